// The name of each order's customer, with a query for each order.

#include <pqxx/pqxx>

#include <iostream>

static void printOrders(pqxx::transaction_base &tx) {
  const pqxx::result orders =
      tx.exec("SELECT number, customer_id FROM orders ORDER BY id");
  for (const auto &order : orders) {
    const pqxx::result customer = tx.exec_params( // REPORTED
        "SELECT name FROM customers WHERE id = $1",
        order["customer_id"].as<int>());
    std::cout << order["number"].as<int>() << " "
              << (customer.empty() ? "unknown" : customer[0][0].c_str())
              << "\n";
  }
}

int main(int, char **argv) {
  pqxx::connection connection(argv[1]);
  pqxx::work tx(connection);
  printOrders(tx);
}
