// A callback that the library calls for each row.
#include "support.h"

static void printOrders() {
  Order::orderBy("number")->each([](Order &&order, qint64) {
    auto *customer = order.getRelationValue<Customer, One>("customer");
    out() << customer->getAttribute<QString>("name") << "\n";
    return true;
  });
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
