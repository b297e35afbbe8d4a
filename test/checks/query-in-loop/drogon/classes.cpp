// RUN: %check_orm %s %t --library drogon --std c++20 --checks=orm-query-in-loop
// Models that are written by hand; mappers and clients that come from functions and members.

#include "drogon_models.h"
#include <drogon/HttpAppFramework.h>
#include <string>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);

namespace model {
// What a Mapper needs for reading, outside of drogon_model.
class User {
public:
  static const std::string primaryKeyName;
  static const std::string tableName;
  using PrimaryKeyType = int;
  explicit User(const Row &row) : m_name(row["name"].as<std::string>()) {}
  static const std::string &sqlForFindingByPrimaryKey();
  const std::string &name() const { return m_name; }

private:
  std::string m_name;
};
} // namespace model

// --- Reported --------------------------------------------------------------------------------------------------------

void byHand(const DbClientPtr &client, const std::vector<int> &keys) {
  for (int key : keys)
    use(Mapper<model::User>(client).findByPrimaryKey(key).name());
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static Mapper<Customer> customerMapper() {
  DbClientPtr client = drogon::app().getDbClient();
  Mapper<Customer> mapper(client);
  return mapper;
}

void mapperOfAFunction(const std::vector<int64_t> &keys) {
  for (int64_t key : keys)
    use(customerMapper().findByPrimaryKey(key).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static const DbClientPtr &client() {
  static const DbClientPtr client = drogon::app().getFastDbClient("shop");
  return client;
}

void clientOfAFunction(const std::vector<int64_t> &keys) {
  for (int64_t key : keys)
    use(client()->execSqlSync("SELECT name FROM customer WHERE id = ?", key).front()["name"].as<std::string>());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

class Handler {
public:
  drogon::Task<> names(std::vector<int64_t> keys) {
    for (int64_t key : keys)
      use((co_await m_customers.findByPrimaryKey(key)).getValueOfName());
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
  drogon::Task<> rows() {
    auto client = drogon::app().getDbClient();
    for (const auto rows = co_await client->execSqlCoro("SELECT id FROM project"); const auto &row : rows) {
      const auto files =
          co_await client->execSqlCoro("SELECT name FROM file WHERE project_id = ?", row["id"].as<int64_t>());
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      for (const Row &file : files)
        use(file["name"].as<std::string>());
    }
  }

private:
  CoroMapper<Customer> m_customers{drogon::app().getDbClient()};
};

// --- Quiet -----------------------------------------------------------------------------------------------------------

void mappersOnly(const std::vector<std::string> &names) {
  std::vector<Mapper<Customer>> mappers;
  for (const std::string &name : names)
    mappers.push_back(Mapper<Customer>(drogon::app().getDbClient(name)));
}
