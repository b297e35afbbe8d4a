// RUN: %check_orm %s %t --library qdjango-head --checks=orm-lazy-load-in-loop
//
// QDjango HEAD: selectRelated(paths) brings along what is listed, every step of a path, and the last call counts.
#include "qdjango_models.h"
#include <QTextStream>
#include <algorithm>

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void listed(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"}))
    out << order.customer()->name();
}

static void bracesOnly(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated({"customer", "customer__address"}))
    out << order.customer()->address()->city();
}

static void oneString(QTextStream &out, const QDjangoWhere &where) {
  const auto orders = QDjangoQuerySet<Order>().selectRelated(QStringList("customer")).filter(where);
  for (const Order &order : orders)
    out << order.customerName();
}

static void streamed(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  foreach (const Order &order, orders.selectRelated(QStringList() << "customer" << "customer__address"))
    out << order.customerCity();
}

static void literals(QTextStream &out) {
  QDjangoQuerySet<Order> orders = QDjangoQuerySet<Order>().selectRelated(QStringList{QStringLiteral("customer")});
  for (int i = 0; i < orders.size(); ++i) {
    QScopedPointer<Order> order(orders.at(i));
    out << order->customer()->name();
  }
}

static void latin1(QTextStream &out) {
  const auto orders = QDjangoQuerySet<Order>().selectRelated(QStringList() << QLatin1String("customer"));
  std::for_each(orders.begin(), orders.end(), [&](const Order &order) { out << order.customer()->name(); });
}

static void listInVariable(QTextStream &out) {
  const QStringList paths{"customer", "customer__address"};
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated(paths))
    out << order.customer()->address()->city();
}

static void unknownList(QTextStream &out, const QStringList &paths) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated(paths))
    out << order.customer()->name();
}

static void lastCounts(QTextStream &out) {
  const auto orders = QDjangoQuerySet<Order>().selectRelated({"shippingAddress"});
  for (const Order &order : orders.selectRelated({"customer"}))
    out << order.customer()->name();
}

static QDjangoQuerySet<Order> withCustomer(const QDjangoQuerySet<Order> &orders) {
  return orders.selectRelated({"customer"});
}

static void fromFunction(QTextStream &out, const QDjangoWhere &where) {
  for (const Order &order : withCustomer(QDjangoQuerySet<Order>().filter(where)))
    out << order.customer()->name();
}

// --- Reported ---------------------------------------------------------------------------------------------------------

static void withoutNames(QTextStream &out) {
  // Does nothing in this version.
  for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES: for (const Customer &customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void stepMissing(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated({"customer"}))
  // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>().selectRelated({"customer", "customer__address"}))
    out << order.customer()->address()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'customer.address' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void stepMissingInNamedList(QTextStream &out, const QDjangoWhere &where) {
  const auto orders = QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"}).filter(where);
  // CHECK-FIXES: const auto orders = QDjangoQuerySet<Order>().selectRelated(QStringList{"customer", "customer__address"}).filter(where);
  for (const Order &order : orders)
    out << order.customer()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'customer.address' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void prefixMissing(QTextStream &out) {
  // Without "customer", "customer__address" does nothing.
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated({"customer__address"}))
  // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>().selectRelated({"customer__address", "customer"}))
    out << order.customer()->address()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:30: warning: 'customer.address' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void otherRelation(QTextStream &out) {
  for (const Item &item : QDjangoQuerySet<Item>().selectRelated({"order"}))
  // CHECK-FIXES: for (const Item &item : QDjangoQuerySet<Item>().selectRelated({"order", "order__customer"}))
    out << item.order()->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'order.customer' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void replaced(QTextStream &out) {
  // The second call replaces the first.
  const auto orders = QDjangoQuerySet<Order>().selectRelated({"customer", "customer__address"});
  for (const Order &order : orders.selectRelated({"customer"}))
  // CHECK-FIXES: for (const Order &order : orders.selectRelated({"customer", "customer__address"}))
    out << order.customer()->address()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'customer.address' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void resultNotUsed(QTextStream &out) {
  QDjangoQuerySet<Customer> customers;
  // CHECK-FIXES: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"});
  customers.selectRelated({"address"});
  for (const Customer &customer : customers)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
