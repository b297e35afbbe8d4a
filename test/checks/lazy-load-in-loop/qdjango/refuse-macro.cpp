// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head --no-fix
//
// Queries that are written in macros are reported, and not edited.
#include "qdjango_models.h"
#include <QTextStream>

#define ALL_CUSTOMERS QDjangoQuerySet<Customer>()
#define CUSTOMERS_WITH(where) QDjangoQuerySet<Customer>().filter(where)
#define DECLARE_CUSTOMERS(name) QDjangoQuerySet<Customer> name
#define EACH_CUSTOMER(name) for (const Customer &name : QDjangoQuerySet<Customer>())

static void sourceInMacro(QTextStream &out) {
  for (const Customer &customer : ALL_CUSTOMERS)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void queryInMacro(QTextStream &out, const QDjangoWhere &where) {
  const auto customers = CUSTOMERS_WITH(where);
  for (auto it = customers.begin(); it != customers.end(); ++it)
    out << it->address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void declarationInMacro(QTextStream &out) {
  DECLARE_CUSTOMERS(customers);
  for (auto it = customers.begin(); it != customers.end(); ++it)
    out << it->address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void loopInMacro(QTextStream &out) {
  EACH_CUSTOMER(customer)
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
