// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Rows that are fetched by their keys, one statement each.
#include "qdjango_models.h"
#include <QHash>
#include <QList>
#include <QTextStream>
#include <QtSql/QSqlDatabase>
#include <algorithm>
#include <vector>

// --- Reported --------------------------------------------------------------------------------------------------------

static void keysInList(QTextStream &out, const QVariantList &keys) {
  const QDjangoQuerySet<Customer> customers;
  for (const QVariant &key : keys) {
    QScopedPointer<Customer> customer(customers.get(QDjangoWhere("pk", QDjangoWhere::Equals, key)));
    // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: fetch the 'Customer' rows with one query before the loop, QDjangoQuerySet<Customer>().filter(
    out << customer->name();
  }
}

static void intoObject(QTextStream &out, const QVariantList &keys) {
  Customer customer;
  foreach (const QVariant &key, keys)
    if (QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key), &customer))
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      out << customer.name();
}

static void keyOfOtherRow(QTextStream &out) {
  for (const Item &item : QDjangoQuerySet<Item>()) {
    const QDjangoWhere ofItem("pk", QDjangoWhere::Equals, item.property("order_id"));
    QScopedPointer<Order> order(QDjangoQuerySet<Order>().get(ofItem));
    // CHECK-MESSAGES: :[[@LINE-1]]:58: warning: a row is fetched by its key once for each 'Item' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: fetch the 'Order' rows with one query before the loop
    out << order->number();
  }
}

static void keyFromAccessor(QTextStream &out) {
  const QDjangoQuerySet<Order> orders;
  for (auto it = orders.constBegin(); it != orders.constEnd(); ++it) {
    Customer customer;
    QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, it->customerId()), &customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: a row is fetched by its key once for each 'Order' of this loop (1 + N queries) [orm-query-in-loop]
    out << customer.name();
  }
}

static void indexLoop(QTextStream &out, const QStringList &codes) {
  QDjangoQuerySet<Coupon> coupons;
  for (int i = 0; i < codes.size(); ++i)
    if (Coupon *coupon = coupons.get(QDjangoWhere("code", QDjangoWhere::Equals, codes.at(i))))
    // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
      out << coupon->code();
}

static void narrowedFirst(QTextStream &out, const QVariantList &keys) {
  const QDjangoQuerySet<Order> large =
      QDjangoQuerySet<Order>().filter(QDjangoWhere("total", QDjangoWhere::GreaterThan, 1000));
  for (const QVariant &key : keys)
    if (Order *order = large.get(QDjangoWhere("pk", QDjangoWhere::Equals, key)))
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      out << order->number();
}

static void queue(QTextStream &out, QVariantList keys) {
  while (!keys.isEmpty()) {
    const QVariant key = keys.takeFirst();
    QScopedPointer<Customer> customer(QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key)));
    // CHECK-MESSAGES: :[[@LINE-1]]:67: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    out << customer->name();
  }
}

static void algorithm(QTextStream &out, const std::vector<int> &keys) {
  std::for_each(keys.begin(), keys.end(), [&out](int key) {
    Customer customer;
    QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key), &customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    out << customer.name();
  });
}

static void rowsOfRows(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>()) {
    const QDjangoWhere ofCustomer("customer_id", QDjangoWhere::Equals, customer.pk());
    for (const Order &order : QDjangoQuerySet<Order>().filter(ofCustomer)) {
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
      const QDjangoWhere ofOrder("pk", QDjangoWhere::Equals, order.property("shippingAddress_id"));
      QScopedPointer<Address> address(QDjangoQuerySet<Address>().get(ofOrder));
      // CHECK-MESSAGES: :[[@LINE-1]]:66: warning: a row is fetched by its key once for each 'Order' of this loop (N·M queries) [orm-query-in-loop]
      out << address->city();
    }
  }
}

static void filledButNotAsked(QTextStream &out, const QVariantList &keys) {
  QHash<QString, QString> names;
  for (const QVariant &key : keys) {
    Customer customer;
    QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key), &customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    names.insert(key.toString(), customer.name());
  }
  out << names.size();
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void oneKey(QTextStream &out, const QVariant &key) {
  QScopedPointer<Customer> customer(QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key)));
  out << customer->name();
}

static void allAtOnce(QTextStream &out, const QVariantList &keys) {
  QHash<QString, QString> names;
  for (const Customer &customer : QDjangoQuerySet<Customer>().filter(QDjangoWhere("pk", QDjangoWhere::IsIn, keys)))
    names.insert(customer.pk().toString(), customer.name());
  for (const QVariant &key : keys)
    out << names.value(key.toString());
}

static void fewKeys(QTextStream &out) {
  for (int key : {1, 2, 3}) {
    Customer customer;
    QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key), &customer);
    out << customer.name();
  }
}

static void cached(QTextStream &out) {
  QHash<QString, QString> names;
  for (const Order &order : QDjangoQuerySet<Order>()) {
    const QString key = order.customerId().toString();
    if (!names.contains(key)) {
      Customer customer;
      QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key), &customer);
      names.insert(key, customer.name());
    }
    out << names.value(key);
  }
}

static QString firstThatIsThere(const QVariantList &keys) {
  for (const QVariant &key : keys) {
    QScopedPointer<Customer> customer(QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key)));
    if (customer)
      return customer->name();
  }
  return QString();
}

static void firstTurn(QTextStream &out, const QVariantList &keys) {
  for (const QVariant &key : keys) {
    Customer customer;
    QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key), &customer);
    out << customer.name();
    break;
  }
}

static void keysOnly(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>())
    out << order.pk().toString() << order.property("customer_id").toString() << order.customerId().toString();
}

static void onlyBuilt(QList<QDjangoQuerySet<Order>> &queries, const QVariantList &keys) {
  for (const QVariant &key : keys)
    queries.append(QDjangoQuerySet<Order>().filter(QDjangoWhere("customer_id", QDjangoWhere::Equals, key)));
}

static QVariant upTheChain(QVariant key) {
  // Each step needs the row before.
  while (true) {
    QScopedPointer<Product> product(QDjangoQuerySet<Product>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key)));
    if (!product)
      return key;
    key = product->property("supplier_id");
  }
}

static bool waitsForRow(const QVariant &key) {
  for (int tries = 0; tries < 100; ++tries) {
    Order order;
    if (QDjangoQuerySet<Order>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key), &order))
      return true;
  }
  return false;
}
