// RUN: %check_orm %s %t --library qdjango-head --checks=orm-unused-eager-load
// Requests by name that nothing reads, and those that something does.
#include "qdjango_models.h"
#include <QList>
#include <QTextStream>

static void single(QTextStream &out) {
  for (const Product &product : QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"}))
    // CHECK-MESSAGES: :[[@LINE-1]]:60: warning: 'supplier' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (const Product &product : QDjangoQuerySet<Product>())
    out << product.title();
}

static void oneOfTwo(QTextStream &out) {
  const auto orders = QDjangoQuerySet<Order>().selectRelated(QStringList{"customer", "shippingAddress"});
  // CHECK-MESSAGES: :[[@LINE-1]]:48: warning: 'shippingAddress' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  // CHECK-FIXES: const auto orders = QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"});
  for (const Order &order : orders)
    out << order.number() << order.customerName();
}

static void firstOfTwo(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer", "shippingAddress"}))
    // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: 'customer' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"shippingAddress"}))
    out << order.number() << order.shippingAddress()->city();
}

static void nestedEnd(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer", "customer__address"}))
    // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: 'customer.address' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"}))
    out << order.customer()->name();
}

static void inTheMiddle(QTextStream &out) {
  for (const Product &product :
       QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"}).orderBy(QStringList("title")))
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: 'supplier' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: QDjangoQuerySet<Product>().orderBy(QStringList("title")))
    out << product.price();
}

static void titles(const QDjangoQuerySet<Product> &products, QTextStream &out) {
  for (const Product &product : products)
    out << product.title();
}

static void throughHelper(QTextStream &out) {
  titles(QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"}), out);
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'supplier' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  // CHECK-FIXES: titles(QDjangoQuerySet<Product>(), out);
}

static void collected(QTextStream &out) {
  const auto products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  // CHECK-MESSAGES: :[[@LINE-1]]:52: warning: 'supplier' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  // CHECK-FIXES: const auto products = QDjangoQuerySet<Product>();
  QList<QString> names;
  for (const Product &product : products)
    names << product.title();
  for (const QString &name : names)
    out << name;
}

static void onlyTheKey(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"}))
    // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: 'customer' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>())
    out << order.customerId().toString();
}

static void indexed(QTextStream &out) {
  auto products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: 'supplier' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  // CHECK-FIXES: auto products = QDjangoQuerySet<Product>();
  Product product;
  for (int i = 0; i < products.size(); ++i) {
    products.at(i, &product);
    out << product.title();
  }
}

static void lambda(QTextStream &out) {
  const auto print = [&](const Product &product) { out << product.title(); };
  for (const Product &product : QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"}))
    // CHECK-MESSAGES: :[[@LINE-1]]:60: warning: 'supplier' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (const Product &product : QDjangoQuerySet<Product>())
    print(product);
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void read(QTextStream &out) {
  for (const Product &product : QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"}))
    out << product.supplier()->objectName();
}

static void readUnderACondition(QTextStream &out, bool full) {
  for (const Product &product : QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"}))
    if (full)
      out << product.supplier()->objectName();
}

static void readByAccessor(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer", "customer__address"}))
    out << order.customerCity();
}

void elsewhere(const Product &product);

static void handedOn() {
  for (const Product &product : QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"}))
    elsewhere(product);
}

void elsewhere(const QDjangoQuerySet<Product> &products);

static void queryHandedOn(QTextStream &out) {
  const auto products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  for (const Product &product : products)
    out << product.title();
  elsewhere(products);
}

QDjangoQuerySet<Product> returned() { return QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"}); }

static void ofReturned(QTextStream &out) {
  for (const Product &product : returned())
    out << product.title();
}

static void readLater(QTextStream &out) {
  const auto products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  for (const Product &product : products)
    out << product.title();
  for (const Product &product : products)
    out << product.supplier()->objectName();
}

static void methodWithoutBody(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"coupon"}))
    out << order.coupon()->code();
}

struct Report {
  QDjangoQuerySet<Product> products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"});
  void print(QTextStream &out) {
    for (const Product &product : products)
      out << product.title();
  }
};

static void namesFromElsewhere(QTextStream &out, const QStringList &names) {
  for (const Product &product : QDjangoQuerySet<Product>().selectRelated(names))
    out << product.title();
}

static void notRun() { const auto products = QDjangoQuerySet<Product>().selectRelated(QStringList{"supplier"}); }

void all(QTextStream &out) {
  single(out), oneOfTwo(out), firstOfTwo(out), nestedEnd(out), inTheMiddle(out), throughHelper(out), collected(out);
  onlyTheKey(out), indexed(out), lambda(out), read(out), readUnderACondition(out, true), readByAccessor(out);
  handedOn(), queryHandedOn(out), ofReturned(out), readLater(out), methodWithoutBody(out), notRun();
  namesFromElsewhere(out, QStringList());
  Report().print(out);
}
