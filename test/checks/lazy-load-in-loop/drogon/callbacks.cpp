// RUN: %check_orm %s %t --library drogon
// Rows and relations that are handed to callbacks. A getter with callbacks sends a statement at each call, too.

#include "drogon_models.h"
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <trantor/net/EventLoop.h>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);
void fail(const DrogonDbException &);

// --- Reported --------------------------------------------------------------------------------------------------------

void loopInCallback(const DbClientPtr &client) {
  Mapper<Order>(client).findAll(
      [client](std::vector<Order> orders) {
        for (const Order &order : orders)
          use(order.getCustomer(client).getValueOfName());
        // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      },
      fail);
}

void allAsynchronous(const DbClientPtr &client) {
  Mapper<Order>(client).findBy(
      Criteria(Order::Cols::_state, "open"),
      [client](const std::vector<Order> &orders) {
        for (const Order &order : orders)
          order.getCustomer(
          // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
              client, [](const Customer &customer) { use(customer.getValueOfName()); },
              [](const DrogonDbException &e) { std::cerr << e.base().what(); });
      },
      [](const DrogonDbException &e) { std::cerr << e.base().what(); });
}

void manyByCallback(const DbClientPtr &client) {
  for (const auto &customer : Mapper<Customer>(client).findAll())
    customer.getOrders(client, [](const std::vector<Order> &orders) { use(std::to_string(orders.size())); }, fail);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'getOrders' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-NOTES: note: 'getOrders()' reads its rows at each call and keeps nothing
}

// The callback of the first getter calls the second.
void chainOfCallbacks(const DbClientPtr &client) {
  for (const Order &order : Mapper<Order>(client).findAll())
    order.getCustomer(
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
        client,
        [client](const Customer &customer) {
          customer.getParent(client, [](const Customer &parent) { use(parent.getValueOfName()); }, fail);
          // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'getCustomer.getParent' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
        },
        fail);
}

void rowsOfARelation(const DbClientPtr &client, const Customer &customer) {
  customer.getOrders(
      client,
      [client](std::vector<Order> orders) {
        for (const Order &order : orders)
          for (const OrderLine &line : order.getOrderLine(client))
          // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: 'getOrderLine' is loaded from the database once for each 'Order' of this loop (N queries) [orm-lazy-load-in-loop]
            use(std::to_string(line.getValueOfCount()));
      },
      fail);
}

// A name for the callback, and a loop inside of the event loop's own.
void namedCallback(trantor::EventLoop *loop, const DbClientPtr &client) {
  auto print = [client](const std::vector<Order> &orders) {
    for (std::size_t i = 0; i < orders.size(); ++i)
      use(orders[i].getCustomer(client).getValueOfName());
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  };
  loop->queueInLoop([client, print] { Mapper<Order>(client).findAll(print, fail); });
}

class OrderService : public std::enable_shared_from_this<OrderService> {
public:
  explicit OrderService(DbClientPtr client) : m_client(std::move(client)) {}
  void list(const std::function<void(const Json::Value &)> &callback) {
    Mapper<Order>(m_client).orderBy(Order::Cols::_id).findAll(
        [self = shared_from_this(), callback](const std::vector<Order> &orders) { callback(self->toJson(orders)); },
        fail);
  }

private:
  Json::Value toJson(const std::vector<Order> &orders) const {
    Json::Value list;
    for (const Order &order : orders) {
      Json::Value one = order.toJson();
      one["customer"] = order.getCustomer(m_client).toJson();
      // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      list.append(one);
    }
    return list;
  }
  DbClientPtr m_client;
};

// --- Quiet -----------------------------------------------------------------------------------------------------------

// One row in the callback: two statements in all.
void oneRow(const DbClientPtr &client, int64_t key) {
  Mapper<Order>(client).findByPrimaryKey(
      key, [client](const Order &order) { use(order.getCustomer(client).getValueOfName()); }, fail);
  Mapper<Order>(client).findOne(
      Criteria(Order::Cols::_number, "17"),
      [client](const Order &order) {
        order.getCustomer(client, [](const Customer &customer) { use(customer.getValueOfName()); }, fail);
      },
      fail);
}

void firstRow(const DbClientPtr &client) {
  Mapper<Order>(client).limit(1).findAll(
      [client](const std::vector<Order> &orders) {
        if (!orders.empty())
          use(orders.front().getCustomer(client).getValueOfName());
      },
      fail);
}

// A callback in a callback is called once.
void oneAfterTheOther(const DbClientPtr &client, const Customer &customer) {
  customer.getOrders(
      client,
      [client, customer](const std::vector<Order> &orders) {
        customer.getParent(
            client,
            [orders](const Customer &parent) {
              for (const Order &order : orders)
                use(parent.getValueOfName() + order.getValueOfNumber());
            },
            fail);
      },
      fail);
}

// The remedy with callbacks.
void inCallbacks(const DbClientPtr &client) {
  Mapper<Order>(client).findAll(
      [client](const std::vector<Order> &orders) {
        std::vector<int64_t> keys;
        for (const Order &order : orders)
          if (order.getCustomerId())
            keys.push_back(order.getValueOfCustomerId());
        if (keys.empty())
          return;
        Mapper<Customer>(client).findBy(
            Criteria(Customer::Cols::_id, CompareOperator::In, keys),
            [orders](const std::vector<Customer> &customers) {
              for (const Order &order : orders)
                for (const Customer &customer : customers)
                  if (customer.getValueOfId() == order.getValueOfCustomerId())
                    use(order.getValueOfNumber() + customer.getValueOfName());
            },
            fail);
      },
      fail);
}
