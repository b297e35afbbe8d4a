// The name of each order's customer, with a statement for each order.

#include <SQLiteCpp/SQLiteCpp.h>

#include <iostream>
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

static void printOrders(SQLite::Database &db) {
  for (const Order &order : loadOrders(db)) {
    SQLite::Statement customer(db, "SELECT name FROM customers WHERE id = ?");
    customer.bind(1, order.customerId);
    std::string name = "unknown";
    if (customer.executeStep()) // REPORTED
      name = customer.getColumn(0).getString();
    std::cout << order.number << " " << name << "\n";
  }
}

int main(int, char **argv) {
  SQLite::Database db(argv[1]);
  printOrders(db);
}
