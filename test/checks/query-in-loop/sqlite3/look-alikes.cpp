// RUN: %check_orm %s %t --library sqlite3 --checks=orm-query-in-loop
//
// Names and forms of SQLite's interface that mean something else, each kind beside the real thing.
#include <cstdio>
#include <sqlite3.h>
#include <string>
#include <vector>

class Motor {
public:
  bool step() { return ++m_position < 100; }
  void reset() { m_position = 0; }
  int exec(const char *text) { return m_position + text[0]; }

private:
  int m_position = 0;
};

namespace mock {
// Keeps its rows in memory.
class Statement {
public:
  explicit Statement(const std::string &sql) : m_sql(sql) {}
  void bind(int, int) {}
  bool step() { return false; }
  void reset() {}

private:
  std::string m_sql;
};
} // namespace mock

static int sqlite_like_exec(void *, const char *sql) { return sql[0]; }

static void motors(std::vector<Motor> &motors) {
  for (Motor &motor : motors) {
    motor.reset();
    while (motor.step())
      motor.exec("SELECT 1");
  }
}

static void mocked(const std::vector<int> &ids) {
  mock::Statement stmt("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    stmt.bind(1, id);
    while (stmt.step())
      std::printf("%d\n", id);
    stmt.reset();
  }
}

static void ownFunction(const std::vector<std::string> &names) {
  for (const std::string &name : names)
    sqlite_like_exec(nullptr, ("SELECT id FROM customers WHERE name = '" + name + "'").c_str());
}

static void textsOnly(const std::vector<int> &ids, std::vector<std::string> &out) {
  for (int id : ids) {
    char *sql = sqlite3_mprintf("SELECT name FROM customers WHERE id = %d", id);
    out.push_back(sql);
    sqlite3_free(sql);
  }
}

static void complete(const std::vector<std::string> &lines) {
  std::string text;
  for (const std::string &line : lines) {
    text += line;
    if (sqlite3_complete(text.c_str()))
      std::puts(text.c_str());
  }
}

static void backup(sqlite3 *to, sqlite3 *from) {
  sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
  int rc;
  do {
    rc = sqlite3_backup_step(backup, 5);
    std::printf("%d left\n", sqlite3_backup_remaining(backup));
  } while (rc == SQLITE_OK || rc == SQLITE_BUSY);
  sqlite3_backup_finish(backup);
}

static void functionOfSqlite(sqlite3_context *context, int count, sqlite3_value **values) {
  int sum = 0;
  for (int i = 0; i < count; ++i)
    sum += sqlite3_value_int(values[i]);
  sqlite3_result_int(context, sum);
}

static void columns(sqlite3_stmt *stmt, std::vector<std::string> &names) {
  const int count = sqlite3_column_count(stmt);
  for (int i = 0; i < count; ++i)
    names.push_back(sqlite3_column_name(stmt, i));
}

static void opens(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    sqlite3 *db = nullptr;
    sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_busy_timeout(db, 100);
    sqlite3_close_v2(db);
  }
}

static void limits(sqlite3 *db, const std::vector<int> &ids) {
  for (int id : ids)
    std::printf("%d %d %d\n", id, sqlite3_limit(db, SQLITE_LIMIT_VARIABLE_NUMBER, -1), sqlite3_get_autocommit(db));
}

static void stepsItsRows(sqlite3_stmt *stmt, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    if (sqlite3_step(stmt) != SQLITE_ROW)
      break;
    std::printf("%s %s\n", name.c_str(), sqlite3_column_text(stmt, 0));
  }
  sqlite3_reset(stmt);
}

static void twoRowsATurn(sqlite3_stmt *stmt) {
  while (sqlite3_step(stmt) == SQLITE_ROW) {
    const double first = sqlite3_column_double(stmt, 0);
    if (sqlite3_step(stmt) != SQLITE_ROW)
      break;
    std::printf("%f\n", sqlite3_column_double(stmt, 0) - first);
  }
}

// --- Beside them: the real thing -------------------------------------------------------------------------------------

static void real(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    sqlite3_exec(db, ("SELECT id FROM customers WHERE name = '" + name + "'").c_str(), nullptr, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

static void otherNamesForIt(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
  sqlite3_stmt *const same = stmt;
  sqlite3_stmt *&reference = stmt;
  for (int id : ids) {
    sqlite3_bind_int(same, 1, id);
    if (sqlite3_step(reference) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

struct Statements {
  sqlite3_stmt *byId;
  sqlite3_stmt *byName;
};

static void fields(const Statements &all, const std::vector<int> &ids) {
  for (int id : ids) {
    sqlite3_bind_int(all.byId, 1, id);
    while (sqlite3_step(all.byId) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%s\n", sqlite3_column_text(all.byId, 0));
    sqlite3_reset(all.byId);
  }
}

static void ofAnArray(sqlite3_stmt *(&all)[4], const std::vector<int> &ids) {
  for (int id : ids) {
    sqlite3_bind_int(all[2], 1, id);
    sqlite3_step(all[2]);
    // CHECK-MISSING: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    sqlite3_reset(all[2]);
  }
}
