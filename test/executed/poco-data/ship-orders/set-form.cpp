// One UPDATE with an IN list.

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/Session.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

using namespace Poco::Data::Keywords;

static void shipOrders(Poco::Data::Session &session, std::vector<int> ids) {
  if (ids.empty())
    return;
  std::string marks = "?";
  for (std::size_t i = 1; i < ids.size(); ++i)
    marks += ", ?";
  Poco::Data::Statement update(session);
  update << "UPDATE orders SET shipped = 1 WHERE id IN (" + marks + ")";
  for (int &id : ids)
    update, use(id);
  update.execute();
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
