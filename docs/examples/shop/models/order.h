#ifndef SHOP_MODELS_ORDER_H
#define SHOP_MODELS_ORDER_H

#include <QDate>
#include <QDjangoModel.h>

class Customer;
class Address;

/// What one customer bought at once.
class Order : public QDjangoModel {
  Q_OBJECT
  Q_CLASSINFO("__meta__", "db_table=orders")
  Q_PROPERTY(int number READ number WRITE setNumber)
  Q_PROPERTY(QDate placedOn READ placedOn WRITE setPlacedOn)
  Q_PROPERTY(Customer *customer READ customer WRITE setCustomer)
  Q_PROPERTY(
      Address *shippingAddress READ shippingAddress WRITE setShippingAddress)

public:
  explicit Order(QObject *parent = nullptr);

  int number() const;
  void setNumber(int number);

  QDate placedOn() const;
  void setPlacedOn(QDate placedOn);

  Customer *customer() const;
  void setCustomer(Customer *customer);

  Address *shippingAddress() const;
  void setShippingAddress(Address *shippingAddress);

private:
  int m_number = 0;
  QDate m_placedOn;
};

#endif
