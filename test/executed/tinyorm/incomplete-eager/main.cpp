// An eager load that stops halfway: it has to be extended.
#include "support.h"

static void printCities() {
  for (auto &order : Order::with("customer")->get()) {
    auto *customer = order.getRelationValue<Customer, One>("customer");
    auto *address = customer->getRelationValue<Address, One>("address");
    out() << customer->getAttribute<QString>("name") << ", "
          << address->getAttribute<QString>("city") << "\n";
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printCities();
  return db.finish();
}
