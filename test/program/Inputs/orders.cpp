#include "qdjango_models.h"
#include <QTextStream>

void printOrders(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  for (const Order &order : orders.filter(QDjangoWhere()))
    out << order.customer()->name();
}
