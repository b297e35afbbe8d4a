// RUN: %check_orm %s %t --library drogon --checks=orm-query-in-loop
// SQL: DbClient::execSql..., and 'client << "..."', which its destructor executes.

#include "drogon_models.h"
#include <algorithm>
#include <exception>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace drogon::orm;

void use(const std::string &);
void use(int);
static const auto fail = [](const DrogonDbException &e) { std::cerr << e.base().what(); };

// --- Reported --------------------------------------------------------------------------------------------------------

void sync(const DbClientPtr &client) {
  const Result orders = client->execSqlSync("SELECT id, customer_id FROM orders ORDER BY id");
  for (const Row &order : orders) {
    const auto names = client->execSqlSync("SELECT name FROM customer WHERE id = $1", order["customer_id"].as<int>());
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    if (!names.empty())
      use(names.front()["name"].as<std::string>());
  }
}

void indexed(const DbClientPtr &client) {
  auto orders = client->execSqlSync("SELECT id FROM orders");
  for (Result::SizeType i = 0; i < orders.size(); ++i)
    use(client->execSqlSync("SELECT COUNT(*) FROM order_line WHERE order_id = ?", orders[i]["id"].as<long>())
        // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
            .front()[0]
            .as<int>());
}

void iterator(const DbClientPtr &client) {
  const auto orders = client->execSqlSync("SELECT id, state FROM orders");
  for (auto it = orders.begin(); it != orders.end(); ++it)
    if (it->at("state").as<std::string>() == "open")
      use((int)client->execSqlSync("SELECT * FROM order_line WHERE order_id = ?", (*it)["id"].as<int>()).size());
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void asyncInTheLoop(const DbClientPtr &client, const std::vector<int> &keys) {
  for (int key : keys)
    client->execSqlAsync(
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
        "SELECT name FROM customer WHERE id = ?", [](const Result &rows) { use(rows[0]["name"].as<std::string>()); },
        fail, key);
}

void loopInTheCallback(const DbClientPtr &client) {
  client->execSqlAsync(
      "SELECT id FROM orders WHERE state = 'open'",
      [client](const Result &orders) {
        for (const auto &order : orders)
          client->execSqlAsync(
          // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
              "SELECT * FROM order_line WHERE order_id = ?", [](const Result &lines) { use((int)lines.size()); }, fail,
              order["id"].as<int>());
      },
      fail);
}

void future(const DbClientPtr &client, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    auto pending = client->execSqlAsyncFuture("SELECT city FROM customer WHERE name = ?", name);
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (const Row &row : pending.get())
      use(row["city"].as<std::string>());
  }
}

void binder(const DbClientPtr &client, const std::vector<int> &keys) {
  for (int key : keys)
    *client << "SELECT name FROM customer WHERE id = ?" << key >>
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
        [](const Result &rows) { use(rows[0]["name"].as<std::string>()); } >> fail;
}

// The callback takes the columns of a row, once for each row.
void binderOfColumns(const DbClientPtr &client, const std::vector<std::string> &cities) {
  for (const std::string &city : cities)
    *client << std::string("SELECT id, name FROM customer WHERE city = ?") << city >>
    // CHECK-MESSAGES: :[[@LINE-1]]:84: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
        [](bool end, int id, const std::string &name) {
          if (!end)
            use(std::to_string(id) + name);
        } >> [](const std::exception_ptr &) {};
}

void binderInTheCallback(const DbClientPtr &client) {
  *client << "SELECT id FROM orders" >> [client](const Result &orders) {
    for (const Row &order : orders)
      *client << "SELECT COUNT(*) FROM order_line WHERE order_id = ?" << order["id"].as<int>() >>
      // CHECK-MESSAGES: :[[@LINE-1]]:96: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
          [](bool, int count) { use(count); } >> fail;
  } >> fail;
}

// That callback is called for each row: it is the loop.
void rowByRow(const DbClientPtr &client) {
  *client << "SELECT customer_id FROM orders" >> [client](bool end, int key) {
    if (!end)
      *client << "SELECT name FROM customer WHERE id = ?" << key >>
      // CHECK-MESSAGES: :[[@LINE-1]]:66: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
          [](bool, const std::string &name) { use(name); } >> fail;
  } >> fail;
}

void rowByRowAsync(const DbClientPtr &client) {
  client->execSqlAsync(
      "SELECT id, customer_id FROM orders",
      [client](bool end, int id, int key) {
        if (end)
          return;
        const auto names = client->execSqlSync("SELECT name FROM customer WHERE id = ?", key);
        // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
        use(std::to_string(id) + names[0][0].as<std::string>());
      },
      fail);
}

// A named binder is executed by exec().
void namedBinder(const DbClientPtr &client, const std::vector<int> &keys) {
  for (int key : keys) {
    auto binder = *client << "SELECT name FROM customer WHERE id = ?";
    binder << key << Mode::Blocking;
    binder >> [](const Result &rows) { use(rows[0]["name"].as<std::string>()); };
    binder.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

// Or by its destructor, at the end of the turn.
void binderThatGoes(const DbClientPtr &client, const std::vector<int> &keys) {
  for (int key : keys) {
    auto binder = *client << "SELECT name FROM customer WHERE id = ?";
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    binder << key;
    binder >> [](const Result &rows) { use(rows[0]["name"].as<std::string>()); };
    binder >> fail;
  }
}

static std::string nameOf(DbClient &client, int key) {
  const auto rows = client.execSqlSync("SELECT name FROM customer WHERE id = ?", key);
  return rows.empty() ? std::string() : rows[0]["name"].as<std::string>();
}

void helper(const DbClientPtr &client, const std::vector<int> &keys) {
  for (int key : keys)
    use(nameOf(*client, key));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  // CHECK-NOTES: note: in 'nameOf', which executes it
}

void inATransaction(const DbClientPtr &client, const std::vector<int> &keys) {
  auto transaction = client->newTransaction();
  std::for_each(keys.begin(), keys.end(), [&](int key) {
    use(transaction->execSqlSync("SELECT stock FROM article WHERE id = ? FOR UPDATE", key)[0]["stock"].as<int>());
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

// Rows, fields and counts are read from the result.
void ownRows(const DbClientPtr &client) {
  const auto orders = client->execSqlSync("SELECT * FROM orders");
  for (const Row &order : orders)
    for (Row::SizeType i = 0; i < order.size(); ++i)
      if (!order[i].isNull())
        use(std::string(orders.columnName(i)) + order[i].as<std::string>());
}

void oneJoin(const DbClientPtr &client) {
  *client << "SELECT o.number, c.name FROM orders o JOIN customer c ON c.id = o.customer_id" >>
      [](bool end, const std::string &number, const std::string &name) {
        if (!end)
          use(number + name);
      } >> fail;
}

// Each runs once, also inside of a callback.
void oneInTheOther(const DbClientPtr &client) {
  client->execSqlAsync(
      "SELECT MAX(id) FROM orders",
      [client](const Result &newest) {
        *client << "SELECT number FROM orders WHERE id = ?" << newest[0][0].as<int>() >>
            [](const Result &rows) { use(rows[0]["number"].as<std::string>()); } >> fail;
      },
      fail);
}

void list(const DbClientPtr &client, const std::vector<int> &keys) {
  if (keys.empty())
    return;
  std::string sql = "SELECT id, name FROM customer WHERE id IN (?";
  for (std::size_t i = 1; i < keys.size(); ++i)
    sql += ",?";
  auto binder = *client << sql + ")";
  for (int key : keys)
    binder << key;
  binder << Mode::Blocking;
  binder >> [](const Result &rows) { use((int)rows.size()); };
  binder.exec();
}

void texts(const DbClientPtr &client, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    use("SELECT COUNT(*) FROM " + table + client->connectionInfo());
}
