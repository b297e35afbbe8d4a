// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head --checks=orm-lazy-load-in-loop
// Relations that are loaded for their key only: the key is in the row.
#include "qdjango_models.h"
#include <QList>
#include <QTextStream>

static void direct(QTextStream &out) {
  for (const Product &product : QDjangoQuerySet<Product>())
    out << product.supplier()->pk().toString();
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'supplier' is loaded from the database only for its key once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-FIXES: out << product.property("supplier_id").toString();
}

static void collected(QVariantList &keys) {
  const QDjangoQuerySet<Order> orders;
  for (const Order &order : orders)
    keys.append(order.customer()->pk());
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'customer' is loaded from the database only for its key once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-FIXES: keys.append(order.property("customer_id"));
}

static void inBothBranches(QTextStream &out, bool large) {
  for (const Order &order : QDjangoQuerySet<Order>())
    if (large)
      out << order.customer()->pk().toInt();
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'customer' is loaded from the database only for its key once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      // CHECK-FIXES: out << order.property("customer_id").toInt();
    else
      out << order.customer()->pk().toString();
      // CHECK-FIXES: out << order.property("customer_id").toString();
}

// --- Loaded for more than the key -------------------------------------------------------------------------------------

static void keyAndName(QTextStream &out) {
  for (const Product &product : QDjangoQuerySet<Product>())
    out << product.supplier()->pk().toString() << product.supplier()->objectName();
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'supplier' is loaded from the database once for each 'Product' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void ownKey(QTextStream &out) {
  for (const Product &product : QDjangoQuerySet<Product>())
    out << product.pk().toString();
}

static void fromTheRow(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>())
    out << order.customerId().toString() << order.property("shippingAddress_id").toString();
}

void all(QTextStream &out, QVariantList &keys) {
  direct(out), collected(keys), inBothBranches(out, true), keyAndName(out), ownKey(out), fromTheRow(out);
}
