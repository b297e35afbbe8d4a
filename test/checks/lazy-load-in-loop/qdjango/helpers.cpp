// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// The relation is read in a function that the loop calls, or that has the loop.
#include "qdjango_models.h"
#include <QTextStream>

static void print(QTextStream &out, const Warehouse &warehouse) {
  out << warehouse.code() << warehouse.address()->city();
}

static void helperWithReference(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"}))
    print(out, warehouse);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static QString cityOf(const Warehouse *warehouse) {
  if (!warehouse)
    return QString();
  return warehouse->address()->city();
}

static void helperWithPointer(QTextStream &out) {
  QDjangoQuerySet<Warehouse> warehouses;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Warehouse> warehouses = QDjangoQuerySet<Warehouse>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Warehouse> warehouses = QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"});
  for (int i = 0; i < warehouses.size(); ++i) {
    QScopedPointer<Warehouse> warehouse(warehouses.at(i));
    out << cityOf(warehouse.data());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

namespace format {
QString upper(const Warehouse &warehouse) { return cityOf(&warehouse).toUpper(); }
QString line(const Warehouse &warehouse) { return warehouse.code() + upper(warehouse); }
} // namespace format

static void helperOfHelper(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"}))
    out << format::line(warehouse);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static const Address &addressOf(const Warehouse &warehouse) { return *warehouse.address(); }

static void helperThatReturns(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"}))
    out << addressOf(warehouse).street();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static const Warehouse &same(const Warehouse &warehouse) { return warehouse; }

static void helperGivesItBack(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"}))
    out << same(warehouse).address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void printAll(QTextStream &out, const QDjangoQuerySet<Warehouse> &warehouses) {
  for (const Warehouse &warehouse : warehouses)
    out << warehouse.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void helperWithQuery(QTextStream &out, const QDjangoWhere &where) {
  printAll(out, QDjangoQuerySet<Warehouse>().filter(where));
  // CHECK-FIXES-QDJANGO-0-6-2: printAll(out, QDjangoQuerySet<Warehouse>().filter(where).selectRelated());
  // CHECK-FIXES-QDJANGO-HEAD: printAll(out, QDjangoQuerySet<Warehouse>().filter(where).selectRelated(QStringList{"address"}));
}

static void printByValue(QTextStream &out, QDjangoQuerySet<Warehouse> warehouses) {
  for (int i = 0; i < warehouses.size(); ++i) {
    const QScopedPointer<Warehouse> warehouse(warehouses.at(i));
    out << warehouse->address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void helperWithQueryByValue(QTextStream &out, const QDjangoWhere &where) {
  const QDjangoQuerySet<Warehouse> warehouses = QDjangoQuerySet<Warehouse>().filter(where);
  // CHECK-FIXES-QDJANGO-0-6-2: const QDjangoQuerySet<Warehouse> warehouses = QDjangoQuerySet<Warehouse>().filter(where).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: const QDjangoQuerySet<Warehouse> warehouses = QDjangoQuerySet<Warehouse>().filter(where).selectRelated(QStringList{"address"});
  printByValue(out, warehouses);
}

static QDjangoQuerySet<Warehouse> openWarehouses() {
  return QDjangoQuerySet<Warehouse>().filter(QDjangoWhere("code", QDjangoWhere::StartsWith, "O"));
  // CHECK-FIXES-QDJANGO-0-6-2: return QDjangoQuerySet<Warehouse>().filter(QDjangoWhere("code", QDjangoWhere::StartsWith, "O")).selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: return QDjangoQuerySet<Warehouse>().filter(QDjangoWhere("code", QDjangoWhere::StartsWith, "O")).selectRelated(QStringList{"address"});
}

static void queryFromFunction(QTextStream &out) {
  for (const Warehouse &warehouse : openWarehouses())
    out << warehouse.address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void printRows(QTextStream &out, const QList<Warehouse *> &rows) {
  for (const Warehouse *row : rows)
    out << row->address()->street();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void helperWithList(QTextStream &out) {
  QDjangoQuerySet<Warehouse> warehouses;
  // CHECK-FIXES-QDJANGO-0-6-2: QDjangoQuerySet<Warehouse> warehouses = QDjangoQuerySet<Warehouse>().selectRelated();
  // CHECK-FIXES-QDJANGO-HEAD: QDjangoQuerySet<Warehouse> warehouses = QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"});
  QList<Warehouse *> rows;
  for (int i = 0; i < warehouses.size(); ++i)
    rows << warehouses.at(i);
  printRows(out, rows);
  qDeleteAll(rows);
}

static void indented(QTextStream &out, const Warehouse &warehouse, int depth) {
  if (depth > 0) {
    out << "  ";
    indented(out, warehouse, depth - 1);
    return;
  }
  out << warehouse.address()->street();
}

static void recursiveHelper(QTextStream &out, int depth) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"}))
    indented(out, warehouse, depth);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void below(QTextStream &out, const Warehouse &warehouse);

static void definedBelow(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"}))
    below(out, warehouse);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void below(QTextStream &out, const Warehouse &warehouse) { out << warehouse.address()->street(); }

static void byFunctionPointer(QTextStream &out) {
  QString (*const format)(const Warehouse *) = cityOf;
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"}))
    out << format(&warehouse);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void addressLine(QTextStream &out, const Address *address) { out << address->street() << address->city(); }

static void argumentLoads(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>().selectRelated(QStringList{"address"}))
    addressLine(out, warehouse.address());
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'address' is loaded from the database once for each 'Warehouse' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void accessorOfAccessor(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"}))
    out << order.customerName();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void accessorOfTwoSteps(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer", "customer__address"}))
    out << order.customerCity();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:18: warning: 'customer.address' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void accessorOfRelated(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-0-6-2: for (const Order &order : QDjangoQuerySet<Order>())
  // CHECK-FIXES-QDJANGO-HEAD: for (const Order &order : QDjangoQuerySet<Order>().selectRelated(QStringList{"customer", "customer__address"}))
    out << order.customer()->city();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'customer' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:30: warning: 'customer.address' is loaded from the database once for each 'Order' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static QString codeOf(const Warehouse &warehouse) { return warehouse.code() + warehouse.pk().toString(); }

static void helperWithoutRelation(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
    out << codeOf(warehouse);
}

static void accessorsWithoutQuery(QTextStream &out) {
  for (const Order &order : QDjangoQuerySet<Order>())
    if (order.isLarge())
      out << order.customerId().toString();
}

static void helperWithOneRow(QTextStream &out, const QDjangoWhere &where) {
  QDjangoQuerySet<Warehouse> warehouses;
  Warehouse warehouse;
  if (warehouses.get(where, &warehouse))
    print(out, warehouse);
}

static void helperWithAnotherRow(QTextStream &out, const Warehouse &home) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>()) {
    out << warehouse.code();
    print(out, home);
  }
}

void external(QTextStream &out, const Warehouse &warehouse);

static void helperElsewhere(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
    external(out, warehouse);
}

void printUnknown(QTextStream &out, const QDjangoQuerySet<Warehouse> &warehouses) {
  // Whether callers ask for the address with the query isn't known.
  for (const Warehouse &warehouse : warehouses)
    out << warehouse.address()->street();
}

static void onlyTakesAddress(const Warehouse &warehouse, QVariantList &keys) { keys << warehouse.pk(); }

static void helperCollectsKeys(QVariantList &keys) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
    onlyTakesAddress(warehouse, keys);
}
