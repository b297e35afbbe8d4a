// RUN: %check_orm %s %t --library drogon --std c++20 --checks=orm-write-in-loop
// A transaction is a client; it commits when the last pointer to it goes, unless rollback() was called.

#include "drogon_models.h"
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);
void fail(const DrogonDbException &);

// --- Reported --------------------------------------------------------------------------------------------------------

void oneForEach(const DbClientPtr &client, std::vector<Order> &orders) {
  for (Order &order : orders) {
    auto transaction = client->newTransaction();
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: a transaction is ended once for each 'Order' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: make one newTransaction() before the loop: it commits when the last pointer to it goes
    Mapper<Order>(transaction).insert(order);
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: a row is inserted by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
  }
}

// In one transaction it is still a statement for each.
void oneForAll(const DbClientPtr &client, std::vector<Order> &orders) {
  auto transaction = client->newTransaction([](bool committed) { use(committed ? "stored" : "not stored"); });
  Mapper<Order> mapper(transaction);
  for (Order &order : orders)
    mapper.insert(order);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
  // CHECK-NOTES: note: a Mapper inserts row by row: send one INSERT with several VALUES by 'auto binder = *client << sql', a 'binder << value' for each value, and binder.exec(); a transaction is open already
}

static void store(const DbClientPtr &client, const std::string &name) {
  const std::shared_ptr<Transaction> transaction = client->newTransaction(TransactionType::Immediate);
  transaction->execSqlSync("INSERT INTO tag (name) VALUES (?)", name);
}

void inAFunction(const DbClientPtr &client, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    store(client, name);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The statements of the transaction are elsewhere.
void log(Transaction &transaction, const std::string &name);

static void logged(const DbClientPtr &client, const std::string &name) {
  auto transaction = client->newTransaction();
  log(*transaction, name);
}

void endedInAFunction(const DbClientPtr &client, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    logged(client, name);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  // CHECK-NOTES: note: in 'logged', which ends a transaction
}

void asynchronous(const DbClientPtr &client, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    client->newTransactionAsync([order](const std::shared_ptr<Transaction> &transaction) {
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a transaction is ended once for each 'Order' of this loop (N transactions) [orm-write-in-loop]
      Mapper<Order>(transaction).update(order, [](std::size_t) {}, fail);
      // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: rows are updated by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
    });
}

void loopInTheCallback(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  client->newTransactionAsync([keys](const std::shared_ptr<Transaction> &transaction) {
    for (int64_t key : keys)
      *transaction << "DELETE FROM orders WHERE id = ?" << key >> [](const Result &) {} >> fail;
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

drogon::Task<> coroutine(DbClientPtr client, std::vector<Order> orders) {
  for (Order &order : orders) {
    auto transaction = co_await client->newTransactionCoro();
    // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: a transaction is ended once for each 'Order' of this loop (N transactions) [orm-write-in-loop]
    CoroMapper<Order> mapper(transaction);
    co_await mapper.insert(order);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is inserted by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void deletedInOne(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  if (keys.empty())
    return;
  auto transaction = client->newTransaction();
  Mapper<OrderLine>(transaction).deleteBy(Criteria(OrderLine::Cols::_order_id, CompareOperator::In, keys));
  Mapper<Order>(transaction).deleteBy(Criteria(Order::Cols::_id, CompareOperator::In, keys));
}

void untilCommitted(const DbClientPtr &client, const Order &order) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    auto transaction = client->newTransaction();
    try {
      Mapper<Order>(transaction).update(order);
      return;
    } catch (const DeadlockDetected &) {
      transaction->rollback();
    }
  }
}

// A transaction for each thousand.
void inChunks(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  for (std::size_t first = 0; first < keys.size(); first += 1000) {
    const std::vector<int64_t> some(keys.begin() + first, keys.begin() + std::min(first + 1000, keys.size()));
    auto transaction = client->newTransaction();
    Mapper<Order>(transaction).deleteBy(Criteria(Order::Cols::_id, CompareOperator::In, some));
  }
}
