// RUN: %check_orm %s %t --library sqlgen --std c++20 --llvm 16 --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside some what only looks like it.
#include "sqlgen_models.h"

#include <chrono>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <thread>
#include <vector>

static std::string nameOf(const Connection &connection, unsigned key) {
  return (sqlgen::read<Customer> | where("id"_c == key))(connection).value().name;
}

// --- Caches ----------------------------------------------------------------------------------------------------------

void memoised(const Connection &connection, const std::vector<Order> &orders) {
  std::map<unsigned, std::string> names;
  for (const Order &order : orders) {
    if (!names.contains(order.customer))
      names[order.customer] = nameOf(connection, order.customer);
    std::cout << names[order.customer];
  }
}

void onlyFilled(const Connection &connection, const std::vector<Order> &orders) {
  std::map<unsigned, std::string> names;
  for (const Order &order : orders)
    names[order.customer] = nameOf(connection, order.customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// The library's own cache: a query with the same values comes from memory.
void libraryCache(const Connection &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const auto query = sqlgen::cache<500>(sqlgen::read<Customer> | where("id"_c == order.customer));
    std::cout << query(connection).value().name;
  }
}

void libraryCachePassed(const Connected &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    std::cout << sqlgen::cache(sqlgen::read<Customer> | where("id"_c == order.customer))(connection).value().name;
}

// --- Few turns -------------------------------------------------------------------------------------------------------

void literals(const Connection &connection) {
  for (const char *state : {"new", "open", "done"}) {
    const auto query = sqlgen::read<std::vector<Order>> | where("state"_c == std::string(state));
    std::cout << query(connection).value().size();
  }
}

void oneRow(const Connection &connection) {
  const auto orders = (sqlgen::read<std::vector<Order>> | order_by("total"_c.desc()) | limit(1))(connection).value();
  for (const Order &order : orders)
    std::cout << nameOf(connection, order.customer);
}

void fiftyRows(const Connection &connection) {
  const auto orders = (sqlgen::read<std::vector<Order>> | order_by("total"_c.desc()) | limit(50))(connection).value();
  for (const Order &order : orders)
    std::cout << nameOf(connection, order.customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void firstOnly(const Connection &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    std::cout << nameOf(connection, order.customer);
    break;
  }
}

void onceInTheLoop(const Connection &connection, const std::vector<Order> &orders) {
  std::optional<size_t> customers;
  for (const Order &order : orders) {
    if (!customers)
      customers = sqlgen::read<std::vector<Customer>>(connection).value().size();
    std::cout << order.total / static_cast<double>(*customers);
  }
}

// --- Searches, retries, pages, chunks --------------------------------------------------------------------------------

unsigned search(const Connection &connection, const std::vector<unsigned> &keys, const std::string &name) {
  for (unsigned key : keys)
    if (nameOf(connection, key) == name)
      return key;
  return 0;
}

void retry(const Connection &connection, unsigned key) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    const auto order = (sqlgen::read<Order> | where("id"_c == key))(connection);
    if (order) {
      std::cout << order->total;
      break;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

void pages(const Connection &connection) {
  for (size_t first = 0;; first += 500) {
    const auto page = (sqlgen::read<std::vector<Order>> | order_by("id"_c) | limit(500) | offset(first))(connection);
    if (!page || page->empty())
      break;
    for (const Order &order : *page)
      std::cout << order.total;
  }
}

void chunks(const Connection &connection, const std::vector<unsigned> &keys) {
  for (size_t first = 0; first < keys.size(); first += 500) {
    std::vector<unsigned> chunk;
    for (size_t i = first; i < keys.size() && i < first + 500; ++i)
      chunk.push_back(keys[i]);
    const auto query = sqlgen::read<std::vector<Customer>> | where("id"_c.in(chunk));
    const auto customers = query(connection).value();
    for (const Customer &customer : customers)
      std::cout << customer.name;
  }
}

void listsOfKeys(const Connection &connection, const std::vector<std::vector<unsigned>> &lists) {
  for (const std::vector<unsigned> &keys : lists)
    std::cout << (sqlgen::read<std::vector<Customer>> | where("id"_c.in(keys)))(connection).value().size();
}

void polling(const Connection &connection, unsigned key) {
  for (;;) {
    if ((sqlgen::read<Order> | where("id"_c == key))(connection).value().state == "done")
      return;
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

// --- Other databases -------------------------------------------------------------------------------------------------

void eachFile(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    const auto orders = sqlgen::sqlite::connect(file).and_then(sqlgen::read<std::vector<Order>>);
    std::cout << file << orders.value().size();
  }
}

void eachConnection(const std::vector<Connection> &connections) {
  for (const Connection &connection : connections)
    std::cout << sqlgen::read<std::vector<Order>>(connection).value().size();
}

void eachConnectionFiltered(const std::vector<Connection> &connections) {
  for (const Connection &connection : connections)
    std::cout << (sqlgen::read<std::vector<Order>> | where("state"_c == "open"))(connection).value().size();
}
