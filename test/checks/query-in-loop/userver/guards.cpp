// RUN: %check_orm %s %t --library userver --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include "userver_models.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <userver/engine/sleep.hpp>
#include <vector>

// ---- memoised --------------------------------------------------------------

class Names {
public:
  explicit Names(pg::ClusterPtr cluster) : m_cluster(std::move(cluster)) {}
  const std::string &cached(int id) {
    auto [it, isNew] = m_names.try_emplace(id);
    if (isNew)
      it->second = customerName(*m_cluster, id);
    return it->second;
  }
  std::string now(int id) { return customerName(*m_cluster, id); }

private:
  pg::ClusterPtr m_cluster;
  std::unordered_map<int, std::string> m_names;
};

void memoised(Names &names, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    std::cout << names.cached(order.customer) << '\n';
  for (const Order &order : orders)
    std::cout << names.now(order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void rateOnce(pg::Cluster &cluster, const std::vector<double> &prices) {
  std::optional<double> rate;
  for (double price : prices) {
    if (!rate)
      rate = cluster.Execute(pg::ClusterHostType::kSlave, "SELECT rate FROM taxes").AsSingleRow<double>();
    std::cout << price * *rate << '\n';
  }
}

// ---- retry, paging, polling ------------------------------------------------

int retry(pg::Cluster &cluster) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      return cluster.Execute(pg::ClusterHostType::kSlave, "SELECT COUNT(*) FROM orders").AsSingleRow<int>();
    } catch (const pg::ConnectionError &) {
      userver::engine::SleepFor(std::chrono::milliseconds(100));
    }
  }
  return -1;
}

void caughtForEach(pg::Cluster &cluster, const std::vector<int> &ids) {
  for (int id : ids) {
    try {
      std::cout << customerName(cluster, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const pg::Error &error) {
      std::cerr << error.what() << '\n';
    }
  }
}

void pages(pg::Cluster &cluster) {
  int last = 0;
  while (true) {
    const auto page = cluster.Execute(pg::ClusterHostType::kSlave,
                                      "SELECT id FROM orders WHERE id > $1 ORDER BY id LIMIT 500", last);
    if (page.IsEmpty())
      break;
    last = page.Back().As<int>();
  }
}

void polls(pg::Cluster &cluster, const volatile bool &running) {
  while (running) {
    for (int job : cluster.Execute(pg::ClusterHostType::kMaster, "SELECT id FROM jobs WHERE state = 'new'")
                       .AsContainer<std::vector<int>>())
      std::cout << job << '\n';
    userver::engine::InterruptibleSleepFor(std::chrono::seconds(1));
  }
}

void pollsForRows(pg::Cluster &cluster, const volatile bool &running) {
  while (running) {
    for (int customer : cluster.Execute(pg::ClusterHostType::kMaster, "SELECT customer_id FROM jobs")
                            .AsContainer<std::vector<int>>())
      std::cout << customerName(cluster, customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    userver::engine::InterruptibleSleepFor(std::chrono::seconds(1));
  }
}

// ---- chunks ----------------------------------------------------------------

void chunks(pg::Cluster &cluster, const std::vector<int> &ids) {
  for (std::size_t first = 0; first < ids.size(); first += 500) {
    const std::vector<int> chunk(ids.begin() + first, ids.begin() + std::min(ids.size(), first + 500));
    const auto names =
        cluster.Execute(pg::ClusterHostType::kSlave, "SELECT name FROM customers WHERE id = ANY($1)", chunk);
    for (const auto &name : names)
      std::cout << name.As<std::string>() << '\n';
  }
}

// ---- few turns -------------------------------------------------------------

void states(pg::Cluster &cluster) {
  for (const char *state : {"new", "open", "closed"})
    std::cout << cluster
                     .Execute(pg::ClusterHostType::kSlave, "SELECT COUNT(*) FROM orders WHERE state = $1",
                              std::string(state))
                     .AsSingleRow<int>();
}

void years(pg::Cluster &cluster) {
  for (int year = 1900; year < 2100; ++year) {
    auto count = cluster.Execute(pg::ClusterHostType::kSlave, "SELECT COUNT(*) FROM orders WHERE year = $1", year);
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << year << count.AsSingleRow<int>() << '\n';
  }
}

// ---- one row, left early ---------------------------------------------------

void oneRow(pg::Cluster &cluster) {
  const auto best =
      cluster.Execute(pg::ClusterHostType::kSlave, "SELECT customer_id FROM orders ORDER BY price DESC LIMIT 1");
  for (const auto &order : best)
    std::cout << customerName(cluster, order.As<int>()) << '\n';
}

void someRows(pg::Cluster &cluster) {
  const auto best =
      cluster.Execute(pg::ClusterHostType::kSlave, "SELECT customer_id FROM orders ORDER BY price DESC LIMIT 50");
  for (const auto &order : best)
    std::cout << customerName(cluster, order.As<int>()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void ofOneOrder(pg::Cluster &cluster, int order) {
  const auto result =
      cluster.Execute(pg::ClusterHostType::kSlave, "SELECT customer_id, number FROM orders WHERE id = $1", order);
  if (!result.IsEmpty())
    std::cout << customerName(cluster, result.Front()[0].As<int>()) << '\n';
}

int search(pg::Cluster &cluster, const std::vector<int> &ids, const std::string &name) {
  for (int id : ids)
    if (customerName(cluster, id) == name)
      return id;
  return 0;
}

void firstOnly(pg::Cluster &cluster) {
  const auto orders = cluster.Execute(pg::ClusterHostType::kSlave, "SELECT customer_id FROM orders");
  for (const auto &order : orders) {
    std::cout << customerName(cluster, order.As<int>()) << '\n';
    break;
  }
}

// ---- other databases, changes in between, definitions ----------------------

void eachShard(const std::vector<pg::ClusterPtr> &shards) {
  for (const pg::ClusterPtr &shard : shards)
    std::cout << shard->Execute(pg::ClusterHostType::kSlave, "SELECT COUNT(*) FROM orders").AsSingleRow<int>() << '\n';
}

void changed(pg::Transaction &transaction, const std::vector<int> &ids) {
  for (int id : ids) {
    transaction.Execute("UPDATE stock SET amount = amount - 1 WHERE id = $1", id);
    std::cout << transaction.Execute("SELECT SUM(amount) FROM stock").AsSingleRow<double>() << '\n';
  }
}

void definitions(pg::Cluster &cluster, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    cluster.Execute(pg::ClusterHostType::kMaster, "CREATE TABLE IF NOT EXISTS " + table + " (id BIGINT PRIMARY KEY)");
}
