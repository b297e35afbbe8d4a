// std::for_each with a lambda that reads the relation.
#include "support.h"

#include <algorithm>

static void printOrders() {
  const auto orders = QDjangoQuerySet<Order>().orderBy({"number"});
  std::for_each(orders.begin(), orders.end(), [](const Order &order) {
    out() << order.number() << " " << order.customer()->name() << "\n";
  });
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
