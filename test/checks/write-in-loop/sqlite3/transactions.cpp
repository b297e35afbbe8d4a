// RUN: %check_orm %s %t --library sqlite3 --checks=orm-write-in-loop
//
// Transactions round the loop, in it, and in what it calls. In one that is open the statements still are one for each
// element.
#include <cstdio>
#include <sqlite3.h>
#include <string>
#include <vector>

static int exec(sqlite3 *db, const char *sql) { return sqlite3_exec(db, sql, nullptr, nullptr, nullptr); }

static bool insertName(sqlite3 *db, const std::string &name) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO names (name) VALUES (?)", -1, &stmt, nullptr);
  sqlite3_bind_text(stmt, 1, name.c_str(), -1, SQLITE_STATIC);
  sqlite3_step(stmt);
  return sqlite3_finalize(stmt) == SQLITE_OK;
}

// --- Round the loop --------------------------------------------------------------------------------------------------

static void around(sqlite3 *db, const std::vector<int> &numbers) {
  sqlite3_exec(db, "BEGIN TRANSACTION", nullptr, nullptr, nullptr);
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO numbers (number) VALUES (?)", -1, &stmt, nullptr);
  for (int number : numbers) {
    sqlite3_bind_int(stmt, 1, number);
    sqlite3_step(stmt);
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
  sqlite3_exec(db, "COMMIT TRANSACTION", nullptr, nullptr, nullptr);
}

static bool aroundByAFunction(sqlite3 *db, const std::vector<std::string> &names) {
  if (exec(db, "BEGIN IMMEDIATE") != SQLITE_OK)
    return false;
  for (const std::string &name : names) {
    if (!insertName(db, name)) {
      exec(db, "ROLLBACK");
      return false;
    }
  }
  return exec(db, "COMMIT") == SQLITE_OK;
}

static bool endsWhereItLeaves(sqlite3 *db, const std::vector<std::string> &names) {
  exec(db, "BEGIN");
  if (names.empty()) {
    insertName(db, "none");
    exec(db, "COMMIT");
    return false;
  }
  for (const std::string &name : names)
    insertName(db, name);
  return exec(db, "COMMIT") == SQLITE_OK;
}

static void endsAndGoesOn(sqlite3 *db, const std::vector<std::string> &names, bool large) {
  exec(db, "BEGIN");
  if (large) {
    insertName(db, "large");
    exec(db, "COMMIT");
  }
  for (const std::string &name : names)
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void endsInEachTurn(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    exec(db, "BEGIN");
    if (name.empty()) {
      exec(db, "COMMIT");
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
      continue;
    }
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    exec(db, "COMMIT");
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// What only reads waits for no disk.
static int readsInEachTurn(sqlite3 *db, const std::vector<int> &ids) {
  int sum = 0;
  for (int id : ids) {
    exec(db, "BEGIN");
    sqlite3_stmt *stmt = nullptr;
    sqlite3_prepare_v2(db, "SELECT size FROM names WHERE id = ?", -1, &stmt, nullptr);
    sqlite3_bind_int(stmt, 1, id);
    if (sqlite3_step(stmt) == SQLITE_ROW)
      sum += sqlite3_column_int(stmt, 0);
    sqlite3_finalize(stmt);
    exec(db, "COMMIT");
  }
  return sum;
}

static void before(sqlite3 *db, const std::vector<std::string> &names) {
  exec(db, "BEGIN");
  insertName(db, "first");
  exec(db, "END");
  for (const std::string &name : names)
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; at least put one transaction around the loop
}

class Transaction {
public:
  explicit Transaction(sqlite3 *db) : m_db(db) { sqlite3_exec(m_db, "BEGIN", nullptr, nullptr, nullptr); }
  ~Transaction() {
    if (!m_done)
      sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
  }
  void commit() {
    sqlite3_exec(m_db, "COMMIT", nullptr, nullptr, nullptr);
    m_done = true;
  }

private:
  sqlite3 *m_db;
  bool m_done = false;
};

static void aroundByAnObject(sqlite3 *db, const std::vector<std::string> &names) {
  Transaction transaction(db);
  for (const std::string &name : names)
    insertName(db, name);
  transaction.commit();
}

// --- In the loop -----------------------------------------------------------------------------------------------------

static void inEachTurn(sqlite3 *db, const std::vector<int> &ids) {
  char sql[128];
  for (int id : ids) {
    sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
    std::snprintf(sql, sizeof sql, "DELETE FROM lines WHERE order_id = %d", id);
    sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    std::snprintf(sql, sizeof sql, "DELETE FROM orders WHERE id = %d", id);
    sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: BEGIN before the loop and COMMIT behind it: each COMMIT waits for the disk
  }
}

static void objectInEachTurn(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    Transaction transaction(db);
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

static void ofEachRow(sqlite3 *db) {
  sqlite3_stmt *orders = nullptr;
  sqlite3_prepare_v2(db, "SELECT number FROM orders", -1, &orders, nullptr);
  while (sqlite3_step(orders) == SQLITE_ROW) {
    exec(db, "BEGIN");
    insertName(db, reinterpret_cast<const char *>(sqlite3_column_text(orders, 0)));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    exec(db, "COMMIT");
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
  }
  sqlite3_finalize(orders);
}

static void preparedCommit(sqlite3 *db, const std::vector<std::string> &names) {
  sqlite3_stmt *begin = nullptr, *commit = nullptr;
  sqlite3_prepare_v2(db, "BEGIN", -1, &begin, nullptr);
  sqlite3_prepare_v2(db, "COMMIT", -1, &commit, nullptr);
  for (const std::string &name : names) {
    sqlite3_step(begin);
    sqlite3_reset(begin);
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_step(commit);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    sqlite3_reset(commit);
  }
  sqlite3_finalize(begin);
  sqlite3_finalize(commit);
}

// Another one is begun where one has ended, for each element.
static void endsAndBegins(sqlite3 *db, const std::vector<std::string> &names) {
  exec(db, "BEGIN");
  for (const std::string &name : names) {
    insertName(db, name);
    exec(db, "COMMIT");
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    exec(db, "BEGIN");
  }
  exec(db, "COMMIT");
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void eachThousand(sqlite3 *db, const std::vector<std::string> &names, std::string &text) {
  exec(db, "BEGIN");
  for (size_t i = 0; i < names.size(); ++i) {
    text += names[i];
    if (i % 1000 == 999) {
      exec(db, "COMMIT");
      exec(db, "BEGIN");
    }
  }
  exec(db, "COMMIT");
}

static void counts(sqlite3 *db, const std::vector<std::string> &names, std::string &text) {
  int open = 0;
  exec(db, "BEGIN");
  for (const std::string &name : names) {
    text += name;
    if (++open >= 1000) {
      exec(db, "COMMIT");
      exec(db, "BEGIN");
      open = 0;
    }
  }
  exec(db, "COMMIT");
}

static int busyCommit(sqlite3 *db) {
  int rc;
  while ((rc = sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr)) == SQLITE_BUSY)
    sqlite3_sleep(10);
  return rc;
}

static bool rollsBackAndLeaves(sqlite3 *db, const std::vector<std::string> &names, std::string &sql) {
  exec(db, "BEGIN");
  for (const std::string &name : names) {
    if (name.empty()) {
      exec(db, "ROLLBACK");
      return false;
    }
    sql += name;
  }
  return exec(db, sql.c_str()) == SQLITE_OK && exec(db, "COMMIT") == SQLITE_OK;
}

static void everyDatabase(const std::vector<sqlite3 *> &databases) {
  for (sqlite3 *db : databases)
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
}

static void savepoints(sqlite3 *db, const std::vector<std::string> &names, std::string &text) {
  exec(db, "BEGIN");
  for (const std::string &name : names) {
    exec(db, "SAVEPOINT one");
    text += name;
    exec(db, "RELEASE one");
  }
  exec(db, "COMMIT");
}

static void migrates(sqlite3 *db) {
  for (int version = 0; version < 5; ++version) {
    Transaction transaction(db);
    exec(db, "UPDATE info SET version = version + 1");
    transaction.commit();
  }
}

static void oneTransaction(sqlite3 *db, const std::vector<std::string> &names) {
  std::string sql = "BEGIN;";
  for (const std::string &name : names)
    sql += "INSERT INTO names (name) VALUES ('" + name + "');";
  sql += "COMMIT;";
  exec(db, sql.c_str());
}

// --- Round the calls -------------------------------------------------------------------------------------------------

static void insertNames(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    insertName(db, name);
}

// Its callers have none, theirs do.
static void insertMore(sqlite3 *db, const std::vector<std::string> &names) {
  insertNames(db, names);
}

static void callersHaveOne(sqlite3 *db, const std::vector<std::string> &names) {
  exec(db, "BEGIN");
  insertNames(db, names);
  insertMore(db, names);
  exec(db, "COMMIT");
  Transaction transaction(db);
  insertMore(db, names);
  transaction.commit();
}

static void insertSome(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; at least put one transaction around the loop
}

static void insertSomeMore(sqlite3 *db, const std::vector<std::string> &names) {
  insertSome(db, names);
}

static void oneCallerHasNone(sqlite3 *db, const std::vector<std::string> &names) {
  exec(db, "BEGIN");
  insertSome(db, names);
  exec(db, "COMMIT");
  insertSomeMore(db, names);
}

// A tree, by one that calls itself.
static void insertTree(sqlite3 *db, const std::vector<std::vector<std::string>> &levels, size_t level) {
  for (const std::string &name : levels[level])
    insertName(db, name);
  if (level + 1 < levels.size())
    insertTree(db, levels, level + 1);
}

static void treeInOne(sqlite3 *db, const std::vector<std::vector<std::string>> &levels) {
  Transaction transaction(db);
  insertTree(db, levels, 0);
  transaction.commit();
}

static void insertTreeAlone(sqlite3 *db, const std::vector<std::vector<std::string>> &levels, size_t level) {
  for (const std::string &name : levels[level])
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  if (level + 1 < levels.size())
    insertTreeAlone(db, levels, level + 1);
}

static void treeAlone(sqlite3 *db, const std::vector<std::vector<std::string>> &levels) {
  insertTreeAlone(db, levels, 0);
}

// The callable runs where a transaction is open.
template <typename F> static void inTransaction(sqlite3 *db, F work) {
  Transaction transaction(db);
  work();
  transaction.commit();
}

static void byACallable(sqlite3 *db, const std::vector<std::string> &names) {
  inTransaction(db, [&] {
    for (const std::string &name : names)
      insertName(db, name);
  });
}
