#include "models/order.h"

#include "models/address.h"
#include "models/customer.h"

Order::Order(QObject *parent) : QDjangoModel(parent) {
  setForeignKey("customer", new Customer(this));
  setForeignKey("shippingAddress", new Address(this));
}

int Order::number() const { return m_number; }

void Order::setNumber(int number) { m_number = number; }

QDate Order::placedOn() const { return m_placedOn; }

void Order::setPlacedOn(QDate placedOn) { m_placedOn = placedOn; }

Customer *Order::customer() const {
  return qobject_cast<Customer *>(foreignKey("customer"));
}

void Order::setCustomer(Customer *customer) {
  setForeignKey("customer", customer);
}

Address *Order::shippingAddress() const {
  return qobject_cast<Address *>(foreignKey("shippingAddress"));
}

void Order::setShippingAddress(Address *shippingAddress) {
  setForeignKey("shippingAddress", shippingAddress);
}
