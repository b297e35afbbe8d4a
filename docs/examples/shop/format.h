#ifndef SHOP_FORMAT_H
#define SHOP_FORMAT_H

#include <QString>

class Order;

/// An amount in cents, as people read it: 12345 is "123.45".
QString formatAmount(int cents);

/// One line about an order: its number, date, customer and destination.
QString formatOrder(const Order &order);

#endif
