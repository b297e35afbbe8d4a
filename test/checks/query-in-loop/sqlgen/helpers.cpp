// RUN: %check_orm %s %t --library sqlgen --std c++20 --llvm 16 --checks=orm-query-in-loop
//
// Queries behind functions, classes and templates; the warning stands where the loop's body calls them.
#include "sqlgen_models.h"

#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

static std::string nameOf(const Connection &connection, unsigned key) {
  const auto query = sqlgen::read<Customer> | where("id"_c == key);
  return query(connection).value().name;
}

void function(const Connection &connection) {
  const auto orders = sqlgen::read<std::vector<Order>>(connection).value();
  for (const Order &order : orders)
    std::cout << nameOf(connection, order.customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: :13:10: note: in 'nameOf', which executes it
}

class Customers {
public:
  explicit Customers(const Connection &connection) : m_connection(connection) {}

  std::vector<Order> orders(const Customer &customer) const {
    return (sqlgen::read<std::vector<Order>> | where("customer"_c == customer.id()))(m_connection).value();
  }

  std::vector<Customer> all() const { return sqlgen::read<std::vector<Customer>>(m_connection).value(); }

  const std::string &name(unsigned key) {
    auto it = m_names.find(key);
    if (it == m_names.end())
      it = m_names.emplace(key, nameOf(m_connection, key)).first;
    return it->second;
  }

private:
  Connection m_connection;
  std::unordered_map<unsigned, std::string> m_names;
};

void method(const Customers &customers) {
  for (const Customer &customer : customers.all())
    std::cout << customers.orders(customer).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

template <typename Table, typename Conn> Table byKey(const Conn &connection, unsigned key) {
  return (sqlgen::read<Table> | where("id"_c == key))(connection).value();
}

void functionTemplate(const Connection &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    std::cout << byKey<Customer>(connection, order.customer).name;
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// The condition comes from outside.
template <typename Condition> static size_t countWhere(const Connection &connection, const Condition &condition) {
  const auto query = select_from<Order>(sqlgen::count().as<"n">()) | where(condition) | to<Number>;
  return query(connection).value().n;
}

void conditionFromOutside(const Connection &connection, const std::vector<Customer> &customers) {
  for (const Customer &customer : customers)
    std::cout << countWhere(connection, "customer"_c == customer.id() && "state"_c == "open");
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void once(const Customers &customers, const Customer &customer) {
  for (const Order &order : customers.orders(customer))
    std::cout << order.total;
}

void memoisedInClass(Customers &customers, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    std::cout << customers.name(order.customer);
}

static auto largerThan(double total) { return sqlgen::read<std::vector<Order>> | where("total"_c > total); }

size_t builtByFunction(const std::vector<double> &totals) {
  size_t size = 0;
  for (double total : totals)
    size += sizeof(largerThan(total));
  return size;
}
