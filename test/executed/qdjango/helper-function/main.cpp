// The relation is read in a function that is given the row.
#include "support.h"

static QString customerLine(const Order &order) {
  return QString("%1 %2").arg(order.number()).arg(order.customer()->name());
}

static void printOrders() {
  QDjangoQuerySet<Order> orders;
  for (const Order &order : orders)
    out() << customerLine(order) << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
