// RUN: %check_orm %s %t --library drogon --std c++20 --checks=orm-query-in-loop
// CoroMapper and execSqlCoro: the query runs where it is waited for.

#include "drogon_models.h"
#include <drogon/HttpAppFramework.h>
#include <map>
#include <string>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);
void use(std::size_t);

// --- Reported --------------------------------------------------------------------------------------------------------

drogon::Task<> byKey(DbClientPtr client) {
  CoroMapper<Order> orders(client);
  CoroMapper<Customer> customers(client);
  for (const Order &order : co_await orders.findAll()) {
    const auto customer = co_await customers.findByPrimaryKey(order.getValueOfCustomerId());
    // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: a row is fetched by its key once for each 'Order' of this loop (1 + N queries) [orm-query-in-loop]
    use(customer.getValueOfName());
  }
}

drogon::Task<> counted(DbClientPtr client, std::vector<int64_t> keys) {
  CoroMapper<Order> mapper(client);
  for (std::size_t i = 0; i < keys.size(); ++i)
    use(co_await mapper.count(Criteria(Order::Cols::_customer_id, keys[i])));
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

drogon::Task<> rowsOfRows(DbClientPtr client) {
  for (const auto &customer : co_await CoroMapper<Customer>(client).orderBy(Customer::Cols::_name).findAll()) {
    CoroMapper<Order> orders(client);
    const Criteria his(Order::Cols::_customer_id, customer.getValueOfId());
    for (const auto &order : co_await orders.limit(5).findBy(his))
    // CHECK-MESSAGES: :[[@LINE-1]]:55: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
      use(order.getValueOfNumber());
  }
}

drogon::Task<> sql(DbClientPtr client) {
  const auto orders = co_await client->execSqlCoro("SELECT id, customer_id FROM orders");
  for (const auto &order : orders) {
    const auto names =
        co_await client->execSqlCoro("SELECT name FROM customer WHERE id = ?", order["customer_id"].as<int64_t>());
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    use(names[0]["name"].as<std::string>());
  }
}

static drogon::Task<std::string> nameOf(DbClientPtr client, int64_t key) {
  CoroMapper<Customer> mapper(client);
  const auto customer = co_await mapper.findByPrimaryKey(key);
  co_return customer.getValueOfName();
}

drogon::Task<> taskInTheLoop(DbClientPtr client, std::vector<int64_t> keys) {
  for (int64_t key : keys)
    use(co_await nameOf(client, key));
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  // CHECK-NOTES: note: in 'nameOf', which executes it
}

// All at the same time, but still a statement for each.
drogon::Task<> together(DbClientPtr client, std::vector<int64_t> keys) {
  std::vector<drogon::Task<std::string>> tasks;
  for (int64_t key : keys)
    tasks.push_back(nameOf(client, key));
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  for (const std::string &name : co_await drogon::when_all(std::move(tasks)))
    use(name);
}

class Catalogue {
public:
  explicit Catalogue(DbClientPtr client) : m_client(std::move(client)) {}
  drogon::Task<> print() {
    for (const OrderLine &line : co_await CoroMapper<OrderLine>(m_client).findAll()) {
      const auto article = co_await find(line.getValueOfArticleId());
      // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: a row is fetched by its key once for each 'OrderLine' of this loop (1 + N queries) [orm-query-in-loop]
      use(article.getValueOfName());
    }
  }

private:
  drogon::Task<Article> find(int64_t key) {
    CoroMapper<Article> mapper(m_client);
    co_return co_await mapper.findByPrimaryKey(key);
  }
  DbClientPtr m_client;
};

void started(std::vector<int64_t> keys) {
  drogon::async_run([keys]() -> drogon::Task<> {
    auto client = drogon::app().getDbClient();
    for (int64_t key : keys) {
      const auto rows = co_await client->execSqlCoro("SELECT * FROM order_line WHERE order_id = ?", key);
      // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(rows.size());
    }
  });
}

// A coroutine is started for each, and each runs its query.
void startedInALoop(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  for (int64_t key : keys)
    drogon::async_run([client, key]() -> drogon::Task<> {
      const auto rows = co_await client->execSqlCoro("SELECT name FROM customer WHERE id = ?", key);
      // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      use(rows[0][0].as<std::string>());
    });
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

drogon::Task<> allKeys(DbClientPtr client, std::vector<int64_t> keys) {
  std::map<int64_t, std::string> names;
  if (!keys.empty())
    for (const auto &customer :
         co_await CoroMapper<Customer>(client).findBy(Criteria(Customer::Cols::_id, CompareOperator::In, keys)))
      names[customer.getValueOfId()] = customer.getValueOfName();
  for (int64_t key : keys)
    use(names[key]);
}

drogon::Task<> grouped(DbClientPtr client) {
  std::map<int64_t, std::size_t> counts;
  for (const Row &row :
       co_await client->execSqlCoro("SELECT order_id, COUNT(*) AS n FROM order_line GROUP BY order_id"))
    counts[row["order_id"].as<int64_t>()] = row["n"].as<std::size_t>();
  for (const Order &order : co_await CoroMapper<Order>(client).findAll())
    use(counts[order.getValueOfId()]);
}

drogon::Task<> sequence(DbClientPtr client, int64_t key) {
  const auto order = co_await CoroMapper<Order>(client).findByPrimaryKey(key);
  const auto customer = co_await CoroMapper<Customer>(client).findByPrimaryKey(order.getValueOfCustomerId());
  use(customer.getValueOfName() + co_await nameOf(client, customer.getValueOfParentId()));
}

// A worker waits for its work.
drogon::Task<> worker(DbClientPtr client, trantor::EventLoop *loop, bool &stop) {
  CoroMapper<Order> mapper(client);
  while (!stop) {
    const auto orders = co_await mapper.limit(1).findBy(Criteria(Order::Cols::_state, "new"));
    if (orders.empty())
      co_await drogon::sleepCoro(loop, 5.0);
    else
      use(orders[0].getValueOfNumber());
  }
}
