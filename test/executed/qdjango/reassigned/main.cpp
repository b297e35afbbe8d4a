// A query that is refined step by step, under conditions.
#include "support.h"

#include <QDjangoWhere.h>

static void printOrders(bool openOnly, int limit) {
  QDjangoQuerySet<Order> orders;
  if (openOnly)
    orders = orders.filter(QDjangoWhere("open", QDjangoWhere::Equals, true));
  orders = orders.orderBy(QStringList("-number"));
  if (limit > 0)
    orders = orders.limit(0, limit);

  for (const Order &order : orders)
    out() << order.number() << " " << order.customer()->name() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders(true, 1000);
  return db.finish();
}
