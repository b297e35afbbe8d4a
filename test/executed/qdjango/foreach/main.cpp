// Qt's foreach, over a query that stands in the macro's argument.
#include "support.h"

#include <QDjangoWhere.h>

static void printOpenOrders(const QDjangoQuerySet<Order> &orders) {
  foreach (const Order &order,
           orders.filter(QDjangoWhere("open", QDjangoWhere::Equals, true)))
    out() << order.number() << " " << order.customer()->name() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOpenOrders(QDjangoQuerySet<Order>());
  return db.finish();
}
