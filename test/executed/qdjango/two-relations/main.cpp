// Two relations of each order, one of them behind a condition.
#include "support.h"

static void printLabels() {
  for (const Order &order : QDjangoQuerySet<Order>()) {
    out() << "To " << order.customer()->name();
    if (order.isOpen()) {
      const Address *address = order.shippingAddress();
      out() << ", " << address->street() << ", " << address->city();
    }
    out() << "\n";
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printLabels();
  return db.finish();
}
