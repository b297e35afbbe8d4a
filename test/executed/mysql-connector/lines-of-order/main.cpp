// The lines of each order, with a statement that is prepared once and executed
// for each order.

#include "mysql-connector/connection.h"

static void printOrders(sql::Connection &connection) {
  std::unique_ptr<sql::Statement> statement(connection.createStatement());
  std::unique_ptr<sql::PreparedStatement> lines(connection.prepareStatement(
      "SELECT quantity, article FROM order_lines WHERE order_id = ? "
      "ORDER BY id"));
  std::unique_ptr<sql::ResultSet> orders(
      statement->executeQuery("SELECT id, number FROM orders ORDER BY id"));
  while (orders->next()) {
    std::cout << orders->getInt("number") << "\n";
    lines->setInt(1, orders->getInt("id"));
    std::unique_ptr<sql::ResultSet> line(lines->executeQuery()); // REPORTED
    while (line->next())
      std::cout << "  " << line->getInt(1) << " " << line->getString(2) << "\n";
  }
}

int main(int, char **argv) { printOrders(*connect(argv[1])); }
