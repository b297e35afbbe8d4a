// RUN: %check_orm %s %t --library userver --checks=orm-query-in-loop
//
// MySQL: statements that are executed once in each turn.
#include "userver_models.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

void rows(const my::Cluster &cluster) {
  const auto orders =
      cluster.Execute(my::ClusterHostType::kSecondary, "SELECT id, customer_id, number FROM orders").AsVector<Order>();
  for (const Order &order : orders)
    std::cout << order.number << customerName(cluster, order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:34: note: fetch what all turns need with one query before the loop: a join, or WHERE ... = ANY($1) with a std::vector of the keys (PostgreSQL), WHERE ... IN with one parameter for each key (MySQL), and look it up in a map
}

void cursor(const my::Cluster &cluster) {
  cluster.GetCursor<Order>(my::ClusterHostType::kSecondary, 100, "SELECT id, customer_id, number FROM orders")
      .ForEach(
          [&cluster](Order order) {
            std::cout << customerName(cluster, order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
          },
          userver::engine::Deadline{});
}

void commandRows(const my::Cluster &cluster) {
  const auto orders = cluster.ExecuteCommand(my::ClusterHostType::kSecondary, "SELECT number, customer_id FROM orders");
  for (std::size_t i = 0; i < orders.RowsCount(); ++i)
    std::cout << orders.At(i, 0) << customerName(cluster, std::stoi(orders.At(i, 1))) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void elements(const my::Cluster &cluster, const std::vector<int> &ids) {
  for (int id : ids) {
    auto count = cluster.Execute(my::CommandControl{std::chrono::milliseconds(50)}, my::ClusterHostType::kSecondary,
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
                                 "SELECT COUNT(*) FROM orders WHERE customer_id = ?", id);
    std::cout << std::move(count).AsSingleField<int>() << '\n';
  }
}

void decomposed(const my::Cluster &cluster, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    for (int id : cluster
                      .ExecuteDecompose(my::ClusterHostType::kSecondary,
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
                                        "SELECT id FROM orders WHERE id > ? AND customer_id = ? AND number = ?", order)
                      .AsVector<int>(my::kFieldTag))
      std::cout << id << '\n';
}

void inATransaction(const my::Cluster &cluster, const std::vector<int> &ids) {
  auto transaction = cluster.Begin(my::ClusterHostType::kPrimary);
  std::for_each(ids.begin(), ids.end(), [&transaction](int id) {
    std::cout << transaction.Execute("SELECT stock FROM articles WHERE id = ? FOR UPDATE", id).AsSingleField<int>();
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
  transaction.Commit();
}

void cursorForEach(const my::Cluster &cluster, const std::vector<int> &ids) {
  for (std::size_t i = 0; i < ids.size(); ++i)
    cluster
        .GetCursor<Order>(my::ClusterHostType::kSecondary, 100,
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
                          "SELECT id, customer_id, number FROM orders WHERE customer_id = ?", ids[i])
        .ForEach([](Order order) { std::cout << order.number << '\n'; }, userver::engine::Deadline{});
}

void formatted(const my::Cluster &cluster, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << cluster
                     .ExecuteCommand(my::ClusterHostType::kSecondary,
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
                                     "SELECT name FROM customers WHERE id = " + std::to_string(id))
                     .At(0, 0);
}

// ---- not once for each -----------------------------------------------------

void ownRows(const my::Cluster &cluster) {
  cluster.GetCursor<Order>(my::ClusterHostType::kSecondary, 100, "SELECT id, customer_id, number FROM orders")
      .ForEach([](Order order) { std::cout << order.number << '\n'; }, userver::engine::Deadline{});
  for (const Order &order :
       cluster.Execute(my::ClusterHostType::kSecondary, "SELECT id, customer_id, number FROM orders").AsVector<Order>())
    std::cout << order.number << '\n';
}

void lookedUp(const my::Cluster &cluster, const std::vector<Order> &orders) {
  std::map<int, std::string> names;
  for (const Order &customer :
       cluster.Execute(my::ClusterHostType::kSecondary, "SELECT id, id, name FROM customers").AsVector<Order>())
    names[customer.id] = customer.number;
  for (const Order &order : orders)
    std::cout << names[order.customer] << '\n';
}

void memoised(const my::Cluster &cluster, const std::vector<Order> &orders) {
  std::map<int, std::string> names;
  for (const Order &order : orders) {
    if (names.count(order.customer) == 0)
      names[order.customer] = customerName(cluster, order.customer);
    std::cout << names[order.customer] << '\n';
  }
}

void oneRow(const my::Cluster &cluster) {
  for (int customer :
       cluster.Execute(my::ClusterHostType::kSecondary, "SELECT customer_id FROM orders ORDER BY price DESC LIMIT 1")
           .AsVector<int>(my::kFieldTag))
    std::cout << customerName(cluster, customer) << '\n';
}

// What is inserted, updated and deleted belongs to orm-write-in-loop.
void writes(const my::Cluster &cluster, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    cluster.ExecuteDecompose(my::ClusterHostType::kPrimary, "INSERT INTO orders VALUES (?, ?, ?)", order);
}
