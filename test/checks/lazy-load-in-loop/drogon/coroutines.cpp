// RUN: %check_orm %s %t --library drogon --std c++20
// Rows of CoroMapper: they are there behind co_await. The getters have no form of their own for coroutines.

#include "drogon_models.h"
#include <drogon/HttpAppFramework.h>
#include <map>
#include <string>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);

// --- Reported --------------------------------------------------------------------------------------------------------

drogon::Task<> inTheRange(DbClientPtr client) {
  CoroMapper<Order> mapper(client);
  for (const Order &order : co_await mapper.orderBy(Order::Cols::_id).findAll())
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

drogon::Task<> inAVariable(DbClientPtr client) {
  const auto orders = co_await CoroMapper<Order>(client).findBy(Criteria(Order::Cols::_state, "open"));
  for (std::size_t i = 0; i < orders.size(); ++i)
    use(orders[i].getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static drogon::Task<std::vector<Order>> openOrders(DbClientPtr client) {
  CoroMapper<Order> mapper(client);
  auto orders = co_await mapper.findBy(Criteria(Order::Cols::_state, "open"));
  co_return orders;
}

drogon::Task<> ofATask(DbClientPtr client) {
  for (const Order &order : co_await openOrders(client))
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void waitedFor(const DbClientPtr &client) {
  for (const Order &order : drogon::sync_wait(openOrders(client)))
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static drogon::Task<std::string> label(DbClientPtr client, Order order) {
  co_return order.getValueOfNumber() + order.getCustomer(client).getValueOfName();
}

drogon::Task<> taskInTheLoop(DbClientPtr client) {
  for (const Order &order : co_await openOrders(client))
    use(co_await label(client, order));
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void started() {
  drogon::async_run([]() -> drogon::Task<> {
    auto client = drogon::app().getFastDbClient();
    for (const Customer &customer : co_await CoroMapper<Customer>(client).findAll())
      use(std::to_string(customer.getOrders(client).size()));
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: 'getOrders' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

drogon::Task<> lookedUp(DbClientPtr client) {
  const auto orders = co_await openOrders(client);
  std::vector<int64_t> keys;
  for (const Order &order : orders)
    if (order.getCustomerId())
      keys.push_back(order.getValueOfCustomerId());
  std::map<int64_t, Customer> customers;
  if (!keys.empty())
    for (auto &customer :
         co_await CoroMapper<Customer>(client).findBy(Criteria(Customer::Cols::_id, CompareOperator::In, keys)))
      customers.emplace(customer.getValueOfId(), customer);
  for (const Order &order : orders)
    use(order.getValueOfNumber() + customers.at(order.getValueOfCustomerId()).getValueOfName());
}

drogon::Task<> newest(DbClientPtr client) {
  CoroMapper<Order> mapper(client);
  mapper.orderBy(Order::Cols::_id, SortOrder::DESC).limit(1);
  for (const Order &order : co_await mapper.findAll())
    use(order.getCustomer(client).getValueOfName());
}

drogon::Task<> oneRow(DbClientPtr client, int64_t key) {
  const auto order = co_await CoroMapper<Order>(client).findByPrimaryKey(key);
  use(co_await label(client, order));
}

drogon::Task<std::string> found(DbClientPtr client, std::string number) {
  for (const Order &order : co_await openOrders(client))
    if (order.getValueOfNumber() == number)
      co_return order.getCustomer(client).getValueOfName();
  co_return std::string();
}
