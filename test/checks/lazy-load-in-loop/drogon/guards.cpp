// RUN: %check_orm %s %t --library drogon
// What makes a getter in a loop harmless, each beside one that only looks like it.

#include "drogon_models.h"
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);

// ---- memoised ----------------------------------------------------------------

void mapAskedFirst(const DbClientPtr &client) {
  std::unordered_map<int64_t, Customer> customers;
  for (const Order &order : Mapper<Order>(client).findAll()) {
    auto found = customers.find(order.getValueOfCustomerId());
    if (found == customers.end())
      found = customers.emplace(order.getValueOfCustomerId(), order.getCustomer(client)).first;
    use(found->second.getValueOfName());
  }
}

void onceForEachCustomer(const DbClientPtr &client) {
  std::set<int64_t> seen;
  for (const Order &order : Mapper<Order>(client).findAll()) {
    if (!seen.insert(order.getValueOfCustomerId()).second)
      continue;
    use(order.getCustomer(client).getValueOfName());
  }
}

class Names {
public:
  explicit Names(DbClientPtr client) : m_client(std::move(client)) {}
  const std::string &of(const Order &order) {
    auto found = m_names.find(order.getValueOfCustomerId());
    if (found != m_names.end())
      return found->second;
    return m_names[order.getValueOfCustomerId()] = order.getCustomer(m_client).getValueOfName();
  }
  std::string now(const Order &order) const { return order.getCustomer(m_client).getValueOfName(); }

private:
  DbClientPtr m_client;
  std::map<int64_t, std::string> m_names;
};

void memoisedInClass(const DbClientPtr &client) {
  Names names(client);
  const auto orders = Mapper<Order>(client).findAll();
  for (const Order &order : orders)
    use(names.of(order));
  for (const Order &order : orders)
    use(names.now(order));
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void filledButNeverAsked(const DbClientPtr &client) {
  std::map<int64_t, std::string> names;
  for (const Order &order : Mapper<Order>(client).findAll())
    names[order.getValueOfCustomerId()] = order.getCustomer(client).getValueOfName();
  // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(std::to_string(names.size()));
}

// ---- first iteration -----------------------------------------------------------

void firstTurn(const DbClientPtr &client) {
  for (const Order &order : Mapper<Order>(client).findAll()) {
    use(order.getCustomer(client).getValueOfName());
    break;
  }
}

void readOnce(const DbClientPtr &client) {
  std::optional<std::string> name;
  for (const Order &order : Mapper<Order>(client).findBy(Criteria(Order::Cols::_customer_id, 7))) {
    if (!name)
      name = order.getCustomer(client).getValueOfName();
    use(order.getValueOfNumber() + *name);
  }
}

// A Mapper's rows may lack the customer: the turn goes on.
void nextTurn(const DbClientPtr &client) {
  for (const Order &order : Mapper<Order>(client).findAll()) {
    if (!order.getCustomerId())
      continue;
    use(order.getCustomer(client).getValueOfName());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// A missing row throws UnexpectedRows: each turn still asks.
void tryEach(const DbClientPtr &client) {
  for (const Order &order : Mapper<Order>(client).findAll()) {
    try {
      use(order.getCustomer(client).getValueOfName());
      // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    } catch (const UnexpectedRows &) {
      use("unknown");
    }
  }
}

// ---- early exit ----------------------------------------------------------------

std::string onTheWayOut(const DbClientPtr &client, const std::string &number) {
  for (const Order &order : Mapper<Order>(client).findAll())
    if (order.getValueOfNumber() == number)
      return order.getCustomer(client).getValueOfName();
  return std::string();
}

bool anyFromUlm(const DbClientPtr &client) {
  const auto orders = Mapper<Order>(client).findAll();
  return std::any_of(orders.begin(), orders.end(),
                     [&](const Order &order) { return order.getCustomer(client).getValueOfCity() == "Ulm"; });
}

long fromUlm(const DbClientPtr &client) {
  const auto orders = Mapper<Order>(client).findAll();
  return std::count_if(orders.begin(), orders.end(),
                       [&](const Order &order) { return order.getCustomer(client).getValueOfCity() == "Ulm"; });
  // CHECK-MESSAGES: :[[@LINE-1]]:63: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// ---- single row ------------------------------------------------------------------

void newest(const DbClientPtr &client) {
  for (const Order &order : Mapper<Order>(client).orderBy(Order::Cols::_id, SortOrder::DESC).limit(1).findAll())
    use(order.getCustomer(client).getValueOfName());
}

void newestOfPage(const DbClientPtr &client, size_t page) {
  Mapper<Order> mapper(client);
  for (const Order &order : mapper.paginate(page, 1).findAll())
    use(order.getCustomer(client).getValueOfName());
}

void newestTen(const DbClientPtr &client) {
  for (const Order &order : Mapper<Order>(client).orderBy(Order::Cols::_id).limit(50).offset(1).findAll())
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The limit is for the next query only.
void limitIsSpent(const DbClientPtr &client) {
  Mapper<Order> mapper(client);
  mapper.limit(1).findAll();
  for (const Order &order : mapper.findAll())
    use(order.getCustomer(client).getValueOfName());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'getCustomer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// ---- few turns ---------------------------------------------------------------------

void threeTurns(const DbClientPtr &client) {
  const auto orders = Mapper<Order>(client).findAll();
  for (std::size_t i = 0; i < 3; ++i)
    use(orders[i].getCustomer(client).getValueOfName());
}

void two(const DbClientPtr &client, const Order &a, const Order &b) {
  for (const Order *order : {&a, &b})
    use(order->getCustomer(client).getValueOfName());
}
