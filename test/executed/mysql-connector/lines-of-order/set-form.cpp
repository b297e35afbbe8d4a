// One query for the orders and their lines. An order without lines is to be
// printed, too.

#include "mysql-connector/connection.h"

static void printOrders(sql::Connection &connection) {
  std::unique_ptr<sql::Statement> statement(connection.createStatement());
  std::unique_ptr<sql::ResultSet> rows(statement->executeQuery(
      "SELECT o.id, o.number, l.quantity, l.article FROM orders o "
      "LEFT JOIN order_lines l ON l.order_id = o.id ORDER BY o.id, l.id"));
  int last = -1;
  while (rows->next()) {
    if (rows->getInt("id") != last)
      std::cout << rows->getInt("number") << "\n";
    last = rows->getInt("id");
    if (!rows->isNull("article"))
      std::cout << "  " << rows->getInt("quantity") << " "
                << rows->getString("article") << "\n";
  }
}

int main(int, char **argv) { printOrders(*connect(argv[1])); }
