// RUN: %check_orm %s %t --library sqlite3 --checks=orm-write-in-loop,orm-query-in-loop
//
// One stream or string for the texts of several statements: what was in it before is gone.
#include <sqlite3.h>
#include <sstream>
#include <string>
#include <vector>

using Rows = std::vector<std::vector<std::string>>;

static Rows query(sqlite3 *db, const std::string &sql) {
  Rows rows;
  sqlite3_stmt *statement = nullptr;
  if (sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
    return rows;
  while (sqlite3_step(statement) == SQLITE_ROW)
    rows.push_back({reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))});
  sqlite3_finalize(statement);
  return rows;
}

static void streamOfSeveral(sqlite3 *db) {
  std::stringstream sql;
  sql << "SELECT id FROM users";
  for (const auto &row : query(db, sql.str())) {
    sql.clear();
    sql.str("");
    sql << "UPDATE users SET seen = 1 WHERE id = " << row[0];
    query(db, sql.str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void streamThatGetsItsText(sqlite3 *db) {
  std::ostringstream sql;
  sql << "UPDATE users SET seen = 0";
  for (const auto &row : query(db, "SELECT id FROM users")) {
    sql.str("DELETE FROM marks WHERE user = " + row[0]);
    query(db, sql.str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void stringOfSeveral(sqlite3 *db, const std::vector<std::string> &ids) {
  std::string sql = "SELECT id FROM users WHERE id = ";
  for (const std::string &id : ids) {
    sql.clear();
    sql += "INSERT INTO marks (user) VALUES ('" + id + "')";
    query(db, sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sql.assign("DELETE FROM visits WHERE user = ");
    sql += id;
    query(db, sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// What is not taken away is there: one text, which goes on in each turn and runs behind the loop.
static void streamThatGrows(sqlite3 *db, const std::vector<std::string> &ids) {
  std::stringstream sql;
  sql << "DELETE FROM marks WHERE user IN (0";
  for (const std::string &id : ids) {
    sql.clear();
    sql << ", " << id;
  }
  sql << ")";
  query(db, sql.str());
}

static void stringThatStays(sqlite3 *db, const std::vector<std::string> &ids) {
  std::string sql = "SELECT name FROM users WHERE id = ";
  for (const std::string &id : ids) {
    std::string whole = sql;
    whole.append(id);
    query(db, whole);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void all(sqlite3 *db, const std::vector<std::string> &ids) {
  streamOfSeveral(db);
  streamThatGetsItsText(db);
  stringOfSeveral(db, ids);
  streamThatGrows(db, ids);
  stringThatStays(db, ids);
}
