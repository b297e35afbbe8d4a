// size() and at(), which returns an object that the caller deletes.
#include "support.h"

#include <QDjangoWhere.h>

static void printOrders() {
  QDjangoQuerySet<Order> all;
  QDjangoQuerySet<Order> orders =
      all.filter(QDjangoWhere("number", QDjangoWhere::GreaterThan, 1000));
  for (int i = 0; i < orders.size(); ++i) {
    Order *order = orders.at(i);
    out() << order->number() << " " << order->customer()->name() << "\n";
    delete order;
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
