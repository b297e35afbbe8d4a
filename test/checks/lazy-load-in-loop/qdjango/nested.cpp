// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head --checks=orm-lazy-load-in-loop
//
// Loops in loops. Only this check: queries in loops are another one's.
#include "qdjango_models.h"
#include <QList>
#include <QTextStream>

static void outerRowInInnerLoop(QTextStream &out, const QStringList &columns) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    for (const QString &column : columns)
      out << column << customer.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void bothRows(QTextStream &out) {
  const QDjangoQuerySet<Warehouse> warehouses = QDjangoQuerySet<Warehouse>().orderBy(QStringList("code"));
  // CHECK-FIXES-QDJANGO-0-6-2: const QDjangoQuerySet<Warehouse> warehouses = QDjangoQuerySet<Warehouse>().orderBy(QStringList("code")).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const QDjangoQuerySet<Warehouse> warehouses = QDjangoQuerySet<Warehouse>().orderBy(QStringList("code")).selectRelated(QStringList{"address"});
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"})) {
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (const Warehouse &warehouse : warehouses)
      out << warehouse.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void innerQuery(QTextStream &out) {
  for (const Supplier &supplier : QDjangoQuerySet<Supplier>()) {
    const QDjangoWhere ofSupplier("supplier", QDjangoWhere::Equals, supplier.pk());
    for (const Product &product : QDjangoQuerySet<Product>().filter(ofSupplier))
      out << product.title() << product.supplier()->pk().toString();
      // CHECK-FIXES: out << product.title() << product.property("supplier_id").toString();
      // CHECK-MESSAGES: :[[@LINE-2]]:41: warning: 'supplier' is loaded from the database only for its key once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void inLoopOverNames(QTextStream &out, const QStringList &names) {
  for (const QString &name : names) {
    QDjangoQuerySet<Customer> customers;
    QDjangoQuerySet<Customer> named = customers.filter(QDjangoWhere("name", QDjangoWhere::Equals, name));
    // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> named = customers.filter(QDjangoWhere("name", QDjangoWhere::Equals, name)).selectRelated();
    // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> named = customers.filter(QDjangoWhere("name", QDjangoWhere::Equals, name)).selectRelated(QStringList{"address"});
    foreach (const Customer &customer, named)
      out << customer.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void loadedByOuterLoopOnly(QTextStream &out, const QStringList &names) {
  for (const QString &name : names) {
    QDjangoQuerySet<Customer> customers;
    Customer customer;
    if (customers.get(QDjangoWhere("name", QDjangoWhere::Equals, name), &customer))
      out << customer.name();
  }
}

static void plainColumns(QTextStream &out) {
  const QDjangoQuerySet<Warehouse> warehouses;
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    for (const Warehouse &warehouse : warehouses)
      out << customer.name() << warehouse.code();
}

static void innerFirstOnlyOuterFirstOnly(QTextStream &out) {
  const QDjangoQuerySet<Warehouse> warehouses;
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    for (const Warehouse &warehouse : warehouses) {
      out << customer.address()->street() << warehouse.code();
      break;
    }
    break;
  }
}
