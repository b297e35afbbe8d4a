#ifndef SHOP_MODELS_ORDERITEM_H
#define SHOP_MODELS_ORDERITEM_H

#include <QDjangoModel.h>

class Order;
class Product;
class Warehouse;

/// One line of an order, and where it is taken from.
class OrderItem : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(int quantity READ quantity WRITE setQuantity)
  Q_PROPERTY(Order *order READ order WRITE setOrder)
  Q_PROPERTY(Product *product READ product WRITE setProduct)
  Q_PROPERTY(Warehouse *warehouse READ warehouse WRITE setWarehouse)

public:
  explicit OrderItem(QObject *parent = nullptr);

  int quantity() const;
  void setQuantity(int quantity);

  Order *order() const;
  void setOrder(Order *order);

  Product *product() const;
  void setProduct(Product *product);

  Warehouse *warehouse() const;
  void setWarehouse(Warehouse *warehouse);

private:
  int m_quantity = 0;
};

#endif
