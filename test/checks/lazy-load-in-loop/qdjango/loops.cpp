// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Every way to loop over a query set. Customer has one relation, which can't be null, so both versions of QDjango can
// be told to load it with the query.
#include "qdjango_models.h"
#include <QTextStream>

static void byConstReference(QTextStream &out) {
  QDjangoQuerySet<Customer> customers;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"});
  for (const Customer &customer : customers)
    out << customer.name() << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void byForwardingReference(QTextStream &out) {
  for (auto &&customer : QDjangoQuerySet<Customer>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (auto &&customer : QDjangoQuerySet<Customer>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (auto &&customer : QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}))
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void byAutoReference(QTextStream &out, const QDjangoWhere &where) {
  for (auto &customer : QDjangoQuerySet<Customer>().filter(where)) {
  // CHECK-FIXES-QDJANGO-0-6-2: for (auto &customer : QDjangoQuerySet<Customer>().filter(where).selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: for (auto &customer : QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"})) {
    out << customer.name() << "\n";
    out << customer.address()->street() << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void withInitialiser(QTextStream &out, const QDjangoWhere &where) {
  const auto customers = QDjangoQuerySet<Customer>().exclude(where);
  // CHECK-FIXES-QDJANGO-0-6-2: const auto customers = QDjangoQuerySet<Customer>().exclude(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const auto customers = QDjangoQuerySet<Customer>().exclude(where).selectRelated(QStringList{"address"});
  for (const auto &customer : customers)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void iteratorLoop(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Customer> all;
  QDjangoQuerySet<Customer> customers = all.filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = all.filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = all.filter(where).selectRelated(QStringList{"address"});
  for (auto it = customers.begin(); it != customers.end(); ++it)
    out << (*it).address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void constIteratorLoop(QTextStream &out, const QDjangoWhere &where) {
  const QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).orderBy(QStringList("name"));
  // CHECK-FIXES-QDJANGO-0-6-2: const QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).orderBy(QStringList("name")).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: .filter(where).orderBy(QStringList("name")).selectRelated(QStringList{"address"});
  QDjangoQuerySet<Customer>::const_iterator it = customers.constBegin();
  const QDjangoQuerySet<Customer>::const_iterator end = customers.constEnd();
  for (; it != end; ++it)
    out << it->address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void whileWithIterator(QTextStream &out) {
  QDjangoQuerySet<Customer> customers;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"});
  QDjangoQuerySet<Customer>::ConstIterator it = customers.begin();
  while (it != customers.end()) {
    out << it->address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    ++it;
  }
}

static void indexWithPointer(QTextStream &out) {
  QDjangoQuerySet<Customer> customers;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"});
  for (int i = 0; i < customers.size(); ++i) {
    Customer *customer = customers.at(i);
    out << customer->address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    delete customer;
  }
}

static void indexWithTarget(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"});
  Customer customer;
  const int count = customers.size();
  for (int i = 0; i < count; i++) {
    customers.at(i, &customer);
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void indexInCondition(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"});
  Customer customer;
  for (int i = 0; i < customers.size(); ++i)
    if (customers.at(i, &customer))
      out << customer.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void indexDownwards(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"});
  for (int i = customers.size() - 1; i >= 0; --i) {
    QScopedPointer<Customer> customer(customers.at(i));
    out << customer->address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void whileWithIndex(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"});
  int i = 0;
  while (i < customers.size()) {
    Customer *customer = customers.at(i++);
    out << customer->address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    delete customer;
  }
}

static void foreachOverVariable(QTextStream &out, const QDjangoWhere &where) {
  const QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: const QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"});
  foreach (const Customer &customer, customers)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void foreachOverExpression(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Customer> customers;
  Q_FOREACH (const Customer &customer, customers.filter(where)) {
  // CHECK-FIXES-QDJANGO-0-6-2: Q_FOREACH (const Customer &customer, customers.filter(where).selectRelated()) {
  // CHECK-FIXES-QDJANGO-HEAD: Q_FOREACH (const Customer &customer, customers.filter(where).selectRelated(QStringList{"address"})) {
    out << customer.name();
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void planColumns(QTextStream &out) {
  QDjangoQuerySet<Customer> customers;
  for (const Customer &customer : customers)
    out << customer.name() << customer.pk().toString();
}

static void keyOnly(QStringList &ids) {
  foreach (const Order &order, QDjangoQuerySet<Order>())
    ids << order.customerId().toString() << order.property("coupon_id").toString();
}

static void rangeIsReadOnce(QTextStream &out, const QDjangoQuerySet<Order> &orders) {
  // The relation of one row decides which rows there are: that is read once.
  Order first;
  for (const Order &order : orders.filter(QDjangoWhere("customer", QDjangoWhere::Equals, first.customer()->pk())))
    out << order.number();
}

static void noLoop(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Order> orders;
  Order *order = orders.get(where);
  out << order->customer()->name();
  delete order;
}

static void behindTheLoop(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Order> orders;
  double total = 0;
  for (const Order &order : orders)
    total += order.total();
  Order order;
  if (orders.get(where, &order))
    out << order.customer()->name() << total;
}
