// What the userver tests share: a shop's rows, and one lookup of a row by its key for each database.
#ifndef TEST_USERVER_MODELS_H
#define TEST_USERVER_MODELS_H

#include <string>
#include <userver/storages/mysql/cluster.hpp>
#include <userver/storages/postgres/cluster.hpp>
#include <userver/storages/postgres/parameter_store.hpp>

namespace pg = userver::storages::postgres;
namespace my = userver::storages::mysql;

struct Order {
  int id = 0;
  int customer = 0;
  std::string number;
};

inline const pg::Query kCustomerName{"SELECT name FROM customers WHERE id = $1", pg::Query::Name{"customer_name"}};

inline std::string customerName(pg::Cluster &cluster, int id) {
  return cluster.Execute(pg::ClusterHostType::kSlave, kCustomerName, id).AsSingleRow<std::string>();
}

inline std::string customerName(const my::Cluster &cluster, int id) {
  return cluster.Execute(my::ClusterHostType::kSecondary, "SELECT name FROM customers WHERE id = ?", id)
      .AsSingleField<std::string>();
}

#endif
