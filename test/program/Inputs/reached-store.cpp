#include "qdjango_models.h"
#include "reached.h"

void printCustomer(int number, void (*out)(const QString &)) {
  for (const Order &order : QDjangoQuerySet<Order>().filter(QDjangoWhere("number", QDjangoWhere::Equals, number)).limit(0, 1))
    out(order.customer()->name());
}
