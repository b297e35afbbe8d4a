// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Where the row is kept between the loop's head and the access. The rows' coupon may be null: QDjango 0.6.2 can't join
// without joining it, so nothing is edited for that version.
#include "qdjango_models.h"
#include <QPointer>
#include <QScopedPointer>
#include <QSharedPointer>
#include <QTextStream>
#include <QVector>
#include <memory>
#include <utility>

static void pointerToRow(QTextStream &out, const QDjangoQuerySet<Order> &orders, const QDjangoWhere &where) {
  for (const Order &order : QDjangoQuerySet<Order>().filter(where)) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>().filter(where)) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().filter(where).selectRelated(QStringList{"customer"})) {
    const Order *row = &order;
    out << row->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void aliasOfAlias(QTextStream &out, const QDjangoWhere &where) {
  for (const Order &order : QDjangoQuerySet<Order>().filter(where)) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>().filter(where)) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().filter(where).selectRelated(QStringList{"customer"})) {
    const Order &first = order;
    const auto &second = first;
    const Order *third = &second;
    out << (*third).customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void relatedInVariable(QTextStream &out, const QDjangoWhere &where) {
  for (const Order &order : QDjangoQuerySet<Order>().filter(where)) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>().filter(where)) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().filter(where).selectRelated(QStringList{"customer", "customer__address"})) {
    Customer *customer = order.customer();
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    const Address *address = customer->address();
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'customer.address' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    out << customer->name() << address->city();
  }
}

static void wholePath(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer", "customer__address"}))
    out << order.customer()->address()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:30: warning: 'customer.address' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void keyOfRelated(QStringList &keys) {
  // Even the key of the related object: foreignKey() has loaded it by then.
  for (const Order &order : QDjangoQuerySet<Order>())
    keys << order.customer()->pk().toString();
    // CHECK-FIXES: keys << order.property("customer_id").toString();
    // CHECK-MESSAGES: :[[@LINE-2]]:19: warning: 'customer' is loaded from the database only for its key once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void uniquePointer(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-0-6-2: {{^  }}QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Order> orders = QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"});
  for (int i = 0; i < orders.size(); ++i) {
    std::unique_ptr<Order> order(orders.at(i));
    out << order->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void movedPointer(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-0-6-2: {{^  }}QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Order> orders = QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"});
  for (int i = 0; i < orders.size(); ++i) {
    auto order = std::unique_ptr<const Order>(orders.at(i));
    const auto kept = std::move(order);
    out << (*kept).customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void sharedPointer(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-0-6-2: {{^  }}QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Order> orders = QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"});
  for (int i = 0; i < orders.size(); ++i) {
    QSharedPointer<Order> order(orders.at(i));
    const QSharedPointer<Order> again = order;
    out << again.data()->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void guardedPointer(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-0-6-2: {{^  }}QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Order> orders = QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"});
  for (int i = 0; i < orders.size(); ++i) {
    const std::unique_ptr<Order> owner(orders.at(i));
    QPointer<Order> order(owner.get());
    out << order->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void assignedLater(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-0-6-2: {{^  }}QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Order> orders = QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"});
  Order *order = nullptr;
  for (int i = 0; i < orders.size(); ++i) {
    delete order;
    order = orders.at(i);
    out << order->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
  delete order;
}

static void notKept(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-0-6-2: {{^  }}QDjangoQuerySet<Order> orders;
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Order> orders = QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"});
  for (int i = 0; i < orders.size(); ++i)
    out << orders.at(i)->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void throughBase(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"})) {
    const QDjangoModel *model = &order;
    out << static_cast<const Order *>(model)->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:47: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void structuredBinding(QTextStream &out) {
  int line = 0;
  for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"})) {
    const auto [number, row] = std::make_pair(++line, &order);
    out << number << row->customer()->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void behindCondition(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"})) {
    out << (order.isLarge() ? order.customer()->name() : order.number());
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void twiceIsOnce(QTextStream &out) {
  // The related object stays in the row: one load, one warning.
  for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"})) {
    if (!order.customer()->name().isEmpty())
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      out << order.customer()->name();
  }
}

static void otherNameThanTheMethod(QTextStream &out) {
  for (const Item &item : QDjangoQuerySet<Item>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Item &item : QDjangoQuerySet<Item>())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Item &item : QDjangoQuerySet<Item>().selectRelated(QStringList{"warehouse"}))
    out << item.storedIn()->code();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'warehouse' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void threeSteps(QTextStream &out) {
  for (const Item &item : QDjangoQuerySet<Item>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Item &item : QDjangoQuerySet<Item>())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Item &item : QDjangoQuerySet<Item>().selectRelated(QStringList{"order", "order__customer", "order__customer__address"}))
    out << item.order()->customer()->address()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'order' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:26: warning: 'order.customer' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-3]]:38: warning: 'order.customer.address' is loaded from the database once for each 'Item' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void oneRowBefore(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Order> orders;
  Order best;
  orders.get(where, &best);
  for (const Order &order : orders)
    out << order.number() << best.customer()->name();
}

static void pointerToAnother(QTextStream &out, const Order &reference) {
  for (const Order &order : QDjangoQuerySet<Order>()) {
    const Order *row = &reference;
    out << order.number() << row->customer()->name();
  }
}

static void onlySets(Customer *customer) {
  QDjangoQuerySet<Order> orders;
  for (int i = 0; i < orders.size(); ++i) {
    QScopedPointer<Order> order(orders.at(i));
    order->setCustomer(customer);
  }
}

static void newRows(QTextStream &out, const QStringList &numbers) {
  // Not rows of a query.
  for (const QString &number : numbers) {
    Order order;
    order.setNumber(number);
    out << order.number();
  }
}

static void lastRow(QTextStream &out) {
  QDjangoQuerySet<Order> orders;
  Order last;
  for (int i = 0; i < orders.size(); ++i)
    orders.at(i, &last);
  out << last.customer()->name();
}

static void accessorsElsewhere(QTextStream &out) {
  // Whether these read the database can't be told from this unit.
  for (const Order &order : QDjangoQuerySet<Order>())
    out << order.coupon()->code();
  for (const Item &item : QDjangoQuerySet<Item>())
    out << item.warehouse()->code();
}
