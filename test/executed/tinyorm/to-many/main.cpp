// The items of each order: a relation to many.
#include "support.h"

static void printItems() {
  for (auto &order : Order::orderBy("number")->get()) {
    out() << order.getAttribute<int>("number") << ":";
    for (const auto *item : order.getRelationValue<Item>("items"))
      out() << " " << item->getAttribute<QString>("product");
    out() << "\n";
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printItems();
  return db.finish();
}
