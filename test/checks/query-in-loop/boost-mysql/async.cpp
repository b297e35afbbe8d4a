// RUN: %check_orm %s %t --library boost-mysql --std c++20 --checks=orm-query-in-loop
//
// The asynchronous forms: coroutines, futures and callbacks.
#include "boost_mysql_models.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <functional>
#include <future>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

// ---- coroutines ------------------------------------------------------------

asio::awaitable<void> awaited(mysql::any_connection &conn) {
  mysql::results orders, customer;
  co_await conn.async_execute("SELECT customer_id FROM orders", orders);
  for (mysql::row_view order : orders.rows()) {
    co_await conn.async_execute(
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
        mysql::with_params("SELECT name FROM customers WHERE id = {}", order.at(0).as_int64()), customer);
    std::cout << customer.rows().at(0).at(0) << '\n';
  }
}

asio::awaitable<void> awaitedWithTokens(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  mysql::diagnostics diag;
  for (std::int64_t id : ids) {
    co_await conn.async_execute(mysql::with_params("SELECT name FROM customers WHERE id = {}", id), result,
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
                                asio::use_awaitable);
    auto [error] = co_await conn.async_execute(
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
        mysql::with_params("SELECT COUNT(*) FROM orders WHERE customer_id = {}", id), result, diag,
        asio::as_tuple(asio::deferred));
    if (error)
      std::cerr << diag.server_message() << '\n';
  }
}

asio::awaitable<void> awaitedStatement(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::statement query = co_await conn.async_prepare_statement("SELECT name FROM customers WHERE id = ?");
  mysql::static_results<std::tuple<std::string>> result;
  for (std::int64_t id : ids) {
    co_await conn.async_execute(query.bind(id), result);
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    for (const auto &[name] : result.rows())
      std::cout << name << '\n';
  }
  co_await conn.async_close_statement(query);
}

asio::awaitable<void> awaitedSomeRows(mysql::any_connection &conn, mysql::any_connection &other) {
  mysql::execution_state state;
  mysql::results lines;
  co_await conn.async_start_execution("SELECT id FROM orders", state);
  while (!state.complete()) {
    mysql::rows_view orders = co_await conn.async_read_some_rows(state);
    for (mysql::row_view order : orders)
      co_await other.async_execute(
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
          mysql::with_params("SELECT sku FROM order_lines WHERE order_id = {}", order.at(0).as_int64()), lines);
  }
}

class Repository {
public:
  explicit Repository(mysql::connection_pool &pool) : m_pool(pool) {}

  asio::awaitable<std::string> name(std::int64_t id) {
    auto conn = co_await m_pool.async_get_connection();
    mysql::results result;
    co_await conn->async_execute(mysql::with_params("SELECT name FROM customers WHERE id = {}", id), result);
    conn.return_without_reset();
    co_return result.rows().empty() ? std::string() : std::string(result.rows().at(0).at(0).as_string());
  }

  asio::awaitable<std::vector<Order>> orders() {
    mysql::pooled_connection conn = co_await m_pool.async_get_connection();
    mysql::results result;
    co_await conn.get().async_execute("SELECT id, customer_id, number FROM orders", result);
    std::vector<Order> orders;
    for (mysql::row_view row : result.rows())
      orders.push_back({row.at(0).as_int64(), row.at(1).as_int64(), std::string(row.at(2).as_string())});
    co_return orders;
  }

private:
  mysql::connection_pool &m_pool;
};

asio::awaitable<void> ofARepository(Repository &repository) {
  for (const Order &order : co_await repository.orders())
    std::cout << order.number << co_await repository.name(order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:54: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

asio::awaitable<void> connectionInEachTurn(mysql::connection_pool &pool, const std::vector<std::int64_t> &ids) {
  for (std::int64_t id : ids) {
    auto conn = co_await pool.async_get_connection();
    mysql::results result;
    co_await conn->async_execute(mysql::with_params("SELECT number FROM orders WHERE customer_id = {}", id),
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
                                 result);
    std::cout << result.rows().size() << '\n';
  }
}

// ---- futures ---------------------------------------------------------------

void futures(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  for (std::int64_t id : ids) {
    conn.async_execute(mysql::with_params("SELECT name FROM customers WHERE id = {}", id), result, asio::use_future)
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
        .get();
    std::cout << result.rows().at(0).at(0) << '\n';
  }
}

void futuresOfAStatement(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  std::future<mysql::statement> prepared =
      conn.async_prepare_statement("SELECT COUNT(*) FROM orders WHERE customer_id = ?", asio::use_future);
  const mysql::statement query = prepared.get();
  for (std::int64_t id : ids) {
    mysql::results result;
    std::future<void> done = conn.async_execute(query.bind(id), result, asio::use_future);
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    done.get();
    std::cout << result.rows().at(0).at(0) << '\n';
  }
}

// ---- callbacks -------------------------------------------------------------

void callback(mysql::any_connection &conn, mysql::any_connection &other, mysql::results &orders) {
  conn.async_execute("SELECT customer_id FROM orders", orders, [&](mysql::error_code error) {
    if (error)
      return;
    for (mysql::row_view order : orders.rows())
      std::cout << customerName(other, order.at(0).as_int64()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

class Session : public std::enable_shared_from_this<Session> {
public:
  explicit Session(mysql::any_connection &conn) : m_conn(conn) {}
  void start() {
    m_conn.async_execute("SELECT customer_id FROM orders", m_orders, m_diag,
                         std::bind(&Session::onOrders, shared_from_this(), std::placeholders::_1));
  }

private:
  void onOrders(mysql::error_code error) {
    if (error)
      return;
    for (mysql::row_view order : m_orders.rows())
      std::cout << customerName(m_conn, order.at(0).as_int64()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }

  mysql::any_connection &m_conn;
  mysql::results m_orders;
  mysql::diagnostics m_diag;
};

void startedForEach(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  for (std::int64_t id : ids) {
    auto result = std::make_shared<mysql::results>();
    conn.async_execute(mysql::with_params("SELECT name FROM customers WHERE id = {}", id), *result,
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
                       [result](mysql::error_code) { std::cout << result->rows().at(0).at(0) << '\n'; });
  }
}

// ---- not once for each -----------------------------------------------------

asio::awaitable<void> oneList(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  co_await conn.async_execute(mysql::with_params("SELECT id, name FROM customers WHERE id IN ({})", ids), result);
  std::map<std::int64_t, std::string> names;
  for (mysql::row_view row : result.rows())
    names[row.at(0).as_int64()] = row.at(1).as_string();
  for (std::int64_t id : ids)
    std::cout << names[id] << '\n';
}

asio::awaitable<void> memoised(mysql::connection_pool &pool, const std::vector<Order> &orders) {
  Repository repository(pool);
  std::map<std::int64_t, std::string> names;
  for (const Order &order : orders) {
    auto [it, isNew] = names.try_emplace(order.customer);
    if (isNew)
      it->second = co_await repository.name(order.customer);
    std::cout << order.number << it->second << '\n';
  }
}

asio::awaitable<void> pipeline(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  const mysql::statement query = co_await conn.async_prepare_statement("SELECT name FROM customers WHERE id = ?");
  mysql::pipeline_request request;
  for (std::int64_t id : ids)
    request.add_execute(query, id);
  std::vector<mysql::stage_response> responses;
  co_await conn.async_run_pipeline(request, responses);
  for (const mysql::stage_response &response : responses)
    std::cout << response.as_results().rows().at(0).at(0) << '\n';
}

// A callback for one row is called once.
void afterEachOther(mysql::any_connection &conn, std::shared_ptr<mysql::results> result) {
  conn.async_execute("SELECT customer_id FROM orders WHERE id = 1", *result, [&conn, result](mysql::error_code) {
    conn.async_execute(
        mysql::with_params("SELECT name FROM customers WHERE id = {}", result->rows().at(0).at(0).as_int64()), *result,
        [result](mysql::error_code) { std::cout << result->rows().at(0).at(0) << '\n'; });
  });
}

asio::awaitable<void> ownRows(mysql::any_connection &conn) {
  mysql::execution_state state;
  co_await conn.async_start_execution("SELECT number FROM orders", state);
  while (!state.complete())
    for (mysql::row_view order : co_await conn.async_read_some_rows(state))
      std::cout << order.at(0) << '\n';
}
