// RUN: %check_orm %s %t --library drogon --std c++20 --checks=orm-write-in-loop
// Writes by SQL, in coroutines and through 'client << "..."'.

#include "drogon_models.h"
#include <iostream>
#include <string>
#include <utility>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);
static const auto fail = [](const DrogonDbException &e) { std::cerr << e.base().what(); };

// --- Reported --------------------------------------------------------------------------------------------------------

void sync(const DbClientPtr &client, const std::vector<std::pair<std::string, double>> &articles) {
  for (const auto &[name, price] : articles)
    client->execSqlSync("INSERT INTO article (name, price) VALUES (?, ?)", name, price);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  // CHECK-NOTES: note: a Mapper inserts row by row: send one INSERT with several VALUES
}

void async(const DbClientPtr &client, const std::vector<int> &keys) {
  for (int key : keys)
    client->execSqlAsync("UPDATE orders SET state = 'done' WHERE id = ?", [](const Result &) {}, fail, key);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void future(const DbClientPtr &client, const std::vector<int> &keys) {
  for (std::size_t i = 0; i < keys.size(); ++i)
    client->execSqlAsyncFuture("DELETE FROM orders WHERE id = ?", keys.at(i)).get();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void binder(const DbClientPtr &client) {
  for (const Row &order : client->execSqlSync("SELECT id, number FROM orders WHERE state = 'new'"))
    *client << "INSERT INTO invoice (order_id, number) VALUES (?, ?)" << order["id"].as<int>()
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
            << order["number"].as<std::string>() >>
        [](const Result &result) { use(std::to_string(result.insertId())); } >> fail;
}

void binderWithoutCallback(DbClient &client, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    client << "DELETE FROM customer WHERE name = ?" << name;
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void binderExecuted(const DbClientPtr &client, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    auto insert = *client << "INSERT INTO tag (name) VALUES (?)";
    insert << name << Mode::Blocking;
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

drogon::Task<> coroutine(DbClientPtr client, std::vector<int64_t> keys) {
  for (int64_t key : keys)
    co_await client->execSqlCoro("DELETE FROM order_line WHERE order_id = ?", key);
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

drogon::Task<> coroMapper(DbClientPtr client) {
  CoroMapper<Order> mapper(client);
  for (auto order : co_await mapper.findAll()) {
    order.setState("done");
    co_await mapper.update(order);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are updated by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
  }
}

static drogon::Task<int64_t> store(DbClientPtr client, std::string name) {
  Tag tag;
  tag.setName(name);
  CoroMapper<Tag> mapper(client);
  const auto stored = co_await mapper.insert(tag);
  co_return stored.getValueOfId();
}

drogon::Task<> taskInTheLoop(DbClientPtr client, std::vector<std::string> names) {
  for (const std::string &name : names)
    use(std::to_string(co_await store(client, name)));
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The columns of each row are given to the callback: it is the loop.
void rowByRow(const DbClientPtr &client) {
  *client << "SELECT id FROM orders WHERE state = 'old'" >> [client](bool end, int64_t key) {
    if (!end)
      *client << "DELETE FROM order_line WHERE order_id = ?" << key;
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  } >> fail;
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneForAll(const DbClientPtr &client) {
  client->execSqlSync("DELETE FROM order_line WHERE order_id IN (SELECT id FROM orders WHERE state = 'old')");
}

drogon::Task<> listOfKeys(DbClientPtr client, const std::vector<int64_t> keys) {
  if (keys.empty())
    co_return;
  std::string sql = "DELETE FROM orders WHERE id IN (?";
  for (std::size_t i = 1; i < keys.size(); ++i)
    sql += ",?";
  co_await client->execSqlCoro(sql + ")", keys);
}

void severalValues(const DbClientPtr &client, const std::vector<std::string> &names) {
  std::string sql = "INSERT INTO tag (name) VALUES ";
  for (std::size_t i = 0; i < names.size(); ++i)
    sql += i ? ", (?)" : "(?)";
  auto binder = *client << sql;
  for (const std::string &name : names)
    binder << name;
  binder << Mode::Blocking;
  binder.exec();
}

void definitions(const DbClientPtr &client, const std::vector<std::string> &columns) {
  for (const std::string &column : columns)
    *client << "ALTER TABLE article ADD COLUMN " + column + " TEXT";
}

// Old rows are deleted a thousand at a time.
void inChunks(const DbClientPtr &client) {
  for (;;) {
    const auto done = client->execSqlSync("DELETE FROM log WHERE id IN (SELECT id FROM log WHERE old = 1 LIMIT 1000)");
    if (done.affectedRows() == 0)
      break;
  }
}

// The log is written where the search ends.
bool logged(const DbClientPtr &client, const std::vector<Order> &orders, const std::string &number) {
  for (const Order &order : orders)
    if (order.getValueOfNumber() == number) {
      *client << "INSERT INTO log (text) VALUES (?)" << number;
      return true;
    }
  return false;
}
