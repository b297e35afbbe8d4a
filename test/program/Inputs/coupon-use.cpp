#include "qdjango_models.h"
#include <QTextStream>

void printCoupons(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>())
    out << order.coupon()->code();
}
