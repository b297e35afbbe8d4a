// RUN: %check_orm %s %t --library boost-mysql --checks=orm-query-in-loop
//
// Statements that are executed once in each turn, by the forms of the loop, of the statement and of the rows.
#include "boost_mysql_models.h"

#include <algorithm>
#include <boost/asio/ip/tcp.hpp>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

// ---- rows ------------------------------------------------------------------

void rowsOfResults(mysql::any_connection &conn) {
  mysql::results orders, lines;
  conn.execute("SELECT id, number FROM orders", orders);
  for (mysql::row_view order : orders.rows()) {
    conn.execute(mysql::with_params("SELECT COUNT(*) FROM order_lines WHERE order_id = {}", order.at(0).as_int64()),
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:10: note: count them all with one query, SELECT key, COUNT(*) ... GROUP BY key, before the loop
                 lines);
    std::cout << order.at(1) << ' ' << lines.rows().front().at(0) << '\n';
  }
}

void iterators(mysql::any_connection &conn) {
  mysql::results orders;
  conn.execute("SELECT customer_id FROM orders", orders);
  const mysql::rows_view rows = orders.rows();
  for (auto it = rows.begin(); it != rows.end(); ++it)
    std::cout << customerName(conn, it->at(0).as_int64()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void indices(mysql::any_connection &conn) {
  mysql::results orders;
  conn.execute("SELECT customer_id FROM orders", orders);
  for (std::size_t i = 0; i < orders.rows().size(); ++i)
    std::cout << customerName(conn, orders.rows()[i].at(0).as_int64()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void ownedRows(mysql::any_connection &conn) {
  mysql::results result;
  conn.execute("SELECT customer_id FROM orders", result);
  const mysql::rows orders(result.rows());
  for (const auto &order : orders)
    std::cout << customerName(conn, order.at(0).as_int64()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void staticRows(mysql::any_connection &conn) {
  mysql::static_results<std::tuple<std::int64_t, std::string>> orders;
  conn.execute("SELECT customer_id, number FROM orders", orders);
  for (const auto &[customer, number] : orders.rows())
    std::cout << number << customerName(conn, customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void secondResultset(mysql::any_connection &conn) {
  mysql::results both;
  conn.execute("SELECT 1 FROM shops; SELECT customer_id FROM orders", both);
  for (mysql::row_view order : both.at(1).rows())
    std::cout << customerName(conn, order.at(0).as_int64()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

// Rows in the packages that the server sends.
void someRows(mysql::any_connection &conn, mysql::any_connection &other) {
  mysql::execution_state state;
  conn.start_execution("SELECT customer_id FROM orders", state);
  while (!state.complete()) {
    for (mysql::row_view order : conn.read_some_rows(state))
      std::cout << customerName(other, order.at(0).as_int64()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// ---- elements --------------------------------------------------------------

void elements(mysql::any_connection &conn, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    mysql::results result;
    conn.execute("SELECT name FROM customers WHERE id = " + std::to_string(order.customer), result);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:10: note: fetch what all turns need with one query before the loop: a join, or with_params("... WHERE ... IN ({})", keys), and look it up in a map; a pipeline_request saves the waiting
    std::cout << order.number << result.rows().at(0).at(0) << '\n';
  }
}

void withErrorCode(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  mysql::error_code error;
  mysql::diagnostics diag;
  for (auto it = ids.begin(); it != ids.end(); ++it) {
    conn.execute(mysql::with_params("SELECT number FROM orders WHERE customer_id = {}", *it), result, error, diag);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (error)
      std::cerr << diag.server_message() << '\n';
  }
}

void startedInTheLoop(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  for (std::int64_t id : ids) {
    mysql::execution_state state;
    conn.start_execution(mysql::with_params("SELECT number FROM orders WHERE customer_id = {}", id), state);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (!state.complete())
      for (mysql::row_view order : conn.read_some_rows(state))
        std::cout << order.at(0) << '\n';
  }
}

void algorithm(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  std::for_each(ids.begin(), ids.end(), [&conn](std::int64_t id) {
    std::cout << customerName(conn, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

void nestedLoops(mysql::any_connection &conn, const std::map<std::string, std::vector<std::int64_t>> &shops) {
  for (const auto &[shop, ids] : shops)
    for (std::int64_t id : ids)
      std::cout << shop << customerName(conn, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N·M queries) [orm-query-in-loop]
}

// ---- prepared statements ---------------------------------------------------

void prepared(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  const mysql::statement query = conn.prepare_statement("SELECT name FROM customers WHERE id = ?");
  mysql::results result;
  for (std::int64_t id : ids) {
    conn.execute(query.bind(id), result);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:10: note: fetch what all turns need with one query before the loop: a join, or with_params("... WHERE ... IN ({})", keys), and look it up in a map; a pipeline_request saves the waiting
    std::cout << result.rows().at(0).at(0) << '\n';
  }
  conn.close_statement(query);
}

void boundBefore(mysql::any_connection &conn, const std::vector<Order> &orders) {
  auto query = conn.prepare_statement("SELECT 1 FROM orders WHERE number = ? AND customer_id = ?");
  for (const Order &order : orders) {
    mysql::results found;
    auto bound = query.bind(order.number, order.customer);
    conn.execute(bound, found);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << found.rows().empty() << '\n';
  }
}

void preparedInTheLoop(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  for (std::int64_t id : ids) {
    mysql::statement query = conn.prepare_statement("SELECT COUNT(*) FROM orders WHERE customer_id = ?");
    mysql::results count;
    conn.execute(query.bind(id), count);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << count.rows().at(0).at(0) << '\n';
    conn.close_statement(query);
  }
}

void rangeOfParameters(mysql::any_connection &conn, const std::vector<std::vector<mysql::field_view>> &all) {
  const mysql::statement query = conn.prepare_statement("SELECT id FROM orders WHERE customer_id = ? AND state = ?");
  mysql::results result;
  for (const auto &parameters : all)
    conn.execute(query.bind(parameters.data(), parameters.data() + 2), result);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- connections -----------------------------------------------------------

void tcp(mysql::tcp_connection &conn) {
  mysql::results orders, customer;
  conn.execute("SELECT customer_id FROM orders", orders);
  for (mysql::row_view order : orders.rows())
    conn.execute(mysql::with_params("SELECT name FROM customers WHERE id = {}", order.at(0).as_int64()), customer);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

template <class Connection> void any(Connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  for (std::int64_t id : ids)
    conn.execute(mysql::with_params("SELECT name FROM customers WHERE id = {}", id), result);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void eachConnection(mysql::any_connection &first, mysql::tcp_connection &second) {
  any(first, {1, 2});
  any(second, {1, 2});
}

class Customers {
public:
  explicit Customers(mysql::any_connection &conn) : m_conn(&conn) {
    m_byId = m_conn->prepare_statement("SELECT name FROM customers WHERE id = ?");
  }
  std::string name(std::int64_t id) const {
    mysql::results result;
    m_conn->execute(m_byId.bind(id), result);
    return result.rows().empty() ? "?" : std::string(result.rows().front().at(0).as_string());
  }
  mysql::results all() const {
    mysql::results result;
    m_conn->execute("SELECT id FROM customers", result);
    return result;
  }

private:
  mysql::any_connection *m_conn;
  mysql::statement m_byId;
};

void ofAClass(const Customers &customers, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    std::cout << customers.name(order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  const mysql::results all = customers.all();
  for (mysql::row_view row : all.rows())
    std::cout << customers.name(row.at(0).as_int64()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void sameForAll(mysql::any_connection &conn, const std::vector<double> &prices) {
  mysql::results rate;
  for (double price : prices) {
    conn.execute("SELECT rate FROM taxes WHERE country = 'DE'", rate);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << price * rate.rows().at(0).at(0).as_double() << '\n';
  }
}

// ---- not once for each -----------------------------------------------------

void ownRows(mysql::any_connection &conn) {
  mysql::results orders;
  conn.execute("SELECT o.number, c.name FROM orders o JOIN customers c ON c.id = o.customer_id", orders);
  for (mysql::row_view order : orders.rows())
    for (mysql::field_view field : order)
      std::cout << field << '\n';
  mysql::execution_state state;
  conn.start_execution("SELECT number FROM orders", state);
  while (!state.complete())
    for (mysql::row_view order : conn.read_some_rows(state))
      std::cout << order.at(0) << '\n';
}

// The remedy: all keys in one parameter.
void oneList(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  conn.execute(mysql::with_params("SELECT id, name FROM customers WHERE id IN ({})", ids), result);
  std::map<std::int64_t, std::string> names;
  for (mysql::row_view row : result.rows())
    names[row.at(0).as_int64()] = row.at(1).as_string();
  for (std::int64_t id : ids)
    std::cout << names[id] << '\n';
}

// Statements that are sent together are waited for once.
void pipeline(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::pipeline_request request;
  for (std::int64_t id : ids)
    request.add_execute("SELECT name FROM customers WHERE id = " + std::to_string(id));
  std::vector<mysql::stage_response> responses;
  conn.run_pipeline(request, responses);
  for (const mysql::stage_response &response : responses)
    std::cout << response.as_results().rows().at(0).at(0) << '\n';
}

// Texts and bound parameters that are only gathered.
void onlyGathered(const mysql::statement &query, const std::vector<std::int64_t> &ids) {
  std::vector<mysql::bound_statement_tuple<std::tuple<std::int64_t>>> bound;
  for (std::int64_t id : ids)
    bound.push_back(query.bind(id));
  std::cout << bound.size() << query.num_params() << '\n';
}

void noStatement(mysql::any_connection &conn, const std::vector<int> &attempts) {
  for (int attempt : attempts) {
    std::cout << attempt << conn.uses_ssl() << '\n';
    conn.ping();
  }
}

// What is inserted, updated and deleted belongs to orm-write-in-loop.
void writes(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  for (std::int64_t id : ids)
    conn.execute(mysql::with_params("UPDATE orders SET seen = 1 WHERE id = {}", id), result);
}
