// RUN: %check_orm %s %t --library boost-mysql --std c++20 --checks=orm-write-in-loop
//
// Transactions, which are texts. A write in one is a round trip all the same.
#include "boost_mysql_models.h"

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

static void save(mysql::any_connection &conn, const Order &order) {
  mysql::results result;
  conn.execute(mysql::with_params("INSERT INTO orders (id, number) VALUES ({}, {})", order.id, order.number), result);
}

void oneTransaction(mysql::any_connection &conn, const std::vector<Order> &orders) {
  mysql::results result;
  conn.execute("START TRANSACTION", result);
  for (const Order &order : orders)
    save(conn, order);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: insert several rows with one statement, with_params("INSERT ... VALUES {}", sequence(rows, ...)); a pipeline_request saves the waiting; a transaction is open already, so what is left to gain is the round trips
  conn.execute("COMMIT", result);
}

void transactionForEach(mysql::any_connection &conn, const std::vector<Order> &orders) {
  mysql::results result;
  for (const Order &order : orders) {
    conn.execute("START TRANSACTION", result);
    save(conn, order);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    conn.execute("COMMIT", result);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:10: note: execute START TRANSACTION before the loop and COMMIT behind it
  }
}

class Transaction {
public:
  explicit Transaction(mysql::any_connection &conn) : m_conn(conn) { m_conn.execute("BEGIN", m_result); }
  void commit() { m_conn.execute("COMMIT", m_result); }

private:
  mysql::any_connection &m_conn;
  mysql::results m_result;
};

void ownTransactionForEach(mysql::any_connection &conn, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    Transaction transaction(conn);
    save(conn, order);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

asio::awaitable<void> awaited(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  mysql::results result;
  for (std::int64_t id : ids) {
    co_await conn.async_execute("START TRANSACTION", result);
    co_await conn.async_execute(mysql::with_params("DELETE FROM orders WHERE id = {}", id), result);
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    co_await conn.async_execute("COMMIT", result);
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void severalRowsInOne(mysql::any_connection &conn, const std::vector<std::int64_t> &ids) {
  Transaction transaction(conn);
  mysql::results result;
  conn.execute(mysql::with_params("DELETE FROM order_lines WHERE order_id IN ({})", ids), result);
  conn.execute(mysql::with_params("DELETE FROM orders WHERE id IN ({})", ids), result);
  transaction.commit();
}

// ---- other reasons ---------------------------------------------------------

void retry(mysql::any_connection &conn, const Order &order) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    try {
      Transaction transaction(conn);
      save(conn, order);
      transaction.commit();
      return;
    } catch (const mysql::error_with_diagnostics &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }
}

void heartbeat(mysql::any_connection &conn, const volatile bool &running) {
  mysql::results result;
  while (running) {
    conn.execute("UPDATE clients SET seen = NOW() WHERE id = 1", result);
    std::this_thread::sleep_for(std::chrono::seconds(10));
  }
}

void untilNoneAreLeft(mysql::any_connection &conn) {
  mysql::results result;
  do
    conn.execute("DELETE FROM log WHERE old = 1 LIMIT 1000", result);
  while (result.affected_rows() > 0);
}

void migrations(mysql::any_connection &conn, const std::vector<std::string> &tables) {
  mysql::results result;
  for (const std::string &table : tables) {
    conn.execute("ALTER TABLE " + table + " ADD COLUMN created DATETIME", result);
    conn.execute("CREATE INDEX created ON " + table + " (created)", result);
  }
}

void eachServer(asio::io_context &context, const std::vector<mysql::connect_params> &servers) {
  for (const mysql::connect_params &server : servers) {
    mysql::any_connection conn(context);
    conn.connect(server);
    mysql::results result;
    conn.execute("DELETE FROM log WHERE old = 1", result);
  }
}
