// A path of two relations: the city of the customer of each order.
#include "support.h"

#include <QMap>

static void printOrdersByCity() {
  QMap<QString, int> ordersByCity;
  for (auto &order : Order::all()) {
    auto *customer = order.getRelationValue<Customer, One>("customer");
    auto *address = customer->getRelationValue<Address, One>("address");
    ++ordersByCity[address->getAttribute<QString>("city")];
  }
  for (auto it = ordersByCity.cbegin(); it != ordersByCity.cend(); ++it)
    out() << it.key() << ": " << it.value() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrdersByCity();
  return db.finish();
}
