// All customers of the orders with one IN list.

#include <SQLiteCpp/SQLiteCpp.h>

#include <iostream>
#include <unordered_map>
#include <vector>

struct Order {
  int number;
  int customerId;
};

static std::vector<Order> loadOrders(SQLite::Database &db) {
  std::vector<Order> orders;
  SQLite::Statement query(db,
                          "SELECT number, customer_id FROM orders ORDER BY id");
  while (query.executeStep())
    orders.push_back(
        {query.getColumn(0).getInt(), query.getColumn(1).getInt()});
  return orders;
}

static std::unordered_map<int, std::string>
customerNames(SQLite::Database &db, const std::vector<Order> &orders) {
  std::unordered_map<int, std::string> names;
  if (orders.empty())
    return names;

  std::string marks = "?";
  for (size_t i = 1; i < orders.size(); ++i)
    marks += ", ?";
  SQLite::Statement query(db, "SELECT id, name FROM customers WHERE id IN (" +
                                  marks + ")");
  int index = 0;
  for (const Order &order : orders)
    query.bind(++index, order.customerId);
  while (query.executeStep())
    names.emplace(query.getColumn(0).getInt(), query.getColumn(1).getString());
  return names;
}

static void printOrders(SQLite::Database &db) {
  const std::vector<Order> orders = loadOrders(db);
  const std::unordered_map<int, std::string> names = customerNames(db, orders);
  for (const Order &order : orders) {
    const auto found = names.find(order.customerId);
    std::cout << order.number << " "
              << (found == names.end() ? "unknown" : found->second) << "\n";
  }
}

int main(int, char **argv) {
  SQLite::Database db(argv[1]);
  printOrders(db);
}
