// One statement with a join. An order whose customer is not known is to be
// printed, too; into() leaves an empty text where there is a null.

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/Session.h>

#include <iostream>
#include <string>
#include <vector>

using namespace Poco::Data::Keywords;

static void printOrders(Poco::Data::Session &session) {
  std::vector<int> numbers;
  std::vector<std::string> names;
  session << "SELECT o.number, c.name FROM orders o "
             "LEFT JOIN customers c ON c.id = o.customer_id ORDER BY o.id",
      into(numbers), into(names), now;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    std::cout << numbers[i] << " " << names[i] << "\n";
}

int main(int, char **argv) {
  Poco::Data::SQLite::Connector::registerConnector();
  Poco::Data::Session session("SQLite", argv[1]);
  printOrders(session);
}
