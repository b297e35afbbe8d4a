// RUN: %check_orm %s %t --library userver-sqlite --checks=orm-query-in-loop
//
// SQLite in userver: statements that are executed once in each turn, and what only looks like it.
#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <userver/storages/sqlite/client.hpp>
#include <vector>

namespace sqlite = userver::storages::sqlite;

constexpr auto kRead = sqlite::OperationType::kReadOnly;

struct Order {
  int id = 0;
  int customer = 0;
  std::string number;
};

static std::string customerName(const sqlite::Client &client, int id) {
  return client.Execute(kRead, "SELECT name FROM customers WHERE id = ?", id).AsSingleField<std::string>();
}

// ---- reported --------------------------------------------------------------

void rows(const sqlite::Client &client) {
  for (const Order &order : client.Execute(kRead, "SELECT id, customer_id, number FROM orders").AsVector<Order>())
    std::cout << order.number << customerName(client, order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:34: note: fetch what all turns need with one statement before the loop: a join, or WHERE ... IN with one parameter for each key, and look it up in a map
}

void cursor(const sqlite::Client &client) {
  client.GetCursor<Order>(kRead, 100, "SELECT id, customer_id, number FROM orders").ForEach([&client](Order order) {
    std::cout << customerName(client, order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
}

void elements(const sqlite::ClientPtr &client, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << client->Execute(kRead, "SELECT COUNT(*) FROM orders WHERE customer_id = ?", id).AsSingleField<int>();
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:26: note: count them all with one statement, SELECT key, COUNT(*) ... GROUP BY key, before the loop
}

void decomposed(const sqlite::Client &client, const std::vector<Order> &orders) {
  for (std::size_t i = 0; i < orders.size(); ++i) {
    auto same = client.ExecuteDecompose(kRead, "SELECT id FROM orders WHERE id > ? AND customer_id = ? AND number = ?",
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
                                        orders[i]);
    std::cout << std::move(same).AsVector<int>(sqlite::kFieldTag).size() << '\n';
  }
}

void inATransaction(const sqlite::Client &client, const std::vector<int> &ids) {
  const auto transaction = client.Begin(kRead, {});
  std::for_each(ids.begin(), ids.end(), [&transaction](int id) {
    auto name = transaction.Execute("SELECT name FROM customers WHERE id = ?", id);
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << std::move(name).AsOptionalSingleField<std::string>().value_or("?") << '\n';
  });
}

void cursorForEach(const sqlite::Client &client, const std::vector<int> &ids) {
  for (auto it = ids.begin(); it != ids.end(); ++it)
    client.GetCursor<Order>(kRead, 100, "SELECT id, customer_id, number FROM orders WHERE customer_id = ?", *it)
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
        .ForEach([](Order order) { std::cout << order.number << '\n'; });
}

void sameForAll(const sqlite::Client &client, const std::vector<double> &prices) {
  for (double price : prices)
    std::cout << price * client.Execute(kRead, "SELECT rate FROM taxes WHERE country = 'DE'").AsSingleField<double>();
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- quiet -----------------------------------------------------------------

void ownRows(const sqlite::Client &client) {
  client.GetCursor<Order>(kRead, 100, "SELECT id, customer_id, number FROM orders").ForEach([](Order order) {
    std::cout << order.number << '\n';
  });
}

// The remedy: one mark for each key in a text that is built, the keys in the text since they are numbers.
void oneList(const sqlite::Client &client, const std::vector<int> &ids) {
  std::string list = "0";
  for (int id : ids)
    list += ", " + std::to_string(id);
  std::map<int, std::string> names;
  for (const Order &row : client.Execute(kRead, "SELECT id, id, name FROM customers WHERE id IN (" + list + ")")
                              .AsVector<Order>())
    names[row.id] = row.number;
  for (int id : ids)
    std::cout << names[id] << '\n';
}

void memoised(const sqlite::Client &client, const std::vector<Order> &orders) {
  std::map<int, std::string> names;
  for (const Order &order : orders) {
    auto [it, isNew] = names.try_emplace(order.customer);
    if (isNew)
      it->second = customerName(client, order.customer);
    std::cout << it->second << '\n';
  }
}

void oneRow(const sqlite::Client &client) {
  for (int customer : client.Execute(kRead, "SELECT customer_id FROM orders ORDER BY price DESC LIMIT 1")
                          .AsVector<int>(sqlite::kFieldTag))
    std::cout << customerName(client, customer) << '\n';
}

void retry(const sqlite::Client &client) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      std::cout << client.Execute(kRead, "SELECT COUNT(*) FROM orders").AsSingleField<int>() << '\n';
      return;
    } catch (const sqlite::SQLiteException &) {
    }
  }
}

void states(const sqlite::Client &client) {
  for (const char *state : {"new", "open", "closed"})
    std::cout << client.Execute(kRead, "SELECT COUNT(*) FROM orders WHERE state = ?", std::string(state))
                     .AsSingleField<int>();
}

// What is inserted, updated and deleted belongs to orm-write-in-loop.
void writes(const sqlite::Client &client, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    client.ExecuteDecompose(sqlite::OperationType::kReadWrite, "INSERT INTO orders VALUES (?, ?, ?)", order);
}
