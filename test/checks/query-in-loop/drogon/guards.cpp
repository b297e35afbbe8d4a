// RUN: %check_orm %s %t --library drogon --checks=orm-query-in-loop
// Queries in a loop that are none of the problem, and beside each what only looks like it.

#include "drogon_models.h"
#include <algorithm>
#include <chrono>
#include <drogon/HttpAppFramework.h>
#include <map>
#include <optional>
#include <string>
#include <thread>
#include <trantor/net/EventLoop.h>
#include <unordered_map>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);

// ---- memoised ------------------------------------------------------------------

void customersOnce(const DbClientPtr &client) {
  Mapper<Customer> mapper(client);
  std::unordered_map<int64_t, Customer> customers;
  for (const Order &order : Mapper<Order>(client).findAll()) {
    const int64_t key = order.getValueOfCustomerId();
    if (!customers.count(key))
      customers.emplace(key, mapper.findByPrimaryKey(key));
    use(customers.at(key).getValueOfName());
  }
}

class Articles {
public:
  explicit Articles(const DbClientPtr &client) : m_client(client) {}
  const Article &at(int64_t key) {
    auto [found, isNew] = m_articles.try_emplace(key);
    if (isNew)
      found->second = now(key);
    return found->second;
  }
  Article now(int64_t key) { return Mapper<Article>(m_client).findByPrimaryKey(key); }

private:
  DbClientPtr m_client;
  std::map<int64_t, Article> m_articles;
};

void memoisedInClass(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  Articles articles(client);
  for (int64_t key : keys)
    use(articles.at(key).getValueOfName());
  for (int64_t key : keys)
    use(articles.now(key).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- chunks --------------------------------------------------------------------

void chunks(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  Mapper<Customer> mapper(client);
  for (std::size_t first = 0; first < keys.size(); first += 500) {
    const std::vector<int64_t> some(keys.begin() + first, keys.begin() + std::min(first + 500, keys.size()));
    for (const Customer &customer : mapper.findBy(Criteria(Customer::Cols::_id, CompareOperator::In, some)))
      use(customer.getValueOfName());
  }
}

void whenFull(const DbClientPtr &client, const std::vector<Order> &orders) {
  std::vector<int64_t> batch;
  const auto flush = [&] {
    if (!batch.empty())
      use(std::to_string(
          Mapper<OrderLine>(client).count(Criteria(OrderLine::Cols::_order_id, CompareOperator::In, batch))));
    batch.clear();
  };
  for (const Order &order : orders) {
    batch.push_back(order.getValueOfId());
    if (batch.size() >= 500)
      flush();
  }
  flush();
}

// A list with one key is no chunk.
void listOfOne(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  for (int64_t key : keys) {
    const std::vector<int64_t> one{key};
    use(Mapper<Customer>(client).findBy(Criteria(Customer::Cols::_id, CompareOperator::In, one))[0].getValueOfName());
    // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

// ---- paging --------------------------------------------------------------------

void pages(const DbClientPtr &client) {
  Mapper<Order> mapper(client);
  for (std::size_t page = 1;; ++page) {
    const auto orders = mapper.orderBy(Order::Cols::_id).paginate(page, 100).findAll();
    for (const Order &order : orders)
      use(order.getValueOfNumber());
    if (orders.size() < 100)
      break;
  }
}

void fromTheLastKey(const DbClientPtr &client) {
  int64_t last = 0;
  for (;;) {
    const auto orders = Mapper<Order>(client)
                            .orderBy(Order::Cols::_id)
                            .limit(100)
                            .findBy(Criteria(Order::Cols::_id, CompareOperator::GT, last));
    if (orders.empty())
      break;
    last = orders.back().getValueOfId();
  }
}

void offsets(const DbClientPtr &client) {
  std::size_t offset = 0;
  while (true) {
    const auto rows = client->execSqlSync("SELECT number FROM orders ORDER BY id LIMIT 100 OFFSET ?", offset);
    for (const Row &row : rows)
      use(row["number"].as<std::string>());
    if (rows.empty())
      return;
    offset += rows.size();
  }
}

void pagesOfASize(const DbClientPtr &client, std::size_t size) {
  const std::size_t count = Mapper<Order>(client).count();
  for (std::size_t offset = 0; offset < count; offset += size) {
    for (const Order &order : Mapper<Order>(client).orderBy(Order::Cols::_id).offset(offset).limit(size).findAll())
      use(order.getValueOfNumber());
  }
}

// ---- retry ---------------------------------------------------------------------

std::optional<Order> retry(const DbClientPtr &client, int64_t key) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      return Mapper<Order>(client).findByPrimaryKey(key);
    } catch (const BrokenConnection &) {
      std::this_thread::sleep_for(std::chrono::seconds(1));
    }
  }
  return std::nullopt;
}

// ---- polling -------------------------------------------------------------------

void untilDone(const DbClientPtr &client, int64_t key) {
  Mapper<Order> mapper(client);
  while (mapper.findByPrimaryKey(key).getValueOfState() != "done")
    std::this_thread::sleep_for(std::chrono::seconds(1));
}

void eachMinute(trantor::EventLoop *loop, const DbClientPtr &client) {
  loop->runEvery(60.0, [client] {
    Mapper<Order>(client).count(
        Criteria(Order::Cols::_state, "new"), [](std::size_t count) { use(std::to_string(count)); },
        [](const DrogonDbException &) {});
  });
}

void eachMinuteForEach(trantor::EventLoop *loop, const DbClientPtr &client) {
  loop->runEvery(std::chrono::seconds(60), [client] {
    for (const Order &order : Mapper<Order>(client).findBy(Criteria(Order::Cols::_state, "new")))
      use(Mapper<Customer>(client).findByPrimaryKey(order.getValueOfCustomerId()).getValueOfName());
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: a row is fetched by its key once for each 'Order' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

// ---- few turns, one turn ---------------------------------------------------------

void threeStates(const DbClientPtr &client) {
  for (const char *state : {"new", "open", "done"})
    use(std::to_string(Mapper<Order>(client).count(Criteria(Order::Cols::_state, state))));
}

bool known(const DbClientPtr &client, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    if (Mapper<Customer>(client).count(Criteria(Customer::Cols::_name, name)) > 0)
      return true;
  return false;
}

void newestOrder(const DbClientPtr &client) {
  for (const Order &order : Mapper<Order>(client).orderBy(Order::Cols::_id, SortOrder::DESC).limit(1).findAll())
    use(Mapper<Customer>(client).findByPrimaryKey(order.getValueOfCustomerId()).getValueOfName());
}

// ---- other databases -------------------------------------------------------------

void shards(const std::vector<std::string> &names) {
  for (const std::string &name : names)
    use(std::to_string(Mapper<Order>(drogon::app().getDbClient(name)).count()));
}

void sameDatabase(const std::vector<int64_t> &keys) {
  for (int64_t key : keys)
    use(Mapper<Order>(drogon::app().getDbClient()).findByPrimaryKey(key).getValueOfNumber());
  // CHECK-MESSAGES: :[[@LINE-1]]:52: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- definitions -----------------------------------------------------------------

void createTables(const DbClientPtr &client, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    client->execSqlSync("CREATE TABLE " + table + " (id INTEGER PRIMARY KEY, name TEXT)");
}
