// A lambda that is called in the loop, and captures what it prints to.
#include "support.h"

static void printOrders(QTextStream &stream) {
  int lines = 0;
  auto print = [&stream, &lines](const Order &order) {
    stream << ++lines << ". " << order.customer()->name() << "\n";
  };

  QDjangoQuerySet<Order> orders;
  for (auto &order : orders)
    print(order);
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders(out());
  return db.finish();
}
