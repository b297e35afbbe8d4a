// RUN: %check_orm %s %t --library qdjango-head --no-fix
//
// QDjango HEAD crashes when two relations are selected and the target of one has relations itself.
#include "qdjango_models.h"
#include <QTextStream>

static void twoRelations(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>()) {
    out << order.customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    out << order.shippingAddress()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'shippingAddress' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void twoRelationsInTwoLoops(QTextStream &out, const QDjangoWhere &where) {
  const auto orders = QDjangoQuerySet<Order>().filter(where);
  for (auto it = orders.begin(); it != orders.end(); ++it)
    out << it->shippingAddress()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'shippingAddress' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (auto it = orders.begin(); it != orders.end(); ++it)
    out << it->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void besideAnExistingRequest(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"})) {
    out << order.customer()->name() << order.shippingAddress()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: 'shippingAddress' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void bothTargetsHaveRelations(QTextStream &out) {
  for (const Item &item : QDjangoQuerySet<Item>()) {
    out << item.order()->number();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'order' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    out << item.product()->title();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'product' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void siblingsFurtherDown(QTextStream &out) {
  for (const Item &item : QDjangoQuerySet<Item>()) {
    const Order *order = item.order();
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'order' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    out << order->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'order.customer' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    out << order->shippingAddress()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'order.shippingAddress' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}
