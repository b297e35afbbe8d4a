#ifndef INVOICE_H
#define INVOICE_H

#include <QDjangoModel.h>

class Customer;
class Order;

class Invoice : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(int number READ number WRITE setNumber)
  Q_PROPERTY(Order *order READ order WRITE setOrder)

public:
  explicit Invoice(QObject *parent = nullptr);

  int number() const;
  void setNumber(int number);

  Order *order() const;
  void setOrder(Order *order);

  /// Who pays: the customer of the order.
  Customer *payer() const;

private:
  int m_number = 0;
};

#endif
