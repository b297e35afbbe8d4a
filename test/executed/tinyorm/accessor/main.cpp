// The relation is read in a method of the model.
#include "support.h"

static void printOrders() {
  for (auto &order : Order::whereEq("open", true)->get())
    out() << order.customerName() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
