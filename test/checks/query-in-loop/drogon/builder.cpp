// RUN: %check_orm %s %t --library drogon --checks=orm-query-in-loop
// QueryBuilder: what refines the query, and what executes it.

#include "drogon_models.h"
#include <drogon/orm/QueryBuilder.h>
#include <iostream>
#include <string>
#include <vector>

using namespace drogon::orm;
using namespace drogon_model::shop;

void use(const std::string &);
void use(std::size_t);
static const auto fail = [](const DrogonDbException &e) { std::cerr << e.base().what(); };

// --- Reported --------------------------------------------------------------------------------------------------------

void models(const DbClientPtr &client, const std::vector<std::string> &states) {
  for (const std::string &state : states)
    for (const Order &order : QueryBuilder<Order>().selectAll().eq("state", state).order("id").execSync(client))
    // CHECK-MESSAGES: :[[@LINE-1]]:96: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(order.getValueOfNumber());
}

void columns(const DbClientPtr &client) {
  QueryBuilder<OrderLine> lines;
  lines.from("order_line");
  for (const Order &order : QueryBuilder<Order>().selectAll().execSync(client)) {
    const Result counts =
        lines.select("count").eq("order_id", std::to_string(order.getValueOfId())).execSync(client);
        // CHECK-MESSAGES: :[[@LINE-1]]:84: warning: rows are selected by a query once for each 'Order' of this loop (1 + N queries) [orm-query-in-loop]
    use(counts.size());
  }
}

void single(const DbClientPtr &client, const std::vector<std::string> &numbers) {
  for (std::size_t i = 0; i < numbers.size(); ++i)
    use(QueryBuilder<Order>().selectAll().eq("number", numbers[i]).single().execSync(client).getValueOfState());
    // CHECK-MESSAGES: :[[@LINE-1]]:77: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

void future(const DbClientPtr &client, const std::vector<std::string> &cities) {
  for (const std::string &city : cities) {
    auto pending = QueryBuilder<Customer>{}.selectAll().like("city", city + "%").execAsyncFuture(client);
    // CHECK-MESSAGES: :[[@LINE-1]]:82: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    use(pending.get().size());
  }
}

void callback(const DbClientPtr &client, const std::vector<std::string> &cities) {
  const QueryBuilder<Customer> customers;
  for (const std::string &city : cities)
    customers.select("id, name").neq("name", "").eq("city", city).execAsync(
    // CHECK-MESSAGES: :[[@LINE-1]]:67: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
        client, [](const Result &rows) { use(rows.size()); }, fail);
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void builtOnly(const std::vector<std::string> &states) {
  std::vector<FilterBuilder<Order, true>> builders;
  for (const std::string &state : states) {
    builders.push_back(QueryBuilder<Order>().selectAll());
    builders.back().eq("state", state).gte("id", "10").limit(10).offset(2);
  }
}

void once(const DbClientPtr &client, const std::vector<std::string> &names) {
  auto query = QueryBuilder<Customer>().selectAll();
  for (const std::string &name : names)
    query.neq("name", name);
  for (const Customer &customer : query.execSync(client))
    use(customer.getValueOfName());
}

void pages(const DbClientPtr &client) {
  const QueryBuilder<Order> orders;
  for (std::size_t first = 0;; first += 100) {
    const auto page = orders.selectAll().order("id").range(first, first + 99).execSync(client);
    if (page.empty())
      break;
    for (const Order &order : page)
      use(order.getValueOfNumber());
  }
}

void join(const DbClientPtr &client) {
  for (const Row &row : QueryBuilder<Order>()
                            .select("orders.number, customer.name")
                            .innerJoin("customer", "customer.id", "orders.customer_id")
                            .execSync(client))
    use(row["number"].as<std::string>() + row["name"].as<std::string>());
}
