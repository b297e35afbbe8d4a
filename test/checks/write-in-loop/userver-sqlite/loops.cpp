// RUN: %check_orm %s %t --library userver-sqlite --checks=orm-write-in-loop
//
// SQLite in userver: rows that are written one by one. What is written in a transaction is not reported, since the
// database is in the process.
#include <set>
#include <string>
#include <userver/storages/sqlite/client.hpp>
#include <vector>

namespace sqlite = userver::storages::sqlite;

constexpr auto kWrite = sqlite::OperationType::kReadWrite;

struct Order {
  int id = 0;
  int customer = 0;
  std::string number;
};

static const sqlite::Query kInsert{"INSERT INTO orders VALUES (?, ?, ?)"};

// ---- reported --------------------------------------------------------------

void inserted(const sqlite::Client &client, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    client.Execute(kWrite, kInsert, order.id, order.customer, order.number);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:12: note: insert several rows with one statement, INSERT ... VALUES (...), (...); ExecuteMany executes once for each row; at least put one transaction around the loop
}

void decomposed(const sqlite::ClientPtr &client, const std::vector<Order> &orders) {
  for (std::size_t i = 0; i < orders.size(); ++i)
    client->ExecuteDecompose(kWrite, kInsert, orders[i]);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void deleted(const sqlite::Client &client, const std::vector<int> &ids) {
  for (auto it = ids.begin(); it != ids.end(); ++it)
    client.Execute(kWrite, "DELETE FROM orders WHERE id = ?", *it);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:12: note: delete them with one statement, WHERE ... IN with one parameter for each key; at least put one transaction around the loop
}

void cursor(const sqlite::Client &client) {
  client.GetCursor<Order>(kWrite, 100, "SELECT id, customer_id, number FROM orders").ForEach([&client](Order order) {
    client.Execute(kWrite, "UPDATE customers SET last_order = ? WHERE id = ?", order.id, order.customer);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  });
}

void manyForEach(const sqlite::Client &client, const std::vector<std::vector<Order>> &days) {
  for (const std::vector<Order> &orders : days)
    client.ExecuteMany(kWrite, kInsert, orders);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void transactionForEach(const sqlite::Client &client, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    auto transaction = client.Begin(kWrite, {});
    transaction.ExecuteDecompose(kInsert, order);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.Commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:17: note: call Begin before the loop and Commit behind it
  }
}

// ---- quiet -----------------------------------------------------------------

void oneTransaction(const sqlite::Client &client, const std::vector<Order> &orders) {
  auto transaction = client.Begin(kWrite, sqlite::settings::TransactionOptions{
                                              sqlite::settings::TransactionOptions::kImmediate});
  for (const Order &order : orders)
    transaction.ExecuteDecompose(kInsert, order);
  transaction.Commit();
}

void oneSavepoint(const sqlite::Client &client, const std::vector<Order> &orders) {
  auto savepoint = client.Save(kWrite, "import");
  for (const Order &order : orders)
    savepoint.ExecuteDecompose(kInsert, order);
  savepoint.Release();
}

void manyInATransaction(const sqlite::Client &client, const std::vector<Order> &orders) {
  auto transaction = client.Begin(kWrite, {});
  transaction.ExecuteMany(kInsert, orders);
  transaction.Commit();
}

// The remedy: one statement for all.
void oneDelete(const sqlite::Client &client, const std::vector<int> &ids) {
  std::string list = "0";
  for (int id : ids)
    list += ", " + std::to_string(id);
  client.Execute(kWrite, "DELETE FROM orders WHERE id IN (" + list + ")");
}

void withoutDuplicates(const sqlite::Client &client, const std::vector<std::string> &names) {
  std::set<std::string> seen;
  for (const std::string &name : names)
    if (seen.insert(name).second)
      client.Execute(kWrite, "INSERT INTO names (name) VALUES (?)", name);
}

void retry(const sqlite::Client &client, const Order &order) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      client.ExecuteDecompose(kWrite, kInsert, order);
      return;
    } catch (const sqlite::SQLiteException &) {
    }
  }
}

void migrations(const sqlite::Client &client, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    client.Execute(kWrite, "CREATE TABLE IF NOT EXISTS " + table + " (id INTEGER PRIMARY KEY)");
}

void eachDatabase(const std::vector<sqlite::ClientPtr> &clients) {
  for (const sqlite::ClientPtr &client : clients)
    client->Execute(kWrite, "DELETE FROM log WHERE old = 1");
}
