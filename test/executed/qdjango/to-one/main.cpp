// The customer of each order, in a range-for over the query.
#include "support.h"

static void printOrders() {
  QDjangoQuerySet<Order> orders;
  for (const Order &order : orders)
    out() << order.number() << " " << order.customer()->name() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
