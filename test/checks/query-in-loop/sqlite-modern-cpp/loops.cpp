// RUN: %check_orm %s %t --library sqlite-modern-cpp --checks=orm-query-in-loop
//
// Statements that are executed once in each turn, by the forms of the loop and of the rows.
#include "sqlite_modern_cpp_models.h"

#include <algorithm>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

using namespace sqlite;

// ---- rows of a statement ---------------------------------------------------

void callbackInCallback(database &db) {
  db << "SELECT id, number FROM orders" >> [&](int id, std::string number) {
    db << "SELECT sku FROM lines WHERE order_id = ?" << id >> [&](std::string sku) {
// CHECK-MESSAGES: :[[@LINE-1]]:60: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:60: note: fetch what all turns need with one statement before the loop: a join, or WHERE ... IN with one '<<' for each key, and look it up in a map
      std::cout << number << ' ' << sku << '\n';
    };
  };
}

void valueInCallback(database &db) {
  db << "SELECT id FROM orders WHERE state = ?" << "open" >> [&db](int id) {
    int lines = 0;
    db << "SELECT COUNT(*) FROM lines WHERE order_id = ?;" << id >> lines;
// CHECK-MESSAGES: :[[@LINE-1]]:66: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:66: note: count them all with one statement, SELECT key, COUNT(*) ... GROUP BY key, before the loop
    std::cout << id << ' ' << lines << '\n';
  };
}

void rangeFor(database &db) {
  for (auto &&row : db << "SELECT number, customer_id FROM orders WHERE state = ?" << "open") {
    std::string number;
    int customer = 0;
    row >> number >> customer;
    std::cout << number << ' ' << customerName(db, customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void tuples(database &db) {
  for (std::tuple<int, std::string> row : db << "SELECT customer_id, number FROM orders")
    std::cout << std::get<1>(row) << customerName(db, std::get<0>(row)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void iterators(database &db) {
  auto orders = db << "SELECT customer_id FROM orders";
  for (row_iterator it = orders.begin(); it != orders.end(); ++it) {
    int customer = 0;
    *it >> customer;
    std::cout << customerName(db, customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void functionObject(database &db) {
  const std::function<void(int)> print = [&db](int customer) {
    std::cout << customerName(db, customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  };
  db << "SELECT customer_id FROM orders" >> print;
}

class Printer {
public:
  explicit Printer(database &db) : m_db(db) {}
  void operator()(int customer) const { std::cout << customerName(m_db, customer) << '\n'; }

private:
  database &m_db;
};

struct PrinterOfAll {
  database &db;
  void operator()(int customer) const { std::cout << customerName(db, customer) << '\n'; }
};

void ownFunctionObjects(database &db) {
  db << "SELECT customer_id FROM orders" >> Printer(db);
// CHECK-MESSAGES: :[[@LINE-1]]:45: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  db << "SELECT customer_id FROM orders" >> PrinterOfAll{db};
// CHECK-MESSAGES: :[[@LINE-1]]:45: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

// ---- elements --------------------------------------------------------------

void elements(database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    std::string name;
    int born = 0;
    db << "SELECT name, born FROM customers WHERE id = ?" << order.customer >> std::tie(name, born);
// CHECK-MESSAGES: :[[@LINE-1]]:77: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.number << ' ' << name << '\n';
  }
}

void indices(database &db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); ++i) {
    std::optional<std::string> name;
    db << "SELECT name FROM customers WHERE id = ?" << ids[i] >> name;
// CHECK-MESSAGES: :[[@LINE-1]]:63: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << name.value_or("?") << '\n';
  }
}

void countDown(database &db, std::vector<int> ids) {
  while (!ids.empty()) {
    std::unique_ptr<double> sum;
    db << "SELECT SUM(price) FROM lines WHERE order_id = ?" << ids.back() >> sum;
// CHECK-MESSAGES: :[[@LINE-1]]:75: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << (sum ? *sum : 0) << '\n';
    ids.pop_back();
  }
}

void algorithm(database &db, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&db](int id) {
    db << "SELECT id FROM orders WHERE customer_id = ?" << id >> [](int order) { std::cout << order << '\n'; };
// CHECK-MESSAGES: :[[@LINE-1]]:63: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

void transformed(database &db, const std::vector<int> &ids, std::vector<std::string> &names) {
  std::transform(ids.begin(), ids.end(), std::back_inserter(names), [&db](int id) {
    return customerName(db, id);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

void entries(database &db, const std::map<int, std::string> &numbers) {
  for (const auto &[id, number] : numbers) {
    bool known = false;
    db << "SELECT EXISTS (SELECT 1 FROM orders WHERE id = ?)" << id >> [&](int found) { known = found; };
// CHECK-MESSAGES: :[[@LINE-1]]:69: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << number << known << '\n';
  }
}

void nestedLoops(database &db, const std::vector<std::vector<int>> &shops) {
  for (const std::vector<int> &ids : shops)
    for (int id : ids)
      std::cout << customerName(db, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N·M queries) [orm-query-in-loop]
}

// ---- helpers ---------------------------------------------------------------

class Customers {
public:
  explicit Customers(database &db) : m_db(db) {}
  std::string name(int id) { return customerName(m_db, id); }
  std::vector<int> ids() {
    std::vector<int> result;
    m_db << "SELECT id FROM customers" >> [&](int id) { result.push_back(id); };
    return result;
  }

private:
  database &m_db;
};

void ofAClass(Customers &customers, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    std::cout << customers.name(order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  for (int id : customers.ids())
    std::cout << customers.name(id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

template <typename T> T single(database &db, const std::string &sql, int id) {
  T value{};
  db << sql << id >> value;
  return value;
}

void ofATemplate(database &db, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << single<std::string>(db, "SELECT name FROM customers WHERE id = ?", id)
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
              << single<int>(db, "SELECT COUNT(*) FROM orders WHERE customer_id = ?", id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void sameForAll(database &db, const std::vector<double> &prices) {
  for (double price : prices) {
    double rate = 0;
    db << "SELECT rate FROM taxes WHERE country = 'DE'" >> rate;
// CHECK-MESSAGES: :[[@LINE-1]]:57: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:57: note: nothing in it changes from turn to turn: run it once, before the loop
    std::cout << price * rate << '\n';
  }
}

// ---- not once for each -----------------------------------------------------

void oneStatement(database &db) {
  db << "SELECT o.number, c.name FROM orders o JOIN customers c ON c.id = o.customer_id" >>
      [](std::string number, std::string name) { std::cout << number << ' ' << name << '\n'; };
}

// The remedy: one mark and one '<<' for each key.
void oneList(database &db, const std::vector<int> &ids) {
  if (ids.empty())
    return;
  std::string marks = "?";
  for (size_t i = 1; i < ids.size(); ++i)
    marks += ", ?";
  auto query = db << "SELECT id, name FROM customers WHERE id IN (" + marks + ")";
  for (int id : ids)
    query << id;
  std::map<int, std::string> names;
  query >> [&](int id, std::string name) { names[id] = name; };
  for (int id : ids)
    std::cout << names[id] << '\n';
}

void lookedUp(database &db) {
  std::map<int, std::string> names;
  db << "SELECT id, name FROM customers" >> [&](int id, std::string name) { names[id] = name; };
  for (std::tuple<int, std::string> row : db << "SELECT customer_id, number FROM orders")
    std::cout << std::get<1>(row) << names[std::get<0>(row)] << '\n';
}

// Neither asks the database for rows.
void noStatement(database &db, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << id << db.last_insert_rowid() << db.rows_modified() << '\n';
  for (int id : ids)
    db.define("plus" + std::to_string(id), [id](int x) { return x + id; });
}
