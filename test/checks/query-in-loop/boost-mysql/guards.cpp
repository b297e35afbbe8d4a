// RUN: %check_orm %s %t --library boost-mysql --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include "boost_mysql_models.h"

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

// ---- memoised --------------------------------------------------------------

class Names {
public:
  explicit Names(mysql::any_connection &conn) : m_conn(conn) {}
  const std::string &cached(std::int64_t id) {
    auto it = m_names.find(id);
    if (it == m_names.end())
      it = m_names.emplace(id, customerName(m_conn, id)).first;
    return it->second;
  }
  std::string now(std::int64_t id) { return customerName(m_conn, id); }

private:
  mysql::any_connection &m_conn;
  std::unordered_map<std::int64_t, std::string> m_names;
};

void memoised(mysql::any_connection &conn, const std::vector<Order> &orders) {
  Names names(conn);
  for (const Order &order : orders)
    std::cout << names.cached(order.customer) << '\n';
  for (const Order &order : orders)
    std::cout << names.now(order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void rateOnce(mysql::any_connection &conn, const std::vector<double> &prices) {
  std::optional<double> rate;
  for (double price : prices) {
    if (!rate) {
      mysql::results result;
      conn.execute("SELECT rate FROM taxes WHERE country = 'DE'", result);
      rate = result.rows().at(0).at(0).as_double();
    }
    std::cout << price * *rate << '\n';
  }
}

// ---- retry, paging, polling ------------------------------------------------

bool retry(mysql::any_connection &conn, mysql::results &result) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    mysql::error_code error;
    mysql::diagnostics diag;
    conn.execute("SELECT COUNT(*) FROM orders", result, error, diag);
    if (!error)
      return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  return false;
}

void caughtForEach(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  for (std::int64_t id : ids) {
    try {
      std::cout << customerName(conn, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const mysql::error_with_diagnostics &error) {
      std::cerr << error.what() << '\n';
    }
  }
}

void pages(mysql::any_connection &conn) {
  std::int64_t last = 0;
  mysql::results page;
  do {
    conn.execute(mysql::with_params("SELECT id FROM orders WHERE id > {} ORDER BY id LIMIT 500", last), page);
    for (mysql::row_view order : page.rows())
      last = order.at(0).as_int64();
  } while (!page.rows().empty());
}

void waitsForState(mysql::any_connection &conn, std::int64_t job) {
  mysql::results state;
  do {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    conn.execute(mysql::with_params("SELECT state FROM jobs WHERE id = {}", job), state);
  } while (state.rows().at(0).at(0).as_int64() != 2);
}

// ---- chunks ----------------------------------------------------------------

void chunks(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  for (std::size_t first = 0; first < ids.size(); first += 500) {
    const std::vector<std::int64_t> chunk(ids.begin() + first, ids.begin() + std::min(ids.size(), first + 500));
    mysql::results names;
    conn.execute(mysql::with_params("SELECT name FROM customers WHERE id IN ({})", chunk), names);
    for (mysql::row_view name : names.rows())
      std::cout << name.at(0) << '\n';
  }
}

// ---- few turns -------------------------------------------------------------

void states(mysql::any_connection &conn) {
  mysql::results count;
  for (const char *state : {"new", "open", "closed"}) {
    conn.execute(mysql::with_params("SELECT COUNT(*) FROM orders WHERE state = {}", std::string(state)), count);
    std::cout << state << count.rows().at(0).at(0) << '\n';
  }
}

void years(mysql::any_connection &conn) {
  mysql::results count;
  for (int year = 1900; year < 2100; ++year) {
    conn.execute(mysql::with_params("SELECT COUNT(*) FROM orders WHERE year = {}", year), count);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << year << count.rows().at(0).at(0) << '\n';
  }
}

// ---- one row, left early ---------------------------------------------------

void oneRow(mysql::any_connection &conn) {
  mysql::results best;
  conn.execute("SELECT customer_id FROM orders ORDER BY price DESC LIMIT 1", best);
  for (mysql::row_view order : best.rows())
    std::cout << customerName(conn, order.at(0).as_int64()) << '\n';
}

void someRows(mysql::any_connection &conn) {
  mysql::results best;
  conn.execute("SELECT customer_id FROM orders ORDER BY price DESC LIMIT 50", best);
  for (mysql::row_view order : best.rows())
    std::cout << customerName(conn, order.at(0).as_int64()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void frontOnly(mysql::any_connection &conn, std::int64_t order) {
  mysql::results result;
  conn.execute(mysql::with_params("SELECT customer_id FROM orders WHERE id = {}", order), result);
  if (!result.rows().empty())
    std::cout << customerName(conn, result.rows().front().at(0).as_int64()) << '\n';
}

std::int64_t search(mysql::any_connection &conn, const std::vector<std::int64_t> &ids, const std::string &name) {
  for (std::int64_t id : ids)
    if (customerName(conn, id) == name)
      return id;
  return 0;
}

void firstOnly(mysql::any_connection &conn) {
  mysql::results result;
  conn.execute("SELECT customer_id FROM orders ORDER BY price DESC", result);
  for (mysql::row_view order : result.rows()) {
    std::cout << customerName(conn, order.at(0).as_int64()) << '\n';
    break;
  }
}

// ---- other databases, changes in between, definitions ----------------------

void eachServer(asio::io_context &context, const std::vector<mysql::connect_params> &servers) {
  for (const mysql::connect_params &server : servers) {
    mysql::any_connection conn(context);
    conn.connect(server);
    mysql::results result;
    conn.execute("SELECT COUNT(*) FROM orders", result);
    std::cout << server.database << result.rows().at(0).at(0) << '\n';
  }
}

void changed(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  for (std::int64_t id : ids) {
    conn.execute(mysql::with_params("UPDATE stock SET amount = amount - 1 WHERE id = {}", id), result);
    conn.execute("SELECT SUM(amount) FROM stock", result);
    std::cout << result.rows().at(0).at(0) << '\n';
  }
}

void definitions(mysql::any_connection &conn, const std::vector<std::string> &tables) {
  mysql::results result;
  for (const std::string &table : tables)
    conn.execute("CREATE TABLE IF NOT EXISTS " + table + " (id BIGINT PRIMARY KEY)", result);
}
