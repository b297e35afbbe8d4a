// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Rows of another model that are selected or counted for each element.
#include "qdjango_models.h"
#include <QHash>
#include <QTextStream>
#include <vector>

static QDjangoWhere ofCustomer(const QVariant &key) {
  return QDjangoWhere("customer_id", QDjangoWhere::Equals, key);
}

// --- Reported --------------------------------------------------------------------------------------------------------

static void counted(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.name() << QDjangoQuerySet<Order>().filter(ofCustomer(customer.pk())).count();
    // CHECK-MESSAGES: :[[@LINE-1]]:90: warning: rows are counted by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: a QDjangoQuerySet can't group: fetch the keys of all rows with one query before the loop
}

static void asksWhetherThereAreAny(QTextStream &out) {
  const QDjangoQuerySet<Order> orders;
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    if (orders.filter(ofCustomer(customer.pk())).count() > 0)
    // CHECK-MESSAGES: :[[@LINE-1]]:50: warning: rows are counted by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
      out << customer.name();
}

static int fetchedToBeCounted() {
  int size = 0;
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    size += QDjangoQuerySet<Order>().filter(ofCustomer(customer.pk())).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:72: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
  return size;
}

static void rangeFor(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    for (const Order &order : QDjangoQuerySet<Order>().filter(ofCustomer(customer.pk())))
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: fetch the 'Order' rows of all turns with one query before the loop
      out << order.number();
}

static void queryInVariable(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    QDjangoQuerySet<Order> orders;
    orders = orders.filter(ofCustomer(customer.pk())).orderBy(QStringList("number"));
    for (const Order &order : orders)
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
      out << order.number();
  }
}

static void macroLoops(QTextStream &out) {
  foreach (const Customer &customer, QDjangoQuerySet<Customer>())
    foreach (const Order &order, QDjangoQuerySet<Order>().filter(ofCustomer(customer.pk())))
    // CHECK-MISSING: :[[@LINE-1]]:34: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
      out << order.number();
}

static void indexLoop(QTextStream &out, const QVariantList &keys) {
  Order order;
  for (const QVariant &key : keys) {
    QDjangoQuerySet<Order> orders = QDjangoQuerySet<Order>().filter(ofCustomer(key));
    for (int i = 0; i < orders.size(); ++i)
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      if (orders.at(i, &order))
        out << order.number();
  }
}

static void newest(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    QScopedPointer<Order> order(
        QDjangoQuerySet<Order>().filter(ofCustomer(customer.pk())).orderBy(QStringList("-number")).limit(0, 1).at(0));
    // CHECK-MISSING: :[[@LINE-1]]:112: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
    if (order)
      out << order->number();
  }
}

static void columns(QTextStream &out, const QVariantList &keys) {
  for (const QVariant &key : keys)
    for (const QVariantMap &order : QDjangoQuerySet<Order>().filter(ofCustomer(key)).values(QStringList("number")))
    // CHECK-MESSAGES: :[[@LINE-1]]:86: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      out << order.value("number").toString();
}

static void columnLists(QTextStream &out, const QVariantList &keys) {
  for (const QVariant &key : keys)
    out << QDjangoQuerySet<Order>().filter(ofCustomer(key)).valuesList(QStringList("number")).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:61: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

static void sameCount(QTextStream &out) {
  const QDjangoWhere large("total", QDjangoWhere::GreaterThan, 1000);
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.name() << QDjangoQuerySet<Order>().filter(large).count();
    // CHECK-MESSAGES: :[[@LINE-1]]:70: warning: the same query is run again once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: nothing in it changes from turn to turn: run it once, before the loop
}

static void sameRows(QTextStream &out, const QStringList &titles) {
  for (const QString &title : titles)
    for (const Coupon &coupon : QDjangoQuerySet<Coupon>())
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      out << title << coupon.code();
}

static void overCounter(QTextStream &out, int days) {
  for (int day = 0; day < days; ++day)
    out << QDjangoQuerySet<Order>().filter(QDjangoWhere("day", QDjangoWhere::Equals, day)).count();
    // CHECK-MESSAGES: :[[@LINE-1]]:92: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void onceBefore(QTextStream &out) {
  const int large = QDjangoQuerySet<Order>().filter(QDjangoWhere("total", QDjangoWhere::GreaterThan, 1000)).count();
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.name() << large;
}

static void groupedInMemory(QTextStream &out) {
  QHash<QString, int> counts;
  for (const QVariantList &order : QDjangoQuerySet<Order>().valuesList(QStringList("customer_id")))
    ++counts[order.at(0).toString()];
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.name() << counts.value(customer.pk().toString());
}

static void fetchedOnce(QTextStream &out, const QStringList &titles) {
  // A query set keeps the rows that it has fetched.
  QDjangoQuerySet<Coupon> coupons;
  for (const QString &title : titles)
    for (int i = 0; i < coupons.size(); ++i) {
      QScopedPointer<Coupon> coupon(coupons.at(i));
      out << title << coupon->code();
    }
}

static void countsInHead(QTextStream &out) {
  QDjangoQuerySet<Coupon> coupons;
  for (int i = 0; i < coupons.count(); ++i) {
    QScopedPointer<Coupon> coupon(coupons.at(i));
    out << coupon->code();
  }
}

static void twoQueries(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.name();
  for (const Order &order : QDjangoQuerySet<Order>())
    out << order.number();
}

static void pages(QTextStream &out) {
  const QDjangoQuerySet<Order> orders;
  for (int offset = 0;; offset += 100) {
    QDjangoQuerySet<Order> page = orders.orderBy(QStringList("number")).limit(offset, 100);
    if (!page.size())
      break;
    for (const Order &order : page)
      out << order.number();
  }
}

static void chunks(QTextStream &out, const QVariantList &keys) {
  for (int i = 0; i < keys.size(); i += 500)
    for (const Order &order : QDjangoQuerySet<Order>().filter(
             QDjangoWhere("pk", QDjangoWhere::IsIn, QVariant(keys.mid(i, 500)))))
      out << order.number();
}

static void fullChunks(QTextStream &out) {
  QVariantList keys;
  for (const Item &item : QDjangoQuerySet<Item>()) {
    keys.append(item.property("order_id"));
    if (keys.size() >= 500) {
      out << QDjangoQuerySet<Order>().filter(QDjangoWhere("pk", QDjangoWhere::IsIn, keys)).count();
      keys.clear();
    }
  }
}

static void newestCustomer(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>().orderBy(QStringList("-id")).limit(0, 1))
    out << customer.name() << QDjangoQuerySet<Order>().filter(ofCustomer(customer.pk())).count();
}

static void untilNoneIsLeft() {
  // A worker: each query sees what the turn before has done.
  QDjangoQuerySet<Order> open = QDjangoQuerySet<Order>().filter(QDjangoWhere("open", QDjangoWhere::Equals, true));
  while (open.all().size() > 0) {
    QScopedPointer<Order> order(open.all().at(0));
    order->setTotal(0);
    order->save();
  }
}

static void fixedColumns(QTextStream &out) {
  static const char *const columns[] = {"new", "open", "paid"};
  for (const char *column : columns)
    out << QDjangoQuerySet<Order>().filter(QDjangoWhere("state", QDjangoWhere::Equals, QString(column))).count();
}
