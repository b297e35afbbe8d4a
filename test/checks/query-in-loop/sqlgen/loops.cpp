// RUN: %check_orm %s %t --library sqlgen --std c++20 --llvm 16 --checks=orm-query-in-loop
//
// Queries that run once for each row or element, by the ways a loop is written.
#include "sqlgen_models.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <ranges>
#include <string>
#include <vector>

void eachRow(const Connection &connection) {
  const auto orders = sqlgen::read<std::vector<Order>>(connection).value();
  for (const Order &order : orders) {
    const auto query = sqlgen::read<Customer> | where("id"_c == order.customer);
    std::cout << query(connection).value().name;
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:18: note: read the rows of all turns with one query before the loop, where("<column>"_c.in(keys)) with a std::vector of the keys, when there are any, and look them up in a map; or join the tables with inner_join in select_from
  }
}

void eachElement(const Connection &connection, const std::vector<unsigned> &keys) {
  for (unsigned key : keys)
    std::cout << (sqlgen::read<Customer> | where("id"_c == key))(connection).value().name;
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void iterators(const Connection &connection, const std::vector<Customer> &customers) {
  for (auto it = customers.begin(); it != customers.end(); ++it) {
    const auto query = sqlgen::read<std::vector<Order>> | where("customer"_c == it->id()) | order_by("total"_c.desc());
    std::cout << query(connection).value().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void index(const Connection &connection, const std::vector<std::string> &cities) {
  for (size_t i = 0; i < cities.size(); ++i) {
    const auto count = select_from<Customer>(sqlgen::count().as<"n">()) | where("city"_c == cities[i]) | to<Number>;
    std::cout << count(connection).value().n;
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
  }
}

void algorithm(const Connection &connection, const std::vector<Order> &orders) {
  std::for_each(orders.begin(), orders.end(), [&](const Order &order) {
    const auto query = select_from<Customer>("name"_c) | where("id"_c == order.customer) | to<std::vector<Name>>;
    const auto found = query(connection).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (const Name &name : found)
      std::cout << name.name;
  });
}

// The rows come one by one; each is a result of its own.
void range(const Connection &connection) {
  const auto orders = sqlgen::read<sqlgen::Range<Order>>(connection).value();
  for (const sqlgen::Result<Order> &order : orders)
    std::cout << (sqlgen::read<Customer> | where("id"_c == order->customer))(connection).value().name;
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void nested(const Connection &connection, const std::vector<std::string> &cities) {
  for (const std::string &city : cities) {
    const auto customers = sqlgen::read<std::vector<Customer>> | where("city"_c == city);
    const auto found = customers(connection).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (const Customer &customer : found)
      std::cout << (sqlgen::read<std::vector<Order>> | where("customer"_c == customer.id()))(connection).value().size();
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
  }
}

void sameQuery(const Connection &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const auto customers = sqlgen::read<std::vector<Customer>>(connection).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    for (const Customer &customer : customers)
      if (customer.id() == order.customer)
        std::cout << customer.name;
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void keysAreRead(const Connection &connection) {
  const auto orders = sqlgen::read<std::vector<Order>>(connection).value();
  for (const Order &order : orders)
    std::cout << order.id() << ' ' << order.id.value() << ' ' << order.customer;
}

void onlyBuilt(const std::vector<Order> &orders) {
  std::vector<size_t> sizes;
  for (const Order &order : orders) {
    const auto query = sqlgen::read<std::vector<Customer>> | where("id"_c == order.customer) | limit(10);
    sizes.push_back(sizeof query);
  }
  std::cout << sizes.size();
}

void listOfKeys(const Connection &connection) {
  const std::vector<Order> orders = sqlgen::read<std::vector<Order>>(connection).value();
  std::vector<unsigned> keys;
  for (const Order &order : orders)
    keys.push_back(order.customer);
  std::map<unsigned, Customer> customers;
  if (!keys.empty()) {
    const auto found = (sqlgen::read<std::vector<Customer>> | where("id"_c.in(keys)))(connection).value();
    for (const Customer &customer : found)
      customers.emplace(customer.id(), customer);
  }
  for (const Order &order : orders)
    std::cout << customers.at(order.customer).name;
}

void joined(const Connection &connection) {
  const auto query = select_from<Order, "t1">("total"_t1, "name"_t2) |
                     sqlgen::inner_join<Customer, "t2">("customer"_t1 == "id"_t2) | order_by("id"_t1) |
                     to<std::vector<Bill>>;
  const auto bills = query(connection).value();
  for (const Bill &bill : bills)
    std::cout << bill.total << ' ' << bill.name;
}
