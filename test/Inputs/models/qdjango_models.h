// Model classes shared by the QDjango tests (QDjango 0.6.2 and git HEAD, stubs and real headers).
//   Order -> Customer -> Address, Order -> Address, Order -> Coupon (nullable),
//   Item -> Order, Product -> Supplier -> Address, Warehouse -> Address
// "inline" accessors have their bodies here; those marked "elsewhere" are declared only.
#ifndef TEST_QDJANGO_MODELS_H
#define TEST_QDJANGO_MODELS_H

#include <QDjangoModel.h>
#include <QDjangoQuerySet.h>
#include <QStringList>

class Address : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString street READ street WRITE setStreet)
  Q_PROPERTY(QString city READ city WRITE setCity)

public:
  explicit Address(QObject *parent = 0) : QDjangoModel(parent) {}
  QString street() const { return m_street; }
  void setStreet(const QString &street) { m_street = street; }
  QString city() const { return m_city; }
  void setCity(const QString &city) { m_city = city; }

private:
  QString m_street;
  QString m_city;
};

class Customer : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString name READ name WRITE setName)
  Q_PROPERTY(Address *address READ address WRITE setAddress)

public:
  explicit Customer(QObject *parent = 0) : QDjangoModel(parent) { setForeignKey("address", new Address(this)); }
  QString name() const { return m_name; }
  void setName(const QString &name) { m_name = name; }
  Address *address() const { return qobject_cast<Address *>(foreignKey("address")); }
  void setAddress(Address *address) { setForeignKey("address", address); }
  // hides two steps: address is loaded to answer
  QString city() const { return address()->city(); }

private:
  QString m_name;
};

class Coupon : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString code READ code WRITE setCode)

public:
  explicit Coupon(QObject *parent = 0) : QDjangoModel(parent) {}
  QString code() const { return m_code; }
  void setCode(const QString &code) { m_code = code; }

private:
  QString m_code;
};

class Order : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString number READ number WRITE setNumber)
  Q_PROPERTY(double total READ total WRITE setTotal)
  Q_PROPERTY(Customer *customer READ customer WRITE setCustomer)
  Q_PROPERTY(Address *shippingAddress READ shippingAddress WRITE setShippingAddress)
  Q_PROPERTY(Coupon *coupon READ coupon WRITE setCoupon)
  Q_CLASSINFO("coupon", "null=true")

public:
  explicit Order(QObject *parent = 0) : QDjangoModel(parent), m_total(0) {
    setForeignKey("customer", new Customer(this));
    setForeignKey("shippingAddress", new Address(this));
    setForeignKey("coupon", new Coupon(this));
  }
  QString number() const { return m_number; }
  void setNumber(const QString &number) { m_number = number; }
  double total() const { return m_total; }
  void setTotal(double total) { m_total = total; }

  Customer *customer() const { return qobject_cast<Customer *>(foreignKey("customer")); }
  void setCustomer(Customer *customer) { setForeignKey("customer", customer); }
  // static_cast instead of qobject_cast
  Address *shippingAddress() const { return static_cast<Address *>(foreignKey("shippingAddress")); }
  void setShippingAddress(Address *address) { setForeignKey("shippingAddress", address); }
  // elsewhere
  Coupon *coupon() const;
  void setCoupon(Coupon *coupon);

  // accessors on top of accessors
  QString customerName() const { return customer()->name(); }
  QString customerCity() const { return customer()->address()->city(); }
  // the foreign key only: no query
  QVariant customerId() const { return property("customer_id"); }
  // a plain member: no query
  bool isLarge() const { return m_total > 1000; }

private:
  QString m_number;
  double m_total;
};

class Supplier : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString name READ name WRITE setName)
  Q_PROPERTY(Address *address READ address WRITE setAddress)

public:
  explicit Supplier(QObject *parent = 0);
  // elsewhere
  QString name() const;
  void setName(const QString &name);
  Address *address() const;
  void setAddress(Address *address);

private:
  QString m_name;
};

class Product : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString title READ title WRITE setTitle)
  Q_PROPERTY(double price READ price WRITE setPrice)
  Q_PROPERTY(Supplier *supplier READ supplier WRITE setSupplier)

public:
  explicit Product(QObject *parent = 0) : QDjangoModel(parent), m_price(0) {
    setForeignKey("supplier", new Supplier(this));
  }
  QString title() const { return m_title; }
  void setTitle(const QString &title) { m_title = title; }
  double price() const { return m_price; }
  void setPrice(double price) { m_price = price; }
  Supplier *supplier() const { return qobject_cast<Supplier *>(foreignKey("supplier")); }
  void setSupplier(Supplier *supplier) { setForeignKey("supplier", supplier); }

private:
  QString m_title;
  double m_price;
};

class Warehouse : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString code READ code WRITE setCode)
  Q_PROPERTY(Address *address READ address WRITE setAddress)

public:
  explicit Warehouse(QObject *parent = 0) : QDjangoModel(parent) { setForeignKey("address", new Address(this)); }
  QString code() const { return m_code; }
  void setCode(const QString &code) { m_code = code; }
  Address *address() const { return qobject_cast<Address *>(foreignKey("address")); }
  void setAddress(Address *address) { setForeignKey("address", address); }

private:
  QString m_code;
};

class Item : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(int quantity READ quantity WRITE setQuantity)
  Q_PROPERTY(Order *order READ order WRITE setOrder)
  Q_PROPERTY(Product *product READ product WRITE setProduct)
  Q_PROPERTY(Warehouse *warehouse READ warehouse WRITE setWarehouse)

public:
  explicit Item(QObject *parent = 0) : QDjangoModel(parent), m_quantity(0) {
    setForeignKey("order", new Order(this));
    setForeignKey("product", new Product(this));
    setForeignKey("warehouse", new Warehouse(this));
  }
  int quantity() const { return m_quantity; }
  void setQuantity(int quantity) { m_quantity = quantity; }
  Order *order() const { return qobject_cast<Order *>(foreignKey("order")); }
  void setOrder(Order *order) { setForeignKey("order", order); }
  Product *product() const { return qobject_cast<Product *>(foreignKey("product")); }
  void setProduct(Product *product) { setForeignKey("product", product); }
  // the string differs from the method's name
  Warehouse *storedIn() const { return qobject_cast<Warehouse *>(foreignKey("warehouse")); }
  // elsewhere
  Warehouse *warehouse() const;
  void setWarehouse(Warehouse *warehouse);

private:
  int m_quantity;
};

#endif
