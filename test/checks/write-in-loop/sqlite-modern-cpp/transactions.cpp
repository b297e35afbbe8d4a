// RUN: %check_orm %s %t --library sqlite-modern-cpp --checks=orm-write-in-loop
//
// Transactions, which are texts: what is written in one is not reported, since the database is in the process.
#include "sqlite_modern_cpp_models.h"

#include <chrono>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace sqlite;

static void save(database &db, const Order &order) {
  db << "INSERT INTO orders (id, number) VALUES (?, ?)" << order.id << order.number;
}

// ---- transactions ----------------------------------------------------------

void oneTransaction(database &db, const std::vector<Order> &orders) {
  db << "begin;";
  for (const Order &order : orders)
    save(db, order);
  db << "commit;";
}

void statementInATransaction(database &db, const std::vector<Order> &orders) {
  db << "BEGIN IMMEDIATE";
  auto insert = db << "INSERT INTO orders (id, number) VALUES (?, ?)";
  for (const Order &order : orders) {
    insert << order.id << order.number;
    insert++;
  }
  db << "END";
}

void transactionForEach(database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    db << "begin;";
    save(db, order);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    db << "INSERT INTO log (order_id) VALUES (?)" << order.id;
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    db << "commit;";
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: execute db << "begin;" before the loop and db << "commit;" behind it
  }
}

class Transaction {
public:
  explicit Transaction(database &db) : m_db(db) { m_db << "BEGIN"; }
  void commit() { m_db << "COMMIT"; }

private:
  database &m_db;
};

void ownTransaction(database &db, const std::vector<Order> &orders) {
  Transaction transaction(db);
  for (const Order &order : orders)
    save(db, order);
  transaction.commit();
}

void ownTransactionForEach(database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    Transaction transaction(db);
    save(db, order);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void rolledBack(database &db, const std::vector<Order> &orders) {
  db << "begin;";
  try {
    for (const Order &order : orders)
      save(db, order);
    db << "commit;";
  } catch (const sqlite_exception &) {
    db << "rollback;";
    throw;
  }
}

// ---- other reasons ---------------------------------------------------------

void retry(database &db, const Order &order) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    try {
      save(db, order);
      return;
    } catch (const errors::busy &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }
}

void heartbeat(database &db, const volatile bool &running) {
  while (running) {
    db << "UPDATE clients SET seen = datetime('now') WHERE id = 1";
    std::this_thread::sleep_for(std::chrono::seconds(10));
  }
}

void roles(database &db) {
  for (const char *role : {"admin", "guest"})
    db << "INSERT INTO roles (name) VALUES (?)" << std::string(role);
}

void withoutDuplicates(database &db, const std::vector<std::string> &names) {
  std::set<std::string> seen;
  for (const std::string &name : names)
    if (seen.insert(name).second)
      db << "INSERT INTO names (name) VALUES (?)" << name;
}

void knownOnes(database &db, const std::set<std::string> &known, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    if (!known.count(name))
      db << "INSERT INTO names (name) VALUES (?)" << name;
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void chunks(database &db, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    std::string list = "0";
    for (size_t i = first; i < ids.size() && i < first + 500; ++i)
      list += "," + std::to_string(ids[i]);
    db << "DELETE FROM orders WHERE id IN (" + list + ")";
  }
}

void migrations(database &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    db << "CREATE TABLE IF NOT EXISTS " + table + " (id INTEGER PRIMARY KEY)";
    db << "CREATE INDEX " + table + "_index ON " + table + " (id)";
  }
}

void eachFile(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    database db(file);
    db << "DELETE FROM log WHERE old = 1";
  }
}
