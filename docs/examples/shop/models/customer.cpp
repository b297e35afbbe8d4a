#include "models/customer.h"

#include "models/address.h"

Customer::Customer(QObject *parent) : QDjangoModel(parent) {
  setForeignKey("address", new Address(this));
}

QString Customer::name() const { return m_name; }

void Customer::setName(const QString &name) { m_name = name; }

Address *Customer::address() const {
  return qobject_cast<Address *>(foreignKey("address"));
}

void Customer::setAddress(Address *address) {
  setForeignKey("address", address);
}
