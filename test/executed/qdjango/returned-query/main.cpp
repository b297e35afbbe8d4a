// The query is built by a function; both of its callers read the relation.
#include "support.h"

#include <QDjangoWhere.h>

static QDjangoQuerySet<Order> openOrders() {
  const QDjangoWhere open("open", QDjangoWhere::Equals, true);
  return QDjangoQuerySet<Order>().filter(open);
}

static void printOpenOrders() {
  for (const Order &order : openOrders())
    out() << order.number() << " " << order.customer()->name() << "\n";
}

static void printLabels() {
  for (const Order &order : openOrders().orderBy(QStringList("number")))
    out() << order.customer()->name() << "\n";
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOpenOrders();
  printLabels();
  return db.finish();
}
