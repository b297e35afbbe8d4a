// RUN: %check_orm %s %t --library qdjango-0.6.2
//
// QDjango 0.6.2: selectRelated() brings all relations, and theirs, along.
#include "qdjango_models.h"
#include <QTextStream>
#include <algorithm>

static void atTheRange(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
    out << customer.address()->street();
}

static void wholePath(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  for (const Order &order : orders.selectRelated())
    out << order.customer()->address()->city() << order.shippingAddress()->city();
}

static void keptInVariable(QTextStream &out, const QDjangoWhere &where) {
  const auto customers = QDjangoQuerySet<Customer>().filter(where).selectRelated();
  for (auto it = customers.begin(); it != customers.end(); ++it)
    out << it->address()->street();
}

static void refinedLater(QTextStream &out, const QDjangoWhere &where) {
  const auto customers = QDjangoQuerySet<Customer>().selectRelated();
  foreach (const Customer &customer, customers.filter(where).orderBy(QStringList("name")).limit(0, 100))
    out << customer.address()->street();
}

static void reassigned(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Customer> customers;
  customers = customers.filter(where);
  customers = customers.selectRelated();
  Customer customer;
  for (int i = 0; i < customers.size(); ++i)
    if (customers.at(i, &customer))
      out << customer.city();
}

static QDjangoQuerySet<Order> fullOrders() { return QDjangoQuerySet<Order>().selectRelated(); }

static void fromFunction(QTextStream &out) {
  for (const Order &order : fullOrders())
    out << order.customerCity();
}

static void print(QTextStream &out, const QDjangoQuerySet<Warehouse> &warehouses) {
  for (const Warehouse &warehouse : warehouses)
    out << warehouse.address()->city();
}

static void toFunction(QTextStream &out) { print(out, QDjangoQuerySet<Warehouse>().selectRelated()); }

static void algorithm(QTextStream &out) {
  const auto customers = QDjangoQuerySet<Customer>().selectRelated();
  std::for_each(customers.begin(), customers.end(),
                [&](const Customer &customer) { out << customer.address()->street(); });
}

static void collected(QTextStream &out) {
  QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated();
  QList<Product *> rows;
  for (int i = 0; i < products.size(); ++i)
    rows << products.at(i);
  for (const Product *row : rows)
    out << row->supplier()->name();
  qDeleteAll(rows);
}

// --- Reported ---------------------------------------------------------------------------------------------------------

static void resultNotUsed(QTextStream &out) {
  // A step makes a new query set.
  QDjangoQuerySet<Customer> customers;
  // CHECK-FIXES: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated();
  customers.selectRelated();
  for (const Customer &customer : customers)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void otherQueryIsEager(QTextStream &out, const QDjangoWhere &where) {
  const QDjangoQuerySet<Customer> all;
  const auto full = all.selectRelated();
  for (const Customer &customer : full)
    out << customer.address()->street();
  for (const Customer &customer : all.filter(where))
  // CHECK-FIXES: for (const Customer &customer : all.filter(where).selectRelated())
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
