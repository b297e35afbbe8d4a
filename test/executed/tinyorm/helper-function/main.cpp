// The relation is read in a function that is given the row.
#include "support.h"

static QString customerLine(Order &order) {
  auto *customer = order.getRelationValue<Customer, One>("customer");
  return QString("%1 %2")
      .arg(order.getAttribute<int>("number"))
      .arg(customer->getAttribute<QString>("name"));
}

static void printOrders() {
  auto orders = Order::all();
  for (Order &order : orders)
    out() << customerLine(order) << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
