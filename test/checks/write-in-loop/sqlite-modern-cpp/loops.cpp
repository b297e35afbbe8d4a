// RUN: %check_orm %s %t --library sqlite-modern-cpp --checks=orm-write-in-loop
//
// Rows that are written one by one: each statement commits by itself.
#include "sqlite_modern_cpp_models.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace sqlite;

// ---- by the destructor of a temporary --------------------------------------

void inserted(database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    db << "INSERT INTO orders (id, customer_id, number) VALUES (?, ?, ?);"
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: insert several rows with one statement, INSERT ... VALUES (...), (...), with one '<<' for each value; at least put one transaction around the loop
       << order.id << order.customer << order.number;
}

void updated(database &db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); ++i)
    db << "UPDATE orders SET position = ? WHERE id = ?" << static_cast<int>(i) << ids[i];
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void deleted(database &db, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&db](int id) {
    db << "DELETE FROM orders WHERE id = ?" << id;
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN with one '<<' for each key; at least put one transaction around the loop
  });
}

void textAlone(database &db, const std::vector<int> &ids) {
  for (auto it = ids.begin(); it != ids.end(); ++it)
    db << "DELETE FROM lines WHERE order_id = " + std::to_string(*it);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void forEachRow(database &db) {
  std::vector<Order> orders;
  db << "SELECT id, customer_id FROM orders" >> [&](int id, int customer) {
    db << "UPDATE customers SET last_order = ? WHERE id = ?" << id << customer;
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  };
}

void replaced(database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    db << "INSERT OR REPLACE INTO orders (id, number) VALUES (:id, :number)"
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
       << named_parameter(":number", order.number) << named_parameter(":id", order.id);
}

// ---- by a statement --------------------------------------------------------

void postIncrement(database &db, const std::vector<Order> &orders) {
  auto insert = db << "INSERT INTO orders (id, number) VALUES (?, ?)";
  for (const Order &order : orders) {
    insert << order.id << order.number;
    insert++;
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void executed(database &db, const std::vector<Order> &orders) {
  auto insert = db << "INSERT INTO orders (id, number) VALUES (?, ?)";
  for (const Order &order : orders) {
    insert << order.id << order.number;
    insert.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void returning(database &db, const std::vector<Order> &orders, std::vector<int> &keys) {
  auto insert = db << "INSERT INTO orders (number) VALUES (?) RETURNING id";
  for (const Order &order : orders)
    insert << order.number >> [&](int key) { keys.push_back(key); };
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// It is executed when the variable goes.
void leftToItsEnd(database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    auto insert = db << "INSERT INTO orders (id, number) VALUES (?, ?)";
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    insert << order.id << order.number;
  }
}

void usedInTheLoop(database &db, std::vector<int> ids) {
  auto update = db << "UPDATE orders SET seen = 1 WHERE id = ?";
  update.used(true);
  while (!ids.empty()) {
    update << ids.back();
    update.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    update.used(true);
    ids.pop_back();
  }
}

// ---- by helpers ------------------------------------------------------------

void save(database &db, const Order &order) {
  db << "INSERT INTO orders (id, number) VALUES (?, ?)" << order.id << order.number;
}

void byAFunction(database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    save(db, order);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

class Log {
public:
  explicit Log(database &db) : m_insert(db << "INSERT INTO log (text) VALUES (?)") { m_insert.used(true); }
  void add(const std::string &text) {
    m_insert << text;
    m_insert.execute();
  }

private:
  database_binder m_insert;
};

void byAClass(database &db, const std::vector<std::string> &lines) {
  Log log(db);
  for (const std::string &line : lines)
    log.add(line);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

template <typename T> void write(database &db, const std::string &table, const T &value) {
  db << "INSERT INTO " + table + " VALUES (?)" << value;
}

void byATemplate(database &db, const std::vector<int> &ids) {
  for (int id : ids)
    write(db, "seen", id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- not one by one --------------------------------------------------------

// The remedy: all rows in one statement.
void severalRows(database &db, const std::vector<Order> &orders) {
  if (orders.empty())
    return;
  std::string marks = "(?, ?)";
  for (size_t i = 1; i < orders.size(); ++i)
    marks += ", (?, ?)";
  auto insert = db << "INSERT INTO orders (id, number) VALUES " + marks;
  for (const Order &order : orders)
    insert << order.id << order.number;
  insert.execute();
}

void oneDelete(database &db, const std::vector<int> &ids) {
  std::string list = "0";
  for (int id : ids)
    list += ", " + std::to_string(id);
  db << "DELETE FROM orders WHERE id IN (" + list + ")";
}

// Bound, but taken for used: never executed.
void usedAlready(database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    auto remove = db << "DELETE FROM orders WHERE id = ?";
    remove << id;
    remove.used(true);
  }
}

void fromAQuery(database &db) {
  db << "INSERT INTO archive SELECT * FROM orders WHERE state = ?" << "closed";
}

// What is read belongs to orm-query-in-loop.
void read(database &db, const std::vector<int> &ids) {
  for (int id : ids)
    customerName(db, id);
}
