// RUN: %check_orm %s %t --library userver --checks=orm-query-in-loop
//
// PostgreSQL: statements that are executed once in each turn, by the forms of the loop and of the rows.
#include "userver_models.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <userver/utils/async.hpp>
#include <vector>

// ---- rows ------------------------------------------------------------------

void rows(pg::Cluster &cluster) {
  const auto orders = cluster.Execute(pg::ClusterHostType::kSlave, "SELECT id, number FROM orders");
  for (const auto &order : orders) {
    const auto lines = cluster.Execute(pg::ClusterHostType::kSlave,
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:32: note: count them all with one query, SELECT key, COUNT(*) ... GROUP BY key, before the loop
                                       "SELECT COUNT(*) FROM order_lines WHERE order_id = $1", order["id"].As<int>());
    std::cout << order["number"].As<std::string>() << lines.AsSingleRow<int>() << '\n';
  }
}

void rowsByIndex(pg::Cluster &cluster) {
  auto orders = cluster.Execute(pg::ClusterHostType::kSlave, "SELECT customer_id FROM orders");
  for (std::size_t i = 0; i < orders.Size(); ++i)
    std::cout << customerName(cluster, orders[i][0].As<int>()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void rowsByIterator(pg::Cluster &cluster) {
  auto orders = cluster.Execute(pg::ClusterHostType::kSlave, "SELECT customer_id FROM orders");
  for (auto it = orders.begin(); it != orders.end(); ++it)
    std::cout << customerName(cluster, it->As<int>()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void setOf(pg::Cluster &cluster) {
  auto result = cluster.Execute(pg::ClusterHostType::kSlave, "SELECT customer_id FROM orders");
  auto customers = result.AsSetOf<int>();
  for (int customer : customers)
    std::cout << customerName(cluster, customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void container(pg::Cluster &cluster) {
  for (const auto &order : cluster.Execute(pg::ClusterHostType::kSlave, "SELECT id, customer_id, number FROM orders")
                               .AsContainer<std::vector<Order>>(pg::kRowTag))
    std::cout << order.number << customerName(cluster, order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void portions(pg::Transaction &transaction, pg::Cluster &cluster) {
  auto portal = transaction.MakePortal("SELECT customer_id FROM orders");
  while (portal) {
    auto result = portal.Fetch(100);
    for (const auto &order : result)
      std::cout << customerName(cluster, order[0].As<int>()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// ---- elements --------------------------------------------------------------

void elements(const pg::ClusterPtr &cluster, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const auto customer = cluster->Execute(pg::ClusterHostType::kMaster, kCustomerName, order.customer)
// CHECK-MESSAGES: :[[@LINE-1]]:36: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:36: note: fetch what all turns need with one query before the loop: a join, or WHERE ... = ANY($1) with a std::vector of the keys (PostgreSQL), WHERE ... IN with one parameter for each key (MySQL), and look it up in a map
                              .AsOptionalSingleRow<std::string>();
    std::cout << order.number << customer.value_or("?") << '\n';
  }
}

void timeouts(pg::Cluster &cluster, const std::vector<int> &ids, const pg::CommandControl &control) {
  for (auto it = ids.begin(); it != ids.end(); ++it)
    std::cout << cluster.Execute(pg::ClusterHostType::kSlave, control, kCustomerName, *it).AsSingleRow<std::string>();
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void timeoutsInPlace(pg::Cluster &cluster, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << cluster
                     .Execute(pg::ClusterHostType::kSlave,
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
                              pg::CommandControl{std::chrono::milliseconds(50), std::chrono::milliseconds(40)},
                              "SELECT number FROM orders WHERE id = $1", id)
                     .AsSingleRow<std::string>();
}

void severalHosts(pg::Cluster &cluster, const std::vector<int> &ids) {
  for (std::size_t i = 0; i < ids.size(); ++i)
    if (cluster
            .Execute({pg::ClusterHostType::kSlave, pg::ClusterHostType::kMaster},
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a query asks whether a row exists once for each turn of this loop (N queries) [orm-query-in-loop]
                     "SELECT 1 FROM orders WHERE id = $1", ids[i])
            .IsEmpty())
      std::cout << ids[i] << '\n';
}

void parameters(pg::Cluster &cluster, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    pg::ParameterStore parameters;
    parameters.PushBack(order.customer).PushBack(order.number);
    auto found = cluster.Execute(pg::ClusterHostType::kSlave,
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
                                 "SELECT id FROM orders WHERE customer_id = $1 AND number = $2", parameters);
    std::cout << found.Size() << '\n';
  }
}

void inATransaction(pg::Cluster &cluster, const std::vector<int> &ids) {
  auto transaction = cluster.Begin("names", pg::Transaction::RO);
  for (int id : ids)
    std::cout << transaction.Execute(kCustomerName, id).AsSingleRow<std::string>() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  transaction.Commit();
}

void algorithm(pg::Cluster &cluster, const std::vector<int> &ids, std::vector<std::string> &names) {
  std::transform(ids.begin(), ids.end(), std::back_inserter(names), [&cluster](int id) {
    return customerName(cluster, id);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

void nestedLoops(pg::Cluster &cluster, const std::map<std::string, std::vector<int>> &shops) {
  for (const auto &[shop, ids] : shops)
    for (int id : ids)
      std::cout << shop << customerName(cluster, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N·M queries) [orm-query-in-loop]
}

// Started together, but still a query for each.
void tasks(pg::Cluster &cluster, const std::vector<int> &ids) {
  std::vector<userver::engine::TaskWithResult<std::string>> tasks;
  for (int id : ids)
    tasks.push_back(userver::utils::Async("name", [&cluster, id] {
      return customerName(cluster, id);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    }));
  for (auto &task : tasks)
    std::cout << task.Get() << '\n';
}

void portalForEach(pg::Transaction &transaction, const std::vector<int> &ids) {
  for (int id : ids) {
    auto portal = transaction.MakePortal("SELECT number FROM orders WHERE customer_id = $1", id);
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (portal)
      std::cout << portal.Fetch(100).Size() << '\n';
  }
}

void sameForAll(pg::Cluster &cluster, const std::vector<double> &prices) {
  for (double price : prices)
    std::cout << price * cluster.Execute(pg::ClusterHostType::kSlave, "SELECT rate FROM taxes").AsSingleRow<double>();
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- helpers ---------------------------------------------------------------

class Repository {
public:
  explicit Repository(pg::ClusterPtr cluster) : m_cluster(std::move(cluster)) {}
  std::optional<std::string> name(int id) const {
    return m_cluster->Execute(pg::ClusterHostType::kSlave, kCustomerName, id).AsOptionalSingleRow<std::string>();
  }
  std::vector<int> customers() const {
    return m_cluster->Execute(pg::ClusterHostType::kSlave, "SELECT id FROM customers").AsContainer<std::vector<int>>();
  }

private:
  pg::ClusterPtr m_cluster;
};

void ofARepository(const Repository &repository, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    std::cout << repository.name(order.customer).value_or("?") << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  for (int id : repository.customers())
    std::cout << repository.name(id).value_or("?") << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

template <typename T> T single(pg::Cluster &cluster, const std::string &sql, int id) {
  return cluster.Execute(pg::ClusterHostType::kSlave, sql, id).AsSingleRow<T>();
}

void ofATemplate(pg::Cluster &cluster, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << single<int>(cluster, "SELECT COUNT(*) FROM orders WHERE customer_id = $1", id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- not once for each -----------------------------------------------------

// The remedy: all keys in one array.
void oneArray(pg::Cluster &cluster, const std::vector<int> &ids) {
  auto rows = cluster.Execute(pg::ClusterHostType::kSlave, "SELECT id, name FROM customers WHERE id = ANY($1)", ids);
  std::map<int, std::string> names;
  for (const auto &row : rows)
    names[row["id"].As<int>()] = row["name"].As<std::string>();
  for (int id : ids)
    std::cout << names[id] << '\n';
}

// Sent together, waited for once.
void queue(pg::Cluster &cluster, const std::vector<int> &ids) {
  auto queue = cluster.CreateQueryQueue(pg::ClusterHostType::kSlave);
  queue.Reserve(ids.size());
  for (int id : ids)
    queue.Push(kCustomerName, id);
  for (auto &result : queue.Collect())
    std::cout << result.AsSingleRow<std::string>() << '\n';
}

void ownRows(pg::Cluster &cluster, pg::Transaction &transaction) {
  auto rows = cluster.Execute(pg::ClusterHostType::kSlave,
                              "SELECT o.number, c.name FROM orders o JOIN customers c ON c.id = o.customer_id");
  for (const auto &row : rows)
    std::cout << row[0].As<std::string>() << row[1].As<std::string>() << '\n';
  auto portal = transaction.MakePortal("SELECT number FROM orders");
  while (!portal.Done()) {
    auto some = portal.Fetch(100);
    for (const auto &row : some)
      std::cout << row.As<std::string>() << '\n';
  }
}

void onlyTexts(const std::vector<std::string> &tables, std::vector<pg::Query> &queries) {
  for (const std::string &table : tables)
    queries.push_back(pg::Query{"SELECT COUNT(*) FROM " + table});
}

// What is inserted, updated and deleted belongs to orm-write-in-loop.
void writes(pg::Cluster &cluster, const std::vector<int> &ids) {
  for (int id : ids)
    cluster.Execute(pg::ClusterHostType::kMaster, "UPDATE orders SET seen = true WHERE id = $1", id);
}
