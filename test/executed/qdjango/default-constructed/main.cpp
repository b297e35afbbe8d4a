// A query that is a default-constructed variable and is never refined: the
// remedy can't be appended to anything but its declaration.
#include "support.h"

static void printOrders() {
  QDjangoQuerySet<Order> orders;
  Order order;
  for (int i = 0; i < orders.size(); ++i) {
    if (orders.at(i, &order))
      out() << order.number() << " " << order.customer()->name() << "\n";
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
