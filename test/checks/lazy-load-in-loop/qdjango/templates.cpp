// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Loops and accesses in templates.
#include "qdjango_models.h"
#include <QTextStream>

template <typename T> static QString streetOf(const T &row) { return row.address()->street(); }

static void functionTemplate(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"}))
    out << streetOf(warehouse);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Rows> static void printStreets(QTextStream &out, const Rows &rows) {
  for (const auto &row : rows)
    out << row.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void loopInTemplate(QTextStream &out, const QDjangoWhere &where) {
  printStreets(out, QDjangoQuerySet<Customer>().filter(where));
  // CHECK-FIXES-QDJANGO-0-6-2: printStreets(out, QDjangoQuerySet<Customer>().filter(where).selectRelated());
  // CHECK-FIXES-QDJANGO-HEAD: printStreets(out, QDjangoQuerySet<Customer>().filter(where).selectRelated(QStringList{"address"}));
}

template <typename T> struct Lister {
  static void print(QTextStream &out) {
    QDjangoQuerySet<T> rows;
    for (const T &row : rows)
      out << row.address()->city();
      // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
};

static void queryInTemplate(QTextStream &out) { Lister<Warehouse>::print(out); }

template <typename T, typename F> static void each(const QDjangoQuerySet<T> &rows, const F &f) {
  for (const T &row : rows)
    f(row);
}

static void callableOfTemplate(QTextStream &out, const QDjangoWhere &where) {
  each(QDjangoQuerySet<Customer>().exclude(where), [&out](const Customer &customer) {
  // CHECK-FIXES-QDJANGO-0-6-2: each(QDjangoQuerySet<Customer>().exclude(where).selectRelated(), [&out](const Customer &customer) {
  // CHECK-FIXES-QDJANGO-HEAD: each(QDjangoQuerySet<Customer>().exclude(where).selectRelated(QStringList{"address"}), [&out](const Customer &customer) {
    out << customer.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'address' is loaded from the database once for each 'Customer' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

template <typename T> static QString keyOf(const T &row) { return row.pk().toString(); }

static void templateWithoutRelation(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
    out << keyOf(warehouse);
}

static void callableWithoutRelation(QTextStream &out, const QDjangoWhere &where) {
  each(QDjangoQuerySet<Customer>().filter(where), [&out](const Customer &customer) { out << customer.name(); });
}

template <typename T> static void neverInstantiated(QTextStream &out) {
  for (const T &row : QDjangoQuerySet<T>())
    out << row.address()->street();
}

// The same name, and no entity.
struct Site {
  const Address *m_address;
  const Address *address() const { return m_address; }
};

static void otherInstantiation(QTextStream &out, const QList<Site> &sites) {
  for (const Site &site : sites)
    out << streetOf(site);
}
