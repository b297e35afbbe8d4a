#ifndef LABEL_H
#define LABEL_H

#include <QString>

class Address;
class Order;

/// What to print on a parcel.
class Label {
public:
  explicit Label(const Order *order);

  QString text() const;

private:
  static QString lines(const Address *address);

  const Order *m_order;
};

#endif
