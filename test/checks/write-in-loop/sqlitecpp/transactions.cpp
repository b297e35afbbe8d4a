// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-write-in-loop
//
// Transactions round the loop, in it, and in what it calls. In one that is open the statements still are one for each
// element.
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/Savepoint.h>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

static void insertName(SQLite::Database &db, const std::string &name) {
  SQLite::Statement insert(db, "INSERT INTO names (name) VALUES (?)");
  insert.bind(1, name);
  insert.exec();
}

// --- Round the loop --------------------------------------------------------------------------------------------------

static void around(SQLite::Database &db, const std::vector<int> &numbers) {
  SQLite::Transaction transaction(db);
  SQLite::Statement insert(db, "INSERT INTO numbers (number) VALUES (?)");
  for (int number : numbers) {
    insert.bind(1, number);
    insert.exec();
    insert.reset();
  }
  transaction.commit();
}

static void aroundInATry(SQLite::Database &db, const std::vector<std::string> &names) {
  try {
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    for (const std::string &name : names)
      insertName(db, name);
    transaction.commit();
  } catch (const SQLite::Exception &error) {
    std::cerr << error.what() << "\n";
  }
}

static void aroundByText(SQLite::Database &db, const std::vector<std::string> &names) {
  db.exec("BEGIN EXCLUSIVE");
  for (const std::string &name : names)
    insertName(db, name);
  db.exec("COMMIT");
}

static void savepointAround(SQLite::Database &db, const std::vector<std::string> &names) {
  SQLite::Savepoint savepoint(db, "names");
  for (const std::string &name : names)
    insertName(db, name);
  savepoint.release();
}

static void before(SQLite::Database &db, const std::vector<std::string> &names) {
  {
    SQLite::Transaction transaction(db);
    insertName(db, "first");
    transaction.commit();
  }
  for (const std::string &name : names)
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; at least put one transaction around the loop
}

static void behindPointer(SQLite::Database &db, const std::vector<std::string> &names) {
  const auto transaction = std::make_unique<SQLite::Transaction>(db);
  for (const std::string &name : names)
    insertName(db, name);
  transaction->commit();
}

// --- In the loop -----------------------------------------------------------------------------------------------------

static void inEachTurn(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    SQLite::Transaction transaction(db);
    db.exec("DELETE FROM lines WHERE order_id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    db.exec("DELETE FROM orders WHERE id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: make one SQLite::Transaction before the loop and commit() behind it
  }
}

static void byTextInEachTurn(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    db.exec("BEGIN");
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    db.exec("COMMIT");
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

static void ofEachRow(SQLite::Database &db) {
  SQLite::Statement orders(db, "SELECT number FROM orders");
  while (orders.executeStep()) {
    SQLite::Transaction transaction(db);
    insertName(db, orders.getColumn(0));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
  }
}

static void caughtInEachTurn(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    try {
      SQLite::Transaction transaction(db);
      insertName(db, name);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      transaction.commit();
      // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    } catch (const SQLite::Exception &error) {
      std::cerr << error.what() << "\n";
    }
  }
}

static void store(SQLite::Database &db, const std::string &name) {
  SQLite::Transaction transaction(db);
  db.exec("INSERT INTO names (name) VALUES ('" + name + "')");
  transaction.commit();
}

// The statement and the transaction are in one call.
static void inACall(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    store(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void eachThousand(SQLite::Database &db, const std::vector<std::string> &names, std::string &text) {
  std::optional<SQLite::Transaction> transaction(std::in_place, db);
  for (size_t i = 0; i < names.size(); ++i) {
    text += names[i];
    if (i % 1000 == 999) {
      transaction->commit();
      transaction.emplace(db);
    }
  }
  transaction->commit();
}

static void perChunk(SQLite::Database &db, const std::vector<std::string> &chunks) {
  for (const std::string &chunk : chunks) {
    SQLite::Transaction transaction(db);
    db.exec("DELETE FROM names WHERE id IN (" + chunk + ")");
    transaction.commit();
  }
}

static bool leavesInBetween(SQLite::Database &db, const std::vector<std::string> &names, std::string &sql) {
  SQLite::Transaction transaction(db);
  for (const std::string &name : names) {
    if (name.empty())
      return false;
    sql += name;
  }
  db.exec(sql);
  transaction.commit();
  return true;
}

static void everyDatabase(std::vector<SQLite::Database> &databases) {
  for (SQLite::Database &db : databases) {
    SQLite::Transaction transaction(db);
    db.exec("DELETE FROM log WHERE old = 1");
    transaction.commit();
  }
}

// A savepoint inside of one transaction costs no write to the disk.
static void savepoints(SQLite::Database &db, const std::vector<std::string> &names, std::string &text) {
  SQLite::Transaction transaction(db);
  for (const std::string &name : names) {
    SQLite::Savepoint savepoint(db, "one");
    text += name;
    savepoint.release();
  }
  transaction.commit();
}

static void migrates(SQLite::Database &db) {
  for (int version = 0; version < 5; ++version) {
    SQLite::Transaction transaction(db);
    db.exec("UPDATE info SET version = " + std::to_string(version));
    transaction.commit();
  }
}

static void oneTransaction(SQLite::Database &db, const std::vector<std::string> &names) {
  std::string sql;
  for (const std::string &name : names)
    sql += "INSERT INTO names (name) VALUES ('" + name + "');";
  SQLite::Transaction transaction(db);
  db.exec(sql);
  transaction.commit();
}
