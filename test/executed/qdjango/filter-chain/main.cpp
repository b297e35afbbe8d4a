// A chain of all steps, with a condition that follows a relation itself.
#include "support.h"

#include <QDjangoWhere.h>

static void printOrders(const QString &city) {
  QDjangoQuerySet<Order> orders;
  const QDjangoWhere elsewhere("shippingAddress__city", QDjangoWhere::Equals,
                               city);
  for (const Order &order :
       orders.filter(QDjangoWhere("open", QDjangoWhere::Equals, true))
           .exclude(elsewhere)
           .orderBy(QStringList() << "-shippingAddress__city"
                                  << "number")
           .limit(0, 500)) {
    out() << order.shippingAddress()->city() << " " << order.number() << " "
          << order.customer()->name() << "\n";
  }
}

int main(int argc, char **argv) {
  Database db(argc, argv);
  printOrders("City 9");
  return db.finish();
}
