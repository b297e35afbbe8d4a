// RUN: %check_orm %s %t --library qdjango-0.6.2,real-qdjango --checks=orm-unused-eager-load
// selectRelated() of 0.6.2 brings all relations.
#include "qdjango_models.h"
#include <QTextStream>

static void none(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated())
    // CHECK-MESSAGES: :[[@LINE-1]]:66: warning: all relations are loaded with the query, but nothing reads one [orm-unused-eager-load]
    // CHECK-FIXES: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
    out << warehouse.code();
}

// Where one may be null, the join leaves rows out: they would come back.
static void joinThatMatters(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated())
    // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: all relations are loaded with the query, but nothing reads one [orm-unused-eager-load]
    // CHECK-FIXES: for (const Order &order : QDjangoQuerySet<Order>().selectRelated())
    out << order.number();
}

static void oneIsRead(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>().selectRelated())
    out << order.customer()->name();
}

void all(QTextStream &out) { none(out), joinThatMatters(out), oneIsRead(out); }
