// A chain of steps, and two relations.
#include "support.h"

static void printLabels() {
  auto orders = Order::whereEq("open", true)
                    ->where("number", ">", 1000)
                    .orderByDesc("number")
                    .limit(500)
                    .get();
  for (auto &order : orders) {
    auto *address = order.getRelationValue<Address, One>("shippingAddress");
    out() << order.getRelationValue<Customer, One>("customer")
                 ->getAttribute<QString>("name")
          << ", " << address->getAttribute<QString>("street") << "\n";
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printLabels();
  return db.finish();
}
