// RUN: %check_orm %s %t --library drogon
// The getter is called in a function, method, template or class member of the program's own.

#include "drogon_models.h"
#include <algorithm>
#include <drogon/HttpAppFramework.h>
#include <string>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);

// --- Reported --------------------------------------------------------------------------------------------------------

static std::string label(const DbClientPtr &client, const Order &order) {
  return order.getValueOfNumber() + " " + order.getCustomer(client).getValueOfName();
}

void function(const DbClientPtr &client) {
  for (const Order &order : Mapper<Order>(client).findAll())
    use(label(client, order));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-NOTES: note: in 'label', which loads 'getCustomer'
}

// The client is that of the framework.
void clientInTheLoop() {
  for (const Order &order : Mapper<Order>(drogon::app().getDbClient()).findAll()) {
    auto client = drogon::app().getDbClient();
    use(order.getCustomer(client).getValueOfName());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static std::vector<Order> openOrders(const DbClientPtr &client) {
  return Mapper<Order>(client).findBy(Criteria(Order::Cols::_state, "open"));
}

void rowsOfAFunction(const DbClientPtr &client) {
  for (const Order &order : openOrders(client))
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void print(const DbClientPtr &client, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void loopInAFunction(const DbClientPtr &client) { print(client, Mapper<Order>(client).findAll()); }

// Nothing is known of these rows, but nothing can have loaded the relation.
void printAnyOrders(const DbClientPtr &client, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (N queries) [orm-lazy-load-in-loop]
}

class OrderList {
public:
  explicit OrderList(DbClientPtr client) : m_client(std::move(client)), m_orders(m_client) {}
  void refresh() { m_rows = m_orders.orderBy(Order::Cols::_id).findAll(); }
  void print() const {
    for (const Order &order : m_rows)
      use(order.getCustomer(m_client).getValueOfName());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  DbClientPtr m_client;
  Mapper<Order> m_orders;
  std::vector<Order> m_rows;
};

void member(const DbClientPtr &client) {
  OrderList list(client);
  list.refresh();
  list.print();
}

template <typename Model, typename Action> void eachRow(const DbClientPtr &client, Action action) {
  for (const Model &row : Mapper<Model>(client).findAll())
    action(row);
}

void inATemplate(const DbClientPtr &client) {
  eachRow<OrderLine>(client, [&](const OrderLine &line) { use(line.getArticle(client).getValueOfName()); });
  // CHECK-MESSAGES: :[[@LINE-1]]:68: warning: 'getArticle' is loaded from the database once for each 'OrderLine' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

struct ByCustomer {
  DbClientPtr client;
  bool operator()(const Order &a, const Order &b) const {
    return a.getCustomer(client).getValueOfName() < b.getCustomer(client).getValueOfName();
  }
};

void sorted(const DbClientPtr &client) {
  auto orders = Mapper<Order>(client).findAll();
  std::sort(orders.begin(), orders.end(), ByCustomer{client});
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static std::string shortLabel(const Order &order) {
  return order.getValueOfNumber() + "/" + std::to_string(order.getValueOfCustomerId());
}

void columnsInAFunction(const DbClientPtr &client) {
  for (const Order &order : openOrders(client))
    use(shortLabel(order));
}

void oneRow(const DbClientPtr &client, int64_t key) {
  use(label(client, Mapper<Order>(client).findByPrimaryKey(key)));
}

static std::string labelOf(const Order &order, const Customer &customer) {
  return order.getValueOfNumber() + " " + customer.getValueOfName();
}

void oneCustomer(const DbClientPtr &client, int64_t key) {
  const Customer customer = Mapper<Customer>(client).findByPrimaryKey(key);
  for (const Order &order : customer.getOrders(client))
    use(labelOf(order, customer));
}
