// RUN: %check_orm %s %t --library sqlgen --std c++20 --llvm 16 --checks=orm-query-in-loop
//
// Queries that run once for each element, by the forms that execute: called with a connection or with a result that
// holds one, passed to and_then, made of several, as text.
#include "sqlgen_models.h"

#include <iostream>
#include <list>
#include <string>
#include <vector>

void passed(const Connected &connection, const std::vector<unsigned> &keys) {
  for (unsigned key : keys) {
    const auto customer = connection.and_then(sqlgen::read<Customer> | where("id"_c == key));
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (customer)
      std::cout << customer->name;
  }
}

void passedWithRows(const Connected &connection) {
  const auto orders = connection.and_then(sqlgen::read<std::vector<Order>>).value();
  for (const Order &order : orders) {
    const auto names = select_from<Customer>("name"_c) | where("id"_c == order.customer) | to<std::vector<Name>>;
    std::cout << connection.and_then(names).value().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void calledWithResult(const Connected &connection, const std::vector<unsigned> &keys) {
  for (unsigned key : keys)
    std::cout << (sqlgen::read<std::list<Order>> | where("customer"_c == key))(connection).value().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void united(const Connection &connection, const std::vector<std::string> &cities) {
  for (const std::string &city : cities) {
    const auto here = select_from<Customer>("name"_c) | where("city"_c == city);
    const auto like = select_from<Customer>("name"_c) | where("city"_c.like(city + "%"));
    std::cout << sqlgen::unite<std::vector<Name>>(here, like)(connection).value().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void thenMore(const Connection &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const auto size = (sqlgen::read<Customer> | where("id"_c == order.customer))(connection)
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
                          .transform([](const Customer &customer) { return customer.name.size(); });
    std::cout << size.value_or(0);
  }
}

void lambdaInAndThen(const Connection &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const auto name = (sqlgen::read<Customer> | where("id"_c == order.customer))(connection)
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
                          .and_then([&](const Customer &customer) {
                            return (sqlgen::read<Order> | where("customer"_c == customer.id()))(connection);
                            // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
                          });
    std::cout << name.has_value();
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oncePassed(const Connected &connection) {
  const auto orders = connection.and_then(sqlgen::read<std::vector<Order>> | where("state"_c == "open"));
  for (const Order &order : orders.value())
    std::cout << order.total;
}

void values(const Connection &connection) {
  auto orders = sqlgen::read<std::vector<Order>>(connection);
  if (!orders)
    return;
  for (Order &order : *orders)
    std::cout << order.customer;
  for (const Order &order : orders.value())
    std::cout << order.total;
}

void definitions(const Connection &connection, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    sqlgen::exec(connection, "CREATE TABLE \"" + table + "\" (id INTEGER PRIMARY KEY)");
  connection->execute("PRAGMA foreign_keys = ON");
}
