// All customers of the orders, with their keys in one array.

#include <pqxx/pqxx>

#include <iostream>
#include <string>
#include <unordered_map>

static std::unordered_map<int, std::string>
customerNames(pqxx::transaction_base &tx, const pqxx::result &orders) {
  std::unordered_map<int, std::string> names;
  if (orders.empty())
    return names;

  std::string keys;
  for (const auto &order : orders) {
    keys += keys.empty() ? "{" : ",";
    keys += order["customer_id"].c_str();
  }
  keys += "}";
  for (const auto &customer : tx.exec_params(
           "SELECT id, name FROM customers WHERE id = ANY($1::int[])", keys))
    names.emplace(customer[0].as<int>(), customer[1].as<std::string>());
  return names;
}

static void printOrders(pqxx::transaction_base &tx) {
  const pqxx::result orders =
      tx.exec("SELECT number, customer_id FROM orders ORDER BY id");
  const auto names = customerNames(tx, orders);
  for (const auto &order : orders) {
    const auto found = names.find(order["customer_id"].as<int>());
    std::cout << order["number"].as<int>() << " "
              << (found == names.end() ? "unknown" : found->second) << "\n";
  }
}

int main(int, char **argv) {
  pqxx::connection connection(argv[1]);
  pqxx::work tx(connection);
  printOrders(tx);
}
