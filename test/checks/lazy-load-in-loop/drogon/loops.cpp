// RUN: %check_orm %s %t --library drogon
// Every form of loop over rows that calls a relation's getter, and what has the getter's form and reads a column.

#include "drogon_models.h"
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);
void use(const Json::Value &);
void use(int64_t);

// --- Reported --------------------------------------------------------------------------------------------------------

void toOne(const DbClientPtr &client) {
  for (const Order &order : Mapper<Order>(client).findAll())
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-NOTES: note: 'getCustomer()' reads the '{{(drogon_model::shop::)?}}Customer' row at each call and keeps nothing: collect the keys, read the rows with one findBy(Criteria(key, CompareOperator::In, keys)) of a Mapper<{{(drogon_model::shop::)?}}Customer>, when there are any (an empty vector asserts), and look them up in the loop; or join both tables with execSqlSync() and make the models from its rows
}

void toMany(const DbClientPtr &client) {
  Mapper<Customer> mapper(client);
  const auto customers = mapper.orderBy(Customer::Cols::_name).findBy(Criteria(Customer::Cols::_city, "Ulm"));
  for (const auto &customer : customers)
    use(customer.getOrders(client).size());
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'getOrders' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-NOTES: note: 'getOrders()' reads its rows at each call and keeps nothing: collect the keys, read the rows with one findBy(Criteria(foreign key, CompareOperator::In, keys)), when there are any (an empty vector asserts), and group them in a map
}

// The name of a to-many relation without an alias has no plural.
void manyWithTheNameOfOne(const DbClientPtr &client) {
  for (Order order : Mapper<Order>(client).limit(100).findAll())
    for (const OrderLine &line : order.getOrderLine(client))
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'getOrderLine' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-NOTES: note: 'getOrderLine()' reads its rows at each call
      use(line.getValueOfCount());
}

void manyToMany(const DbClientPtr &client) {
  for (const auto &article : Mapper<Article>(client).findBy(Criteria(Article::Cols::_stock, CompareOperator::GT, 0)))
    for (const auto &[tag, pivot] : article.getTags(client))
    // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'getTags' is loaded from the database once for each 'Article' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(tag.getValueOfName() + std::to_string(pivot.getValueOfId()));
}

void nested(const DbClientPtr &client) {
  for (const auto &customer : Mapper<Customer>(client).findAll())
    for (const auto &order : customer.getOrders(client))
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'getOrders' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      for (const auto &line : order.getOrderLine(client))
      // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'getOrderLine' is loaded from the database once for each 'Order' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
        use(line.getArticle(client).getValueOfName());
        // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'getArticle' is loaded from the database once for each 'OrderLine' of this loop (1 + N + N·M + N·M·K queries) [orm-lazy-load-in-loop]
}

void chained(const DbClientPtr &client) {
  for (const Order &order : Mapper<Order>(client).findAll())
    use(order.getCustomer(client).getParent(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:35: warning: 'getCustomer.getParent' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void iterator(const DbClientPtr &client) {
  auto orders = Mapper<Order>(client).findAll();
  for (auto it = orders.begin(); it != orders.end(); ++it)
    use(it->getCustomer(client).getValueOfCity());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void index(const DbClientPtr &client) {
  std::vector<OrderLine> lines = Mapper<OrderLine>(client).paginate(1, 50).findAll();
  for (std::size_t i = 0; i < lines.size(); ++i)
    use(lines[i].getArticle(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'getArticle' is loaded from the database once for each 'OrderLine' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void whileIndex(const DbClientPtr &client) {
  const auto orders = Mapper<Order>(client).findAll();
  std::size_t i = 0;
  while (i < orders.size())
    use(orders.at(i++).getCustomer(client).toJson());
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void forEach(const DbClientPtr &client) {
  const auto orders = Mapper<Order>(client).findAll();
  std::for_each(orders.begin(), orders.end(), [&client](const Order &order) {
    use(order.getCustomer(client).getValueOfName());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void transform(const DbClientPtr &client, std::vector<std::string> &names) {
  const auto orders = Mapper<Order>(client).findAll();
  std::transform(orders.begin(), orders.end(), std::back_inserter(names),
                 [client](const auto &order) { return order.getCustomer(client).getValueOfName(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:61: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void future(const DbClientPtr &client) {
  auto pending = Mapper<Order>(client).findFutureBy(Criteria(Order::Cols::_state, "open"));
  for (const Order &order : pending.get())
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void copiedFirst(const DbClientPtr &client) {
  std::vector<Order> open;
  for (const Order &order : Mapper<Order>(client).findAll())
    if (order.getValueOfState() == "open")
      open.push_back(order);
  for (const Order &order : open)
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void pointers(const DbClientPtr &client) {
  std::vector<std::shared_ptr<Order>> shared;
  for (const Order &order : Mapper<Order>(client).findAll())
    shared.push_back(std::make_shared<Order>(order));
  for (const auto &order : shared)
    use(order->getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Models are also made from the rows of a statement.
void modelsOfRows(const DbClientPtr &client) {
  for (const Row &row : client->execSqlSync("SELECT * FROM orders WHERE state = 'open' ORDER BY id")) {
    const Order order(row);
    use(order.getCustomer(client).getValueOfName());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

// Columns, the keys of relations among them; and what reads no row at all.
void columns(const DbClientPtr &client) {
  for (Order &order : Mapper<Order>(client).orderBy(Order::Cols::_id, SortOrder::DESC).findAll()) {
    if (order.getCustomerId())
      use(order.getValueOfCustomerId());
    use(order.getPrimaryKey() + *order.getId());
    use(Order::getColumnName(0) + Order::Cols::_number + order.getValueOfNumber());
    order.setState("done");
    order.setCustomerIdToNull();
    use(order.toJson());
  }
}

void rangeOnly(const DbClientPtr &client, int64_t key) {
  for (const Order &order : Mapper<Customer>(client).findByPrimaryKey(key).getOrders(client))
    use(order.getValueOfNumber());
}

void afterTheLoop(const DbClientPtr &client) {
  Order last;
  for (const Order &order : Mapper<Order>(client).findAll())
    last = order;
  use(last.getCustomer(client).getValueOfName());
}

// A class that is no model has a method of the same form.
struct Report {
  Customer getCustomer(const DbClientPtr &) const;
};

void noModel(const DbClientPtr &client, const std::vector<Report> &reports) {
  for (const Report &report : reports)
    use(report.getCustomer(client).getValueOfName());
}

// The remedy.
void lookedUp(const DbClientPtr &client) {
  const auto orders = Mapper<Order>(client).findAll();
  std::vector<int64_t> keys;
  for (const Order &order : orders)
    if (order.getCustomerId())
      keys.push_back(order.getValueOfCustomerId());
  std::vector<Customer> customers;
  if (!keys.empty())
    customers = Mapper<Customer>(client).findBy(Criteria(Customer::Cols::_id, CompareOperator::In, keys));
  for (const Order &order : orders)
    for (const Customer &customer : customers)
      if (customer.getValueOfId() == order.getValueOfCustomerId())
        use(order.getValueOfNumber() + customer.getValueOfName());
}

void joined(const DbClientPtr &client) {
  for (const Row &row : client->execSqlSync("SELECT o.*, c.name AS customer FROM orders o "
                                            "JOIN customer c ON c.id = o.customer_id")) {
    const Order order(row, -1);
    use(order.getValueOfNumber() + row["customer"].as<std::string>());
  }
}
