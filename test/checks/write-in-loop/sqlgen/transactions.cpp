// RUN: %check_orm %s %t --library sqlgen --std c++20 --llvm 16 --checks=orm-write-in-loop
//
// Transactions: one for each row, one round all, one for each chunk.
#include "sqlgen_models.h"

#include <string>
#include <vector>

using sqlgen::begin_transaction;
using sqlgen::commit;
using sqlgen::delete_from;
using sqlgen::update;

void ofTheConnection(const Connection &connection, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    connection->begin_transaction().value();
    sqlgen::insert(connection, order).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    connection->commit().value();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:17: note: call begin_transaction before the loop and commit behind it
  }
}

void called(const Connection &connection, const std::vector<unsigned> &keys) {
  for (unsigned key : keys) {
    const auto transaction = begin_transaction(connection).value();
    (delete_from<Order> | where("id"_c == key))(transaction).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    commit(transaction).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void chained(const Connected &connection, const std::vector<unsigned> &keys) {
  for (unsigned key : keys) {
    const auto done = connection.and_then(begin_transaction)
                          .and_then(delete_from<Order> | where("customer"_c == key))
                          // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
                          .and_then(delete_from<Customer> | where("id"_c == key))
                          // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
                          .and_then(commit);
                          // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    done.value();
  }
}

void roundAll(const Connection &connection, const std::vector<Order> &orders) {
  const auto transaction = begin_transaction(connection).value();
  for (const Order &order : orders)
    sqlgen::insert(transaction, order).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: collect the rows in a std::vector and pass it to one sqlgen::write, which makes one transaction and is a COPY with PostgreSQL, or inside of a transaction to one sqlgen::insert; with SQLite both still run a statement for each row
  commit(transaction).value();
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneChain(const Connected &connection, const std::vector<unsigned> &keys, const std::vector<Order> &orders) {
  connection.and_then(begin_transaction)
      .and_then(delete_from<Order> | where("customer"_c.in(keys)))
      .and_then(sqlgen::insert(orders))
      .and_then(commit)
      .value();
}

void eachChunk(const Connection &connection, const std::vector<std::vector<Order>> &chunks) {
  for (const std::vector<Order> &chunk : chunks) {
    const auto transaction = begin_transaction(connection).value();
    sqlgen::insert(transaction, chunk).value();
    commit(transaction).value();
  }
}

void rollsBack(const Connection &connection, const std::vector<Order> &orders) {
  const auto transaction = begin_transaction(connection).value();
  if (!sqlgen::insert(transaction, orders)) {
    transaction->rollback().value();
    return;
  }
  commit(transaction).value();
}

void eachDatabase(const std::vector<std::string> &files, const Order &order) {
  for (const std::string &file : files)
    sqlgen::sqlite::connect(file).and_then(begin_transaction).and_then(sqlgen::insert(order)).and_then(commit).value();
}

void retried(const Connection &connection, const std::vector<Order> &orders) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    const auto done = begin_transaction(connection).and_then(sqlgen::insert(orders)).and_then(commit);
    if (done)
      return;
  }
}
