// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// The query stands in a function that the loop calls.
#include "qdjango_models.h"
#include <QHash>
#include <QTextStream>
#include <functional>

static Customer *customerOf(const QVariant &key) {
  return QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key));
}

static int ordersOf(const Customer &customer) {
  return QDjangoQuerySet<Order>().filter(QDjangoWhere("customer_id", QDjangoWhere::Equals, customer.pk())).count();
}

static int twice(const Customer &customer) { return 2 * ordersOf(customer); }

static QDjangoQuerySet<Order> queryOf(const QVariant &customer) {
  return QDjangoQuerySet<Order>().filter(QDjangoWhere("customer_id", QDjangoWhere::Equals, customer));
}

static int numberOfCoupons() { return QDjangoQuerySet<Coupon>().count(); }

// --- Reported --------------------------------------------------------------------------------------------------------

static void finder(QTextStream &out, const QVariantList &keys) {
  for (const QVariant &key : keys) {
    QScopedPointer<Customer> customer(customerOf(key));
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'customerOf', which executes it
    out << customer->name();
  }
}

static void twoCalls(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << twice(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are counted by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'twice', which calls 'ordersOf'
}

static void returnedQuery(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    for (const Order &order : queryOf(customer.pk()))
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
      out << order.number();
}

static void returnedQueryIsCounted(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << queryOf(customer.pk()).count();
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: rows are counted by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
}

static void localLambda(QTextStream &out, const QVariantList &keys) {
  const auto numberOf = [](const QVariant &key) {
    Order order;
    QDjangoQuerySet<Order>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key), &order);
    return order.number();
  };
  for (const QVariant &key : keys)
    out << numberOf(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void forAll(const std::function<void(const Customer &)> &callable) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    callable(customer);
}

static void visitor(QTextStream &out) {
  forAll([&out](const Customer &customer) {
    out << ordersOf(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are counted by a query once for each 'Customer' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

static void sameInHelper(QTextStream &out, const QStringList &titles) {
  for (const QString &title : titles)
    out << title << numberOfCoupons();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
}

class Shop {
public:
  void print(QTextStream &out) {
    for (const Order &order : m_orders.orderBy(QStringList("number")))
      out << order.number() << itemsOf(order);
      // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: rows are counted by a query once for each 'Order' of this loop (1 + N queries) [orm-query-in-loop]
  }
  void printNames(QTextStream &out, const QVariantList &keys) const {
    for (const QVariant &key : keys)
      out << nameOf(key);
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }

private:
  int itemsOf(const Order &order) {
    return m_items.filter(QDjangoWhere("order_id", QDjangoWhere::Equals, order.pk())).count();
  }
  QString nameOf(const QVariant &key) const {
    Customer customer;
    QDjangoQuerySet<Customer>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key), &customer);
    return customer.name();
  }
  QDjangoQuerySet<Order> m_orders;
  QDjangoQuerySet<Item> m_items;
};

template <typename Model> static Model *load(const QVariant &key) {
  return QDjangoQuerySet<Model>().get(QDjangoWhere("pk", QDjangoWhere::Equals, key));
}

static void templateHelper(QTextStream &out, const QVariantList &keys) {
  for (const QVariant &key : keys)
    out << load<Customer>(key)->name();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void loopInHelper(QTextStream &out, const QVariantList &keys) {
  for (const QVariant &key : keys) {
    QScopedPointer<Customer> customer(customerOf(key));
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    out << customer->name();
  }
}

static void callsTheLoop(QTextStream &out) { loopInHelper(out, QVariantList() << 1 << 2); }

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void outsideOfLoops(QTextStream &out, const QVariant &key) {
  QScopedPointer<Customer> customer(customerOf(key));
  out << customer->name() << twice(*customer) << numberOfCoupons();
}

class Names {
public:
  void print(QTextStream &out) {
    for (const Order &order : QDjangoQuerySet<Order>())
      out << nameOf(order.customerId().toString());
  }

private:
  QString nameOf(const QString &key) {
    const auto it = m_names.constFind(key);
    if (it != m_names.constEnd())
      return *it;
    QScopedPointer<Customer> customer(customerOf(key));
    m_names.insert(key, customer->name());
    return m_names.value(key);
  }
  QHash<QString, QString> m_names;
};

static void lambdaThatIsNotCalledHere(QList<std::function<int()>> &later) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    later.append([key = customer.pk()] { return queryOf(key).count(); });
}

static void queriesOnly(QList<QDjangoQuerySet<Order>> &queries, const QVariantList &keys) {
  for (const QVariant &key : keys)
    queries.append(queryOf(key));
}

static int &counter() {
  static int count = numberOfCoupons();
  return count;
}

static void onceForAll(QTextStream &out, const QStringList &titles) {
  for (const QString &title : titles)
    out << title << counter();
}

static QString firstFound(const QVariantList &keys) {
  for (const QVariant &key : keys)
    if (Customer *customer = customerOf(key))
      return customer->name();
  return QString();
}
