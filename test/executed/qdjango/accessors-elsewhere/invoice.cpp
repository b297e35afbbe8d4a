#include "invoice.h"
#include "models.h"

Invoice::Invoice(QObject *parent) : QDjangoModel(parent) {
  setForeignKey("order", new Order(this));
}

int Invoice::number() const { return m_number; }

void Invoice::setNumber(int number) { m_number = number; }

Order *Invoice::order() const {
  return qobject_cast<Order *>(foreignKey("order"));
}

void Invoice::setOrder(Order *order) { setForeignKey("order", order); }

Customer *Invoice::payer() const { return order()->customer(); }
