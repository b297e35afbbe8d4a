// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Queries that are declared or named in unusual ways. Where two edits would do, only that the result compiles is checked.
#include "qdjango_models.h"
#include <QTextStream>
#include <memory>

static void twoDeclarators(QTextStream &out) {
  QDjangoQuerySet<Customer> gold, silver;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> gold = QDjangoQuerySet<Customer>().selectRelated(), silver = QDjangoQuerySet<Customer>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> gold = QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}), silver = QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"});
  for (const Customer &customer : gold)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const Customer &customer : silver)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void inStatement(QTextStream &out) {
  if (QDjangoQuerySet<Customer> customers; QDjango::isDebugEnabled())
  // CHECK-FIXES-QDJANGO-0-6-2: if (QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated(); QDjango::isDebugEnabled())
  // CHECK-FIXES-QDJANGO-HEAD: if (QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"}); QDjango::isDebugEnabled())
    for (const Customer &customer : customers)
      out << customer.address()->street();
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void inParentheses(QTextStream &out, const QDjangoWhere &where) {
  for (const Customer &customer : (QDjangoQuerySet<Customer>().filter(where)))
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Customer &customer : (QDjangoQuerySet<Customer>().filter(where).selectRelated()))
  // CHECK-FIXES-QDJANGO-HEAD: for (const Customer &customer : (QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"})))
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void asConst(QTextStream &out) {
  QDjangoQuerySet<Customer> customers;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"});
  for (const Customer &customer : qAsConst(customers))
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void copied(QTextStream &out) {
  QDjangoQuerySet<Customer> customers;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().selectRelated(QStringList{"address"});
  const QDjangoQuerySet<Customer> copy(customers);
  for (const Customer &customer : copy)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void emptyBraces(QTextStream &out) {
  QDjangoQuerySet<Customer> customers{};
  for (const Customer &customer : customers)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void assignedBraces(QTextStream &out) {
  QDjangoQuerySet<Customer> customers = {};
  for (const Customer &customer : customers)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void onTheHeap(QTextStream &out) {
  const std::unique_ptr<QDjangoQuerySet<Customer>> customers(new QDjangoQuerySet<Customer>);
  for (const Customer &customer : *customers)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void refinedSometimes(QTextStream &out, bool all, const QDjangoWhere &where) {
  QDjangoQuerySet<Customer> customers;
  if (!all)
    customers = customers.filter(where);
  for (const Customer &customer : customers)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void oneOfTwo(QTextStream &out, bool all, const QDjangoWhere &where) {
  // Both are looped over without the address, too.
  const QDjangoQuerySet<Customer> every = QDjangoQuerySet<Customer>().all();
  // CHECK-FIXES: const QDjangoQuerySet<Customer> every = QDjangoQuerySet<Customer>().all();{{$}}
  const QDjangoQuerySet<Customer> some = QDjangoQuerySet<Customer>().filter(where);
  // CHECK-FIXES: const QDjangoQuerySet<Customer> some = QDjangoQuerySet<Customer>().filter(where);{{$}}
  for (const Customer &customer : every)
    out << customer.name();
  for (const Customer &customer : some)
    out << customer.name();
  for (const Customer &customer : all ? every : some)
  // CHECK-FIXES: for (const Customer &customer : {{all \? every : some\)|\(all \? every : some\)\.selectRelated\(}}
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
