// RUN: %check_orm %s %t --library sqlite3 --checks=orm-write-in-loop
//
// How the statement is made, and what it does to the rows.
#include <cstdio>
#include <cstring>
#include <sqlite3.h>
#include <sstream>
#include <string>
#include <vector>

static void preparedBefore(sqlite3 *db, const std::vector<int> &numbers) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO numbers (number) VALUES (?)", -1, &stmt, nullptr);
  for (int number : numbers) {
    sqlite3_bind_int(stmt, 1, number);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: insert several rows with one statement, {{.*}}; at least put one transaction around the loop
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void preparedInside(sqlite3 *db, const std::vector<int> &numbers) {
  for (int number : numbers) {
    sqlite3_stmt *stmt = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO numbers (number) VALUES (?)", -1, &stmt, nullptr);
    sqlite3_bind_int(stmt, 1, number);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the same text is prepared in each turn; prepare it before the loop
    sqlite3_finalize(stmt);
  }
}

static void preparedInsideWithText(sqlite3 *db, const std::vector<int> &numbers) {
  for (int number : numbers) {
    sqlite3_stmt *stmt = nullptr;
    const std::string sql = "DELETE FROM numbers WHERE number = " + std::to_string(number);
    sqlite3_prepare_v2(db, sql.c_str(), -1, &stmt, nullptr);
    while (sqlite3_step(stmt) == SQLITE_BUSY)
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      sqlite3_sleep(1);
    sqlite3_finalize(stmt);
  }
}

static void returning(sqlite3 *db, const std::vector<int> &numbers) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO numbers (number) VALUES (?) RETURNING id", -1, &stmt, nullptr);
  for (int number : numbers) {
    sqlite3_reset(stmt);
    sqlite3_bind_int(stmt, 1, number);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      std::printf("%d\n", sqlite3_column_int(stmt, 0));
  }
  sqlite3_finalize(stmt);
}

static void lastIds(sqlite3 *db, const std::vector<std::string> &names, std::vector<sqlite3_int64> &ids) {
  sqlite3_stmt *stmt = nullptr;
  const char *sql = "insert into names (name) values (?)";
  sqlite3_prepare_v2(db, sql, static_cast<int>(std::strlen(sql)), &stmt, nullptr);
  for (const std::string &name : names) {
    sqlite3_bind_text(stmt, 1, name.c_str(), -1, SQLITE_STATIC);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    ids.push_back(sqlite3_last_insert_rowid(db));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void upsert(sqlite3 *db, const std::vector<std::string> &words) {
  static const char sql[] = "INSERT INTO words (word, count) VALUES (?, 1)\n"
                            "  ON CONFLICT (word) DO UPDATE SET count = count + 1";
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, sql, sizeof sql, &stmt, nullptr);
  for (const std::string &word : words) {
    sqlite3_bind_text(stmt, 1, word.c_str(), -1, SQLITE_STATIC);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void rawText(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, R"(
      DELETE FROM lines
      WHERE order_id IN (SELECT id FROM orders WHERE customer_id = ?)
      )",
                     -1, &stmt, nullptr);
  for (int id : ids) {
    sqlite3_bind_int(stmt, 1, id);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

// --- Texts -----------------------------------------------------------------------------------------------------------

static void snprintfText(sqlite3 *db, const std::vector<int> &ids) {
  char sql[128];
  for (int id : ids) {
    std::snprintf(sql, sizeof sql, "UPDATE customers SET active = 1 WHERE id = %d", id);
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      break;
  }
}

static void mprintfText(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    char *sql = sqlite3_mprintf("INSERT INTO names (name) VALUES ('%q')", name.c_str());
    sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_free(sql);
  }
}

static void streamed(sqlite3 *db, const std::vector<int> &ids) {
  for (int id : ids) {
    std::ostringstream sql;
    sql << "DELETE FROM names WHERE id = " << id;
    sqlite3_exec(db, sql.str().c_str(), nullptr, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void streamedAgain(sqlite3 *db, const std::vector<std::string> &names) {
  std::ostringstream sql;
  for (const std::string &name : names) {
    sql.str(std::string());
    sql << "INSERT INTO names (name) VALUES ('" << name << "')";
    sqlite3_exec(db, sql.str().c_str(), nullptr, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void appended(sqlite3 *db, const std::vector<std::string> &names) {
  std::string sql;
  for (const std::string &name : names) {
    sql = "INSERT INTO names (name) VALUES ('";
    sql += name;
    sql += "')";
    sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void joinedByLine(sqlite3 *db, const std::vector<int> &ids, const std::string &table) {
  for (int id : ids) {
    const std::string sql = "DELETE FROM " + table + " WHERE id = " + std::to_string(id);
    sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void selects(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
  for (int id : ids) {
    sqlite3_bind_int(stmt, 1, id);
    sqlite3_step(stmt);
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void preparesOnly(sqlite3 *db, const std::vector<std::string> &tables, std::vector<sqlite3_stmt *> &out) {
  for (const std::string &table : tables) {
    sqlite3_stmt *stmt = nullptr;
    const std::string sql = "INSERT INTO " + table + " VALUES (?)";
    sqlite3_prepare_v2(db, sql.c_str(), -1, &stmt, nullptr);
    out.push_back(stmt);
  }
}

static void textsOnly(const std::vector<int> &ids, std::vector<std::string> &out) {
  for (int id : ids)
    out.push_back("DELETE FROM names WHERE id = " + std::to_string(id));
}

static void streamsOneText(sqlite3 *db, const std::vector<int> &numbers) {
  std::ostringstream sql;
  sql << "INSERT INTO numbers (number) VALUES (0)";
  for (int number : numbers)
    sql << ", (" << number << ")";
  sqlite3_exec(db, sql.str().c_str(), nullptr, nullptr, nullptr);
}

static void json(sqlite3 *db, const std::vector<int> &numbers) {
  std::string list = "[";
  for (int number : numbers)
    list += (list.size() > 1 ? "," : "") + std::to_string(number);
  list += "]";
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO numbers (number) SELECT value FROM json_each(?)", -1, &stmt, nullptr);
  sqlite3_bind_text(stmt, 1, list.c_str(), -1, SQLITE_STATIC);
  sqlite3_step(stmt);
  sqlite3_finalize(stmt);
}

static void changes(sqlite3 *db, const std::vector<int> &before) {
  for (int count : before)
    std::printf("%d\n", sqlite3_total_changes(db) - count);
}

static void pragmas(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    sqlite3_exec(db, ("PRAGMA " + name + " = 1").c_str(), nullptr, nullptr, nullptr);
}
