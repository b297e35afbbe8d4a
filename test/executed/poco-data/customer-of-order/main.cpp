// The name of each order's customer, asked for each order. Not all are known.

#include <Poco/Data/RecordSet.h>
#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/Session.h>

#include <iostream>
#include <string>

using namespace Poco::Data::Keywords;

static void printOrders(Poco::Data::Session &session) {
  Poco::Data::RecordSet orders(
      session, "SELECT number, customer_id FROM orders ORDER BY id");
  for (bool more = orders.moveFirst(); more; more = orders.moveNext()) {
    int customer = orders["customer_id"].convert<int>();
    std::string name;
    session << "SELECT name FROM customers WHERE id = ?", use(customer),
        into(name), now; // REPORTED
    std::cout << orders["number"].convert<int>() << " " << name << "\n";
  }
}

int main(int, char **argv) {
  Poco::Data::SQLite::Connector::registerConnector();
  Poco::Data::Session session("SQLite", argv[1]);
  printOrders(session);
}
