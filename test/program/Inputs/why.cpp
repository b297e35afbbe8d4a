#include "qdjango_models.h"
#include <QMap>

QString city(const Order &order) { return order.customer()->name(); }

void memo(QMap<QString, QString> &names) {
  QDjangoQuerySet<Order> orders;
  for (const Order &order : orders) {
    if (!names.contains(order.number()))
      names.insert(order.number(), order.customer()->name());
  }
}

QString first() {
  QDjangoQuerySet<Order> orders;
  for (const Order &order : orders) {
    QString found = city(order);
    return found;
  }
  return QString();
}

void possible(bool all) {
  QDjangoQuerySet<Order> orders = all ? QDjangoQuerySet<Order>().selectRelated({"customer"}) : QDjangoQuerySet<Order>();
  for (const Order &order : orders)
    order.customer()->name();
}

void nobody(const QList<Order *> &orders);
void nobody(const QList<Order *> &orders) {
  for (const Order *order : orders)
    order->customer()->name();
}

int count() {
  return QDjangoQuerySet<Order>().count();
}

void elsewhere(int n);

void calls(int n) {
  for (int i = 0; i < n; ++i)
    elsewhere(i);
}

QString both(const Order &order) { return city(order) + order.shippingAddress()->city(); }

QString firstOfBoth() {
  QDjangoQuerySet<Order> orders;
  for (const Order &order : orders) {
    QString found = both(order);
    return found;
  }
  return QString();
}
