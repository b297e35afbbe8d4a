// An iterator loop over a query held in a variable.
#include "support.h"

static void printOrders() {
  const QDjangoQuerySet<Order> orders =
      QDjangoQuerySet<Order>().orderBy(QStringList("number"));
  QDjangoQuerySet<Order>::const_iterator it = orders.constBegin();
  for (; it != orders.constEnd(); ++it)
    out() << it->number() << " " << it->customer()->name() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders();
  return db.finish();
}
