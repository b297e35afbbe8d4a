#include "models.h"

Address::Address(QObject *parent) : QDjangoModel(parent) {}

Customer::Customer(QObject *parent) : QDjangoModel(parent) {
  setForeignKey("address", new Address(this));
}

Order::Order(QObject *parent) : QDjangoModel(parent) {
  setForeignKey("customer", new Customer(this));
  setForeignKey("shippingAddress", new Address(this));
}
