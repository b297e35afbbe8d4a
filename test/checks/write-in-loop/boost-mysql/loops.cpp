// RUN: %check_orm %s %t --library boost-mysql --std c++20 --checks=orm-write-in-loop
//
// Rows that are written one by one, each with a round trip.
#include "boost_mysql_models.h"

#include <algorithm>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <functional>
#include <iostream>
#include <memory>
#include <set>
#include <string>
#include <vector>

// ---- reported --------------------------------------------------------------

void inserted(mysql::any_connection &conn, const std::vector<Order> &orders) {
  mysql::results result;
  for (const Order &order : orders)
    conn.execute(mysql::with_params("INSERT INTO orders (id, number) VALUES ({}, {})", order.id, order.number),
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:10: note: insert several rows with one statement, with_params("INSERT ... VALUES {}", sequence(rows, ...)); a pipeline_request saves the waiting; at least put one transaction around the loop
                 result);
}

void updatedByAStatement(mysql::any_connection &conn, const std::vector<Order> &orders) {
  const mysql::statement update = conn.prepare_statement("UPDATE orders SET number = ? WHERE id = ?");
  mysql::results result;
  for (std::size_t i = 0; i < orders.size(); ++i)
    conn.execute(update.bind(orders[i].number, orders[i].id), result);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:10: note: write all rows with one statement, or send the statements in one pipeline_request; at least put one transaction around the loop
}

void deletedByText(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  std::for_each(ids.begin(), ids.end(), [&](std::int64_t id) {
    conn.execute("DELETE FROM orders WHERE id = " + std::to_string(id), result);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:10: note: delete them with one statement, with_params("... WHERE ... IN ({})", keys); at least put one transaction around the loop
  });
}

void forEachRow(mysql::any_connection &conn) {
  mysql::results lines, result;
  conn.execute("SELECT id, amount FROM order_lines", lines);
  for (mysql::row_view line : lines.rows())
    conn.execute(mysql::with_params("UPDATE order_lines SET gross = {} WHERE id = {}", line.at(1).as_double() * 1.19,
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
                                    line.at(0).as_int64()),
                 result);
}

asio::awaitable<void> awaited(mysql::any_connection &conn, const std::vector<Order> &orders) {
  mysql::statement insert = co_await conn.async_prepare_statement("INSERT INTO orders (id, number) VALUES (?, ?)");
  mysql::results result;
  for (const Order &order : orders)
    co_await conn.async_execute(insert.bind(order.id, order.number), result);
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

asio::awaitable<void> fromAPool(mysql::connection_pool &pool, const std::vector<std::int64_t> &ids) {
  for (std::int64_t id : ids) {
    auto conn = co_await pool.async_get_connection();
    mysql::results result;
    co_await conn->async_execute(mysql::with_params("DELETE FROM orders WHERE id = {}", id), result);
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void futures(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  for (std::int64_t id : ids)
    conn.async_execute(mysql::with_params("UPDATE orders SET seen = 1 WHERE id = {}", id), result, asio::use_future)
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
        .get();
}

void callbacks(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  for (std::int64_t id : ids) {
    auto result = std::make_shared<mysql::results>();
    conn.async_execute(mysql::with_params("UPDATE orders SET seen = 1 WHERE id = {}", id), *result,
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
                       [result](mysql::error_code error) {
                         if (error)
                           std::cerr << error.value() << '\n';
                       });
  }
}

std::uint64_t save(mysql::any_connection &conn, const Order &order) {
  mysql::results result;
  conn.execute(mysql::with_params("INSERT INTO orders (number) VALUES ({})", order.number), result);
  return result.last_insert_id();
}

void keysOfNewRows(mysql::any_connection &conn, std::vector<Order> &orders) {
  for (Order &order : orders)
    order.id = static_cast<std::int64_t>(save(conn, order));
// CHECK-MESSAGES: :[[@LINE-1]]:42: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

class Log {
public:
  explicit Log(mysql::any_connection &conn)
      : m_conn(conn), m_insert(conn.prepare_statement("INSERT INTO log (text) VALUES (?)")) {}
  void add(const std::string &text) {
    m_conn.execute(m_insert.bind(text), m_result);
  }

private:
  mysql::any_connection &m_conn;
  mysql::statement m_insert;
  mysql::results m_result;
};

void byAClass(Log &log, const std::vector<std::string> &lines) {
  for (const std::string &line : lines)
    log.add(line);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void started(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  for (std::int64_t id : ids) {
    mysql::execution_state state;
    conn.start_execution(mysql::with_params("DELETE FROM orders WHERE id = {} RETURNING number", id), state);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    while (!state.complete())
      for (mysql::row_view row : conn.read_some_rows(state))
        std::cout << row.at(0) << '\n';
  }
}

// ---- not one by one --------------------------------------------------------

// The remedy: all rows in one statement.
void severalRows(mysql::any_connection &conn, const std::vector<Order> &orders) {
  mysql::results result;
  const auto values = [](const Order &order, mysql::format_context_base &context) {
    mysql::format_sql_to(context, "({}, {})", order.id, order.number);
  };
  conn.execute(mysql::with_params("INSERT INTO orders (id, number) VALUES {}",
                                  mysql::sequence(std::cref(orders), values)),
               result);
}

void oneDelete(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  conn.execute(mysql::with_params("DELETE FROM orders WHERE id IN ({})", ids), result);
}

// Sent together, waited for once.
void pipeline(mysql::any_connection &conn, const std::vector<Order> &orders) {
  const mysql::statement insert = conn.prepare_statement("INSERT INTO orders (id, number) VALUES (?, ?)");
  mysql::pipeline_request request;
  request.add_execute("START TRANSACTION");
  for (const Order &order : orders)
    request.add_execute(insert, order.id, order.number);
  request.add_execute("COMMIT");
  std::vector<mysql::stage_response> responses;
  conn.run_pipeline(request, responses);
}

void chunks(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  for (std::size_t first = 0; first < ids.size(); first += 500) {
    const std::vector<std::int64_t> chunk(ids.begin() + first, ids.begin() + std::min(ids.size(), first + 500));
    conn.execute(mysql::with_params("DELETE FROM orders WHERE id IN ({})", chunk), result);
  }
}

void withoutDuplicates(mysql::any_connection &conn, const std::vector<std::string> &names) {
  std::set<std::string> seen;
  mysql::results result;
  for (const std::string &name : names)
    if (seen.insert(name).second)
      conn.execute(mysql::with_params("INSERT INTO names (name) VALUES ({})", name), result);
}

void roles(mysql::any_connection &conn) {
  mysql::results result;
  for (const char *role : {"admin", "guest"})
    conn.execute(mysql::with_params("INSERT INTO roles (name) VALUES ({})", std::string(role)), result);
}

// What is read belongs to orm-query-in-loop.
void read(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  for (std::int64_t id : ids)
    customerName(conn, id);
}
