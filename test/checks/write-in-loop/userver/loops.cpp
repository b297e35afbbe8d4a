// RUN: %check_orm %s %t --library userver --checks=orm-write-in-loop
//
// Rows that are written one by one, each with a round trip.
#include "userver_models.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <userver/utils/async.hpp>
#include <vector>

static const pg::Query kInsert{"INSERT INTO orders (id, number) VALUES ($1, $2)", pg::Query::Name{"insert_order"}};

// ---- PostgreSQL ------------------------------------------------------------

void inserted(pg::Cluster &cluster, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    cluster.Execute(pg::ClusterHostType::kMaster, kInsert, order.id, order.number);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:13: note: insert many rows with one call: INSERT ... SELECT * FROM unnest($1, $2) by ExecuteDecomposeBulk, which sends a statement for each 1024 rows (PostgreSQL), or ExecuteBulk (MySQL); at least put one transaction around the loop
}

void insertedInATransaction(pg::Cluster &cluster, const std::vector<Order> &orders) {
  auto transaction = cluster.Begin("import", pg::Transaction::RW);
  for (std::size_t i = 0; i < orders.size(); ++i)
    transaction.Execute(kInsert, orders[i].id, orders[i].number);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:17: note: insert many rows with one call: INSERT ... SELECT * FROM unnest($1, $2) by ExecuteDecomposeBulk, which sends a statement for each 1024 rows (PostgreSQL), or ExecuteBulk (MySQL); a transaction is open already, so what is left to gain is the round trips
  transaction.Commit();
}

void deleted(const pg::ClusterPtr &cluster, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&cluster](int id) {
    cluster->Execute(pg::ClusterHostType::kMaster, "DELETE FROM orders WHERE id = $1", id);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:14: note: delete them with one statement, WHERE ... = ANY($1) with a std::vector of the keys (PostgreSQL), WHERE ... IN with one parameter for each key (MySQL); at least put one transaction around the loop
  });
}

void forEachRow(pg::Transaction &transaction) {
  const auto lines = transaction.Execute("SELECT id, amount FROM order_lines");
  for (const auto &line : lines)
    transaction.Execute("UPDATE order_lines SET gross = $2 WHERE id = $1", line["id"].As<int>(),
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:17: note: write many rows with one call: join unnest($1, $2) in the statement (PostgreSQL), or ExecuteBulk (MySQL); at least put one transaction around the loop
                        line["amount"].As<double>() * 1.19);
}

void returning(pg::Cluster &cluster, std::vector<Order> &orders) {
  for (Order &order : orders)
    order.id = cluster
                   .Execute(pg::ClusterHostType::kMaster,
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
                            "INSERT INTO orders (number) VALUES ($1) RETURNING id", order.number)
                   .AsSingleRow<int>();
}

void parameters(pg::Transaction &transaction, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    pg::ParameterStore parameters;
    parameters.PushBack(order.id).PushBack(order.number);
    transaction.Execute(kInsert, parameters);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void transactionForEach(pg::Cluster &cluster, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    auto transaction = cluster.Begin(pg::Transaction::RW);
    transaction.Execute(kInsert, order.id, order.number);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.Execute("UPDATE stock SET amount = amount - 1 WHERE order_id = $1", order.id);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.Commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:17: note: call Begin before the loop and Commit behind it
  }
}

void tasks(pg::Cluster &cluster, const std::vector<int> &ids) {
  std::vector<userver::engine::TaskWithResult<void>> tasks;
  for (int id : ids)
    tasks.push_back(userver::utils::Async("seen", [&cluster, id] {
      cluster.Execute(pg::ClusterHostType::kMaster, "UPDATE orders SET seen = true WHERE id = $1", id);
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    }));
  for (auto &task : tasks)
    task.Get();
}

class Log {
public:
  explicit Log(pg::ClusterPtr cluster) : m_cluster(std::move(cluster)) {}
  void add(const std::string &text) {
    m_cluster->Execute(pg::ClusterHostType::kMaster, "INSERT INTO log (text) VALUES ($1)", text);
  }

private:
  pg::ClusterPtr m_cluster;
};

void byAClass(Log &log, const std::vector<std::string> &lines) {
  for (const std::string &line : lines)
    log.add(line);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- MySQL -----------------------------------------------------------------

void decomposed(const my::Cluster &cluster, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    cluster.ExecuteDecompose(my::ClusterHostType::kPrimary, "INSERT INTO orders VALUES (?, ?, ?)", order);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void inATransaction(const my::Cluster &cluster, const std::vector<int> &ids) {
  auto transaction = cluster.Begin(my::ClusterHostType::kPrimary);
  for (int id : ids)
    transaction.Execute("DELETE FROM orders WHERE id = ?", id);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  transaction.Commit();
}

void transactionOfEach(const my::Cluster &cluster, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    auto transaction = cluster.Begin(my::ClusterHostType::kPrimary);
    transaction.ExecuteDecompose("INSERT INTO orders VALUES (?, ?, ?)", order);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.Commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void commands(const my::Cluster &cluster, const std::vector<int> &ids) {
  for (int id : ids)
    cluster.ExecuteCommand(my::ClusterHostType::kPrimary, "DELETE FROM orders WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void cursor(const my::Cluster &cluster) {
  cluster.GetCursor<Order>(my::ClusterHostType::kPrimary, 100, "SELECT id, customer_id, number FROM orders")
      .ForEach(
          [&cluster](const Order &order) {
            cluster.Execute(my::ClusterHostType::kPrimary, "INSERT INTO seen (id) VALUES (?)", order.id);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
          },
          userver::engine::Deadline{});
}

// ---- not one by one --------------------------------------------------------

// The remedies: one array for each column, one statement for each chunk, one bulk.
void arrays(pg::Cluster &cluster, const std::vector<Order> &orders) {
  std::vector<int> ids;
  std::vector<std::string> numbers;
  for (const Order &order : orders) {
    ids.push_back(order.id);
    numbers.push_back(order.number);
  }
  cluster.Execute(pg::ClusterHostType::kMaster, "INSERT INTO orders (id, number) SELECT * FROM unnest($1, $2)", ids,
                  numbers);
}

void bulk(pg::Cluster &cluster, const std::vector<std::tuple<int, std::string>> &orders) {
  auto transaction = cluster.Begin(pg::Transaction::RW);
  transaction.ExecuteDecomposeBulk("INSERT INTO orders (id, number) SELECT * FROM unnest($1, $2)", orders);
  transaction.ExecuteBulk("INSERT INTO seen (line) SELECT * FROM unnest($1)", orders, 500);
  transaction.Commit();
}

void bulkOfMySql(const my::Cluster &cluster, const std::vector<Order> &orders) {
  if (!orders.empty())
    cluster.ExecuteBulk(my::ClusterHostType::kPrimary, "INSERT INTO orders VALUES (?, ?, ?)", orders);
}

void bulkForEachChunk(const my::Cluster &cluster, const std::vector<std::vector<Order>> &chunks) {
  for (const std::vector<Order> &chunk : chunks)
    cluster.ExecuteBulk(my::ClusterHostType::kPrimary, "INSERT INTO orders VALUES (?, ?, ?)", chunk);
}

void deletedByArray(pg::Cluster &cluster, const std::vector<int> &ids) {
  for (std::size_t first = 0; first < ids.size(); first += 500) {
    const std::vector<int> chunk(ids.begin() + first, ids.begin() + std::min(ids.size(), first + 500));
    cluster.Execute(pg::ClusterHostType::kMaster, "DELETE FROM orders WHERE id = ANY($1)", chunk);
  }
}

void queue(pg::Cluster &cluster, const std::vector<Order> &orders) {
  auto queue = cluster.CreateQueryQueue(pg::ClusterHostType::kMaster);
  for (const Order &order : orders)
    queue.Push(kInsert, order.id, order.number);
  queue.Collect();
}

void withoutDuplicates(pg::Cluster &cluster, const std::vector<std::string> &names) {
  std::set<std::string> seen;
  for (const std::string &name : names)
    if (seen.insert(name).second)
      cluster.Execute(pg::ClusterHostType::kMaster, "INSERT INTO names (name) VALUES ($1)", name);
}

void retry(pg::Cluster &cluster, const Order &order) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    try {
      cluster.Execute(pg::ClusterHostType::kMaster, kInsert, order.id, order.number);
      return;
    } catch (const pg::ConnectionError &) {
    }
  }
}

void roles(pg::Cluster &cluster) {
  for (const char *role : {"admin", "guest"})
    cluster.Execute(pg::ClusterHostType::kMaster, "INSERT INTO roles (name) VALUES ($1)", std::string(role));
}

void eachShard(const std::vector<pg::ClusterPtr> &shards) {
  for (const pg::ClusterPtr &shard : shards)
    shard->Execute(pg::ClusterHostType::kMaster, "DELETE FROM log WHERE old");
}

void untilNoneAreLeft(pg::Cluster &cluster) {
  while (cluster
             .Execute(pg::ClusterHostType::kMaster,
                      "DELETE FROM log WHERE id IN (SELECT id FROM log WHERE old LIMIT 1000)")
             .RowsAffected() > 0) {
  }
}

// What is read belongs to orm-query-in-loop.
void read(pg::Cluster &cluster, const std::vector<int> &ids) {
  for (int id : ids)
    customerName(cluster, id);
}
