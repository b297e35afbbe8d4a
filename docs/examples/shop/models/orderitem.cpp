#include "models/orderitem.h"

#include "models/order.h"
#include "models/product.h"
#include "models/warehouse.h"

OrderItem::OrderItem(QObject *parent) : QDjangoModel(parent) {
  setForeignKey("order", new Order(this));
  setForeignKey("product", new Product(this));
  setForeignKey("warehouse", new Warehouse(this));
}

int OrderItem::quantity() const { return m_quantity; }

void OrderItem::setQuantity(int quantity) { m_quantity = quantity; }

Order *OrderItem::order() const {
  return qobject_cast<Order *>(foreignKey("order"));
}

void OrderItem::setOrder(Order *order) { setForeignKey("order", order); }

Product *OrderItem::product() const {
  return qobject_cast<Product *>(foreignKey("product"));
}

void OrderItem::setProduct(Product *product) {
  setForeignKey("product", product);
}

Warehouse *OrderItem::warehouse() const {
  return qobject_cast<Warehouse *>(foreignKey("warehouse"));
}

void OrderItem::setWarehouse(Warehouse *warehouse) {
  setForeignKey("warehouse", warehouse);
}
