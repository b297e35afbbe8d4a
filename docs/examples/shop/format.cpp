#include "format.h"
#include "models/address.h"
#include "models/customer.h"
#include "models/order.h"

QString formatAmount(int cents) {
  return QString("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QChar('0'));
}

QString formatOrder(const Order &order) {
  const Address *destination = order.shippingAddress();
  return QString("%1  %2  %3 to %4, %5")
      .arg(order.number())
      .arg(order.placedOn().toString(Qt::ISODate))
      .arg(order.customer()->name(), -14)
      .arg(destination->street(), destination->city());
}
