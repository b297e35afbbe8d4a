#ifndef SHOP_MODELS_CUSTOMER_H
#define SHOP_MODELS_CUSTOMER_H

#include <QDjangoModel.h>
#include <QString>

class Address;

/// Somebody who buys, with the address the bills go to.
class Customer : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString name READ name WRITE setName)
  Q_PROPERTY(Address *address READ address WRITE setAddress)
  Q_CLASSINFO("name", "max_length=100")

public:
  explicit Customer(QObject *parent = nullptr);

  QString name() const;
  void setName(const QString &name);

  Address *address() const;
  void setAddress(Address *address);

private:
  QString m_name;
};

#endif
