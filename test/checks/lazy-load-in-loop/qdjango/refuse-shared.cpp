// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head --no-fix
//
// The query feeds something else too, and the loop is none whose range could be edited.
#include "qdjango_models.h"
#include <QTextStream>

static void iteratorLoop(QTextStream &out) {
  const QDjangoQuerySet<Customer> customers;
  for (const Customer &customer : customers)
    out << customer.name();
  for (auto it = customers.begin(); it != customers.end(); ++it)
    out << it->address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void indexLoop(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Customer> customers = QDjangoQuerySet<Customer>().filter(where);
  Customer customer;
  for (int i = 0; i < customers.size(); ++i) {
    customers.at(i, &customer);
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
  for (const Customer &again : customers)
    out << again.name();
}
