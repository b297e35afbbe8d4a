// RUN: %check_orm %s %t --library qdjango-head
//
// QDjango HEAD: several relations whose targets have none, and a path whose every step has one.
#include "qdjango_models.h"
#include <QTextStream>

Coupon *Order::coupon() const { return qobject_cast<Coupon *>(foreignKey("coupon")); }

static void targetsWithoutRelations(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"coupon", "shippingAddress"})) {
    if (const Coupon *coupon = order.coupon())
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'coupon' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      out << coupon->code();
    out << order.shippingAddress()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'shippingAddress' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void onePath(QTextStream &out) {
  QDjangoQuerySet<Item> items;
  // CHECK-FIXES: QDjangoQuerySet<Item> items = QDjangoQuerySet<Item>().selectRelated(QStringList{"order", "order__coupon"});
  foreach (const Item &item, items)
    if (item.order()->coupon())
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'order' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:23: warning: 'order.coupon' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      out << item.quantity();
}

static void extended(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  for (const Order &order : orders.selectRelated(QStringList{"coupon"})) {
  // CHECK-FIXES: for (const Order &order : orders.selectRelated(QStringList{"coupon", "shippingAddress"})) {
    if (order.coupon())
      out << order.number();
    out << order.shippingAddress()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'shippingAddress' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void oneLoopEach(QTextStream &out) {
  // Two queries: each gets its own request.
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"}))
    out << order.customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"shippingAddress"}))
    out << order.shippingAddress()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'shippingAddress' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
