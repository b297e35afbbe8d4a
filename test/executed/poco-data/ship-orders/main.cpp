// A statement that is made once updates each order of a list. Nobody opened a
// transaction, so each is one.

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/Session.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

using namespace Poco::Data::Keywords;

static void shipOrders(Poco::Data::Session &session,
                       const std::vector<int> &ids) {
  int key = 0;
  Poco::Data::Statement update =
      (session << "UPDATE orders SET shipped = 1 WHERE id = ?", use(key));
  for (int id : ids) {
    key = id;
    update.execute(); // REPORTED
  }
}

static void printOrders(Poco::Data::Session &session) {
  std::vector<int> numbers, shipped;
  session << "SELECT number, shipped FROM orders ORDER BY id", into(numbers),
      into(shipped), now;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    std::cout << numbers[i] << (shipped[i] ? " shipped\n" : " open\n");
}

int main(int, char **argv) {
  Poco::Data::SQLite::Connector::registerConnector();
  Poco::Data::Session session("SQLite", argv[1]);
  std::vector<int> ids;
  for (int id = 1; id <= atoi(argv[2]); ++id)
    ids.push_back(id);
  shipOrders(session, ids);
  printOrders(session);
}
