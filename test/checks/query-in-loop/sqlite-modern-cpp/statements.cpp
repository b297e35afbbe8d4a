// RUN: %check_orm %s %t --library sqlite-modern-cpp --checks=orm-query-in-loop
//
// Statements that are kept in variables and members, and each way of executing them.
#include "sqlite_modern_cpp_models.h"

#include <iostream>
#include <string>
#include <tuple>
#include <vector>

using namespace sqlite;

// ---- prepared outside of the loop ------------------------------------------

void rowsOfAStatement(database &db, const std::vector<int> &ids) {
  auto query = db << "SELECT number FROM orders WHERE customer_id = ?";
  for (int id : ids)
    query << id >> [](std::string number) { std::cout << number << '\n'; };
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void valueOfAStatement(database &db, const std::vector<int> &ids) {
  auto query = db << "SELECT COUNT(*) FROM orders WHERE customer_id = ?";
  for (int id : ids) {
    long long count = 0;
    query << id;
    query >> count;
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << count << '\n';
  }
}

void rangeOverAStatement(database &db, const std::vector<int> &ids) {
  auto query = db << "SELECT number, state FROM orders WHERE customer_id = ?";
  for (int id : ids) {
    query << id;
    for (std::tuple<std::string, std::string> row : query)
// CHECK-MESSAGES: :[[@LINE-1]]:53: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << id << std::get<0>(row) << '\n';
  }
}

void beginOfAStatement(database &db, const std::vector<int> &ids) {
  auto query = db << "SELECT 1 FROM customers WHERE id = ?";
  int missing = 0;
  for (int id : ids) {
    query << id;
    if (query.begin() == query.end())
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      ++missing;
  }
  std::cout << missing << '\n';
}

void namedParameters(database &db, const std::vector<Order> &orders) {
  auto query = db << "SELECT name FROM customers WHERE id = :id AND state = :state";
  for (const Order &order : orders) {
    std::string name;
    query << named_parameter(":id", order.customer) << named_parameter(":state", 1) >> name;
// CHECK-MESSAGES: :[[@LINE-1]]:85: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    query << indexed_parameter(2, 2) << indexed_parameter(1, order.customer) >> name;
// CHECK-MESSAGES: :[[@LINE-1]]:78: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

// ---- prepared in each turn -------------------------------------------------

void preparedInTheLoop(database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    auto query = db << "SELECT number FROM orders WHERE customer_id = ?";
    query << id;
    query >> [](std::string number) { std::cout << number << '\n'; };
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void boundWherePrepared(database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    auto query = db << "SELECT number FROM orders WHERE customer_id = ?" << id;
    query >> [](std::string number) { std::cout << number << '\n'; };
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void constructed(database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    database_binder query(db.connection(), "SELECT number FROM orders WHERE customer_id = ?");
    query << id;
    query >> [](std::string number) { std::cout << number << '\n'; };
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void builtText(database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    int count = 0;
    db << "SELECT COUNT(*) FROM orders WHERE customer_id = " + std::to_string(id) >> count;
// CHECK-MESSAGES: :[[@LINE-1]]:83: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    db << u"SELECT name FROM customers WHERE id = ?" << id >> [](std::string name) { std::cout << name; };
// CHECK-MESSAGES: :[[@LINE-1]]:60: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << count << '\n';
  }
}

// ---- kept in a class -------------------------------------------------------

class Numbers {
public:
  explicit Numbers(database &db) : m_query(db << "SELECT number FROM orders WHERE id = ?") { m_query.used(true); }
  std::string number(int id) {
    std::string number;
    m_query << id >> number;
    return number;
  }

private:
  database_binder m_query;
};

void ofAClass(database &db, const std::vector<int> &ids) {
  Numbers numbers(db);
  for (int id : ids)
    std::cout << numbers.number(id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

std::string one(database_binder &query, int id) {
  std::string value;
  query << id >> value;
  return value;
}

void ofACaller(database &db, const std::vector<int> &ids) {
  auto query = db << "SELECT number FROM orders WHERE id = ?";
  for (int id : ids)
    std::cout << one(query, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- no query --------------------------------------------------------------

// Made, but never executed.
void onlyPrepared(database &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    auto query = db << "SELECT COUNT(*) FROM " + table;
    std::cout << query.sql() << query.original_sql() << query.used() << '\n';
    query.used(true);
  }
}

// All are bound to one statement, which runs behind the loop.
void bound(database &db, const std::vector<int> &ids) {
  auto query = db << "SELECT id, name FROM customers WHERE id IN (?, ?, ?, ?)";
  for (int id : ids)
    query << id;
  query >> [](int id, std::string name) { std::cout << id << name << '\n'; };
}

// What is inserted, updated and deleted belongs to orm-write-in-loop.
void writes(database &db, const std::vector<int> &ids) {
  auto insert = db << "INSERT INTO seen (id) VALUES (?)";
  for (int id : ids) {
    insert << id;
    insert++;
    db << "UPDATE orders SET seen = 1 WHERE id = ?" << id;
    db << "DELETE FROM queue WHERE order_id = ?" << id;
  }
}

void definitions(database &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    db << "DROP TABLE IF EXISTS " + table;
    db << "CREATE TABLE " + table + " (id INTEGER PRIMARY KEY)";
    db << "PRAGMA table_info(" + table + ")" >> [](int id, std::string name) { std::cout << id << name; };
  }
}

// A stream of the standard library.
void streams(std::ostream &out, std::istream &in, const std::vector<int> &ids) {
  int value = 0;
  for (int id : ids) {
    out << "SELECT name FROM customers WHERE id = " << id;
    in >> value;
  }
}
