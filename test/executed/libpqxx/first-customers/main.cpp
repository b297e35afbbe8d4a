// The orders with the first customers, which are asked for with each order. The
// fix asks once.

#include <pqxx/pqxx>

#include <iostream>
#include <string>
#include <vector>

static void printNumbers(pqxx::work &transaction,
                         const std::vector<std::string> &numbers) {
  for (const std::string &number : numbers) {
    const pqxx::result names = transaction.exec( // REPORTED
        "SELECT name FROM customers ORDER BY id LIMIT 2");
    std::cout << number;
    for (const auto &name : names)
      std::cout << " " << name[0].c_str();
    std::cout << "\n";
  }
}

int main(int, char **argv) {
  pqxx::connection connection(argv[1]);
  pqxx::work transaction(connection);
  std::vector<std::string> numbers;
  for (const auto &row :
       transaction.exec("SELECT number FROM orders ORDER BY id"))
    numbers.emplace_back(row[0].c_str());
  printNumbers(transaction, numbers);
}
