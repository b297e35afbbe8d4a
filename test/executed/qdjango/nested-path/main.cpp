// A path of two relations: the city of the customer of each order.
#include "support.h"

#include <QMap>

static void printOrdersByCity() {
  QMap<QString, int> ordersByCity;
  QDjangoQuerySet<Order> orders;
  for (const Order &order : orders) {
    const Customer *customer = order.customer();
    ++ordersByCity[customer->address()->city()];
  }
  for (auto it = ordersByCity.cbegin(); it != ordersByCity.cend(); ++it)
    out() << it.key() << ": " << it.value() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrdersByCity();
  return db.finish();
}
