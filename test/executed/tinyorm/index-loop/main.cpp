// A loop over the indices of a collection.
#include "support.h"

static void printOrders() {
  auto orders = Order::query()->orderBy("number").get();
  for (int i = 0; i < orders.size(); ++i) {
    auto *customer = orders[i].getRelationValue<Customer, One>("customer");
    out() << i + 1 << ". " << customer->getAttribute<QString>("name") << "\n";
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
