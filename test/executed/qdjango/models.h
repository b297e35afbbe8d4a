#ifndef EXECUTED_QDJANGO_MODELS_H
#define EXECUTED_QDJANGO_MODELS_H

#include <QDjangoModel.h>
#include <QString>

/// A street in a city. Has no relations.
class Address : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString street READ street WRITE setStreet)
  Q_PROPERTY(QString city READ city WRITE setCity)

public:
  explicit Address(QObject *parent = nullptr);

  QString street() const { return m_street; }
  void setStreet(const QString &street) { m_street = street; }

  QString city() const { return m_city; }
  void setCity(const QString &city) { m_city = city; }

private:
  QString m_street;
  QString m_city;
};

/// A customer with an address.
class Customer : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString name READ name WRITE setName)
  Q_PROPERTY(Address *address READ address WRITE setAddress)

public:
  explicit Customer(QObject *parent = nullptr);

  QString name() const { return m_name; }
  void setName(const QString &name) { m_name = name; }

  Address *address() const {
    return qobject_cast<Address *>(foreignKey("address"));
  }
  void setAddress(Address *address) { setForeignKey("address", address); }

private:
  QString m_name;
};

/// An order of a customer, sent to an address.
class Order : public QDjangoModel {
  Q_OBJECT
  Q_CLASSINFO("__meta__", "db_table=orders")
  Q_PROPERTY(int number READ number WRITE setNumber)
  Q_PROPERTY(bool open READ isOpen WRITE setOpen)
  Q_PROPERTY(Customer *customer READ customer WRITE setCustomer)
  Q_PROPERTY(
      Address *shippingAddress READ shippingAddress WRITE setShippingAddress)

public:
  explicit Order(QObject *parent = nullptr);

  int number() const { return m_number; }
  void setNumber(int number) { m_number = number; }

  bool isOpen() const { return m_open; }
  void setOpen(bool open) { m_open = open; }

  Customer *customer() const {
    return qobject_cast<Customer *>(foreignKey("customer"));
  }
  void setCustomer(Customer *customer) { setForeignKey("customer", customer); }

  Address *shippingAddress() const {
    return qobject_cast<Address *>(foreignKey("shippingAddress"));
  }
  void setShippingAddress(Address *address) {
    setForeignKey("shippingAddress", address);
  }

private:
  int m_number = 0;
  bool m_open = true;
};

#endif
