// RUN: %check_orm %s %t --library drogon --checks=orm-query-in-loop
// Mapper's queries, in the forms that return a value, a future or give the result to a callback.

#include "drogon_models.h"
#include <algorithm>
#include <future>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);
void use(std::size_t);
void fail(const DrogonDbException &);

// --- Reported --------------------------------------------------------------------------------------------------------

void byKey(const DbClientPtr &client) {
  Mapper<Customer> customers(client);
  for (const Order &order : Mapper<Order>(client).findAll())
    use(customers.findByPrimaryKey(order.getValueOfCustomerId()).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each 'Order' of this loop (1 + N queries) [orm-query-in-loop]
  // CHECK-NOTES: note: collect the keys, read the rows with one findBy(Criteria(key, CompareOperator::In, keys)) before the loop, when there are any (an empty vector asserts), and look them up in a map
}

void byKeys(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  for (int64_t key : keys) {
    try {
      const auto customer = Mapper<Customer>(client).findByPrimaryKey(key);
      // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      use(customer.getValueOfName());
    } catch (const UnexpectedRows &e) {
      std::cerr << e.what();
    }
  }
}

// Some rows of each element are no page.
std::vector<Order> latestOf(const DbClientPtr &client, int64_t customer, std::size_t size) {
  return Mapper<Order>(client).limit(size).findBy(Criteria(Order::Cols::_customer_id, customer));
}

void someOfEach(const DbClientPtr &client, const std::vector<int64_t> &keys, std::size_t size) {
  for (std::size_t i = 0; i < keys.size(); ++i)
    use(latestOf(client, keys[i], size).size());
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

void tenOfEach(const DbClientPtr &client, std::vector<int64_t> keys) {
  while (!keys.empty()) {
    const auto orders = Mapper<Order>(client).limit(10).findBy(Criteria(Order::Cols::_customer_id, keys.back()));
    // CHECK-MESSAGES: :[[@LINE-1]]:57: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    use(orders.size());
    keys.pop_back();
  }
}

void one(const DbClientPtr &client, const std::vector<std::string> &numbers) {
  Mapper<Order> orders(client);
  for (auto it = numbers.begin(); it != numbers.end(); ++it)
    use(orders.findOne(Criteria(Order::Cols::_number, *it)).getValueOfState());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void many(const DbClientPtr &client) {
  for (const Customer &customer : Mapper<Customer>(client).findAll()) {
    auto orders = Mapper<Order>(client)
                      .orderBy(Order::Cols::_id, SortOrder::DESC)
                      .limit(3)
                      .findBy(Criteria(Order::Cols::_customer_id, CompareOperator::EQ, customer.getValueOfId()) &&
                      // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
                      // CHECK-NOTES: note: fetch what all turns need with one query before the loop: findBy(Criteria(column, CompareOperator::In, values)), when there are any (an empty vector asserts), or a join with execSqlSync(); group the rows in a map
                              Criteria(Order::Cols::_state, CompareOperator::NE, "done"));
    use(orders.size());
  }
}

void counted(const DbClientPtr &client) {
  const auto customers = Mapper<Customer>(client).findAll();
  for (std::size_t i = 0; i < customers.size(); ++i)
    use(Mapper<Order>(client).count(Criteria(Order::Cols::_customer_id, customers[i].getValueOfId())));
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are counted by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
  // CHECK-NOTES: note: count them all with one execSqlSync("SELECT key, COUNT(*) ... GROUP BY key") before the loop
}

// All are under way at the same time, but still N statements.
void futures(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  std::vector<std::future<Customer>> pending;
  for (int64_t key : keys)
    pending.push_back(Mapper<Customer>(client).findFutureByPrimaryKey(key));
  // CHECK-MESSAGES: :[[@LINE-1]]:48: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  for (auto &customer : pending)
    use(customer.get().getValueOfName());
}

void futureOfRows(const DbClientPtr &client) {
  Mapper<Order> orders(client);
  for (const Customer &customer : Mapper<Customer>(client).findFutureAll().get())
    use(orders.findFutureBy(Criteria(Order::Cols::_customer_id, customer.getValueOfId())).get().size());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
}

void callbackInTheLoop(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  Mapper<Customer> customers(client);
  for (int64_t key : keys)
    customers.findByPrimaryKey(key, [](const Customer &customer) { use(customer.getValueOfName()); }, fail);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void loopInTheCallback(const DbClientPtr &client) {
  Mapper<Customer>(client).findAll(
      [client](const std::vector<Customer> &customers) {
        for (const Customer &customer : customers)
          Mapper<Order>(client).count(
          // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: rows are counted by a query once for each 'Customer' of this loop (N queries) [orm-query-in-loop]
              Criteria(Order::Cols::_customer_id, customer.getValueOfId()), [](std::size_t count) { use(count); },
              fail);
      },
      fail);
}

void forEach(const DbClientPtr &client, const std::vector<int64_t> &keys) {
  Mapper<OrderLine> lines(client);
  std::for_each(keys.begin(), keys.end(), [&lines](int64_t key) {
    for (const OrderLine &line : lines.findBy(Criteria(OrderLine::Cols::_order_id, key)))
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(line.getValueOfCount());
  });
}

void sqlCriteria(const DbClientPtr &client, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    use(Mapper<Customer>(client).findBy(Criteria("lower(name) = lower($?)"_sql, name)).size());
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

template <typename Model> static Model load(const DbClientPtr &client, int64_t key) {
  return Mapper<Model>(client).findByPrimaryKey(key);
}

void template_(const DbClientPtr &client) {
  for (const OrderLine &line : Mapper<OrderLine>(client).findAll())
    use(load<Article>(client, line.getValueOfArticleId()).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'OrderLine' of this loop (1 + N queries) [orm-query-in-loop]
}

class Stock {
public:
  explicit Stock(const DbClientPtr &client) : m_articles(client) {}
  int32_t of(const OrderLine &line) {
    return m_articles.findByPrimaryKey(line.getValueOfArticleId()).getValueOfStock();
  }

private:
  Mapper<Article> m_articles;
};

void member(const DbClientPtr &client, const Order &order) {
  Stock stock(client);
  for (const OrderLine &line : order.getOrderLine(client))
    if (stock.of(line) < line.getValueOfCount())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each 'OrderLine' of this loop (N queries) [orm-query-in-loop]
      use("short");
}

// The same rows in each turn.
std::size_t sameRows(const DbClientPtr &client, const std::vector<std::string> &names) {
  std::size_t known = 0;
  for (const std::string &name : names)
    for (const Tag &tag : Mapper<Tag>(client).orderBy("name").findAll())
    // CHECK-MESSAGES: :[[@LINE-1]]:63: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      known += tag.getValueOfName() == name;
  return known;
}

// The generated names of columns are constants.
std::size_t sameCount(const DbClientPtr &client, const std::vector<std::string> &names) {
  std::size_t open = 0;
  for (const std::string &name : names)
    open += name.size() * Mapper<Order>(client).count(Criteria(Order::Cols::_state, "open"));
  // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return open;
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

// What only builds: mappers, steps, criteria.
void builders(const DbClientPtr &client, const std::vector<std::string> &states) {
  std::vector<Criteria> criteria;
  std::map<std::string, Mapper<Order>> mappers;
  Criteria any;
  for (const std::string &state : states) {
    Mapper<Order> mapper(client);
    mapper.orderBy(Order::Cols::_id).limit(10).offset(5).forUpdate();
    mapper.innerJoin("customer", "customer.id", "orders.customer_id");
    mappers.emplace(state, mapper);
    criteria.push_back(Criteria(Order::Cols::_state, state));
    any = any ? any || criteria.back() : criteria.back();
    use(any.criteriaString());
  }
  use(Mapper<Order>(client).count(any));
}

// The remedy: one query with all keys.
void byAllKeys(const DbClientPtr &client, const std::vector<Order> &orders) {
  std::vector<int64_t> keys;
  for (const Order &order : orders)
    keys.push_back(order.getValueOfCustomerId());
  std::map<int64_t, Customer> customers;
  if (!keys.empty())
    for (const Customer &customer :
         Mapper<Customer>(client).findBy(Criteria(Customer::Cols::_id, CompareOperator::In, keys)))
      customers.emplace(customer.getValueOfId(), customer);
  for (const Order &order : orders)
    use(customers.at(order.getValueOfCustomerId()).getValueOfName());
}

void range(const DbClientPtr &client, int64_t key) {
  for (const OrderLine &line : Mapper<OrderLine>(client).findBy(Criteria(OrderLine::Cols::_order_id, key)))
    use(line.getValueOfCount());
}

// One after the other, in callbacks.
void sequence(const DbClientPtr &client, int64_t key) {
  Mapper<Customer>(client).findByPrimaryKey(
      key,
      [client](const Customer &customer) {
        Mapper<Order>(client).findBy(
            Criteria(Order::Cols::_customer_id, customer.getValueOfId()),
            [client](const std::vector<Order> &orders) {
              Mapper<OrderLine>(client).count(
                  Criteria(), [orders](std::size_t count) { use(orders.size() + count); }, fail);
            },
            fail);
      },
      fail);
}
