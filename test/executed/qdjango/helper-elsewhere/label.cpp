#include "label.h"
#include "models.h"

Label::Label(const Order *order) : m_order(order) {}

QString Label::text() const {
  return m_order->customer()->name() + "\n" + lines(m_order->shippingAddress());
}

QString Label::lines(const Address *address) {
  return address->street() + "\n" + address->city() + "\n";
}
