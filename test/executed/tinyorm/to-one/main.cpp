// The customer of each order, in a range-for over all orders.
#include "support.h"

static void printOrders() {
  for (auto &order : Order::all()) {
    const auto *customer = order.getRelationValue<Customer, One>("customer");
    out() << order.getAttribute<int>("number") << " "
          << customer->getAttribute<QString>("name") << "\n";
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
