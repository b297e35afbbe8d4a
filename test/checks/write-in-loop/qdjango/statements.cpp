// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Updates and deletes by a query, one for each element.
#include "qdjango_models.h"
#include <QHash>
#include <QStringList>
#include <vector>

static QDjangoQuerySet<Order> ordersOf(const QVariant &customer) {
  return QDjangoQuerySet<Order>().filter(QDjangoWhere("customer_id", QDjangoWhere::Equals, customer));
}

// --- Reported --------------------------------------------------------------------------------------------------------

static void updates(const QVariantList &keys, const QVariantMap &values) {
  for (const QVariant &key : keys)
    QDjangoQuerySet<Order>().filter(QDjangoWhere("pk", QDjangoWhere::Equals, key)).update(values);
    // CHECK-MESSAGES: :[[@LINE-1]]:84: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: rows that get the same values are updated by one statement
}

static void otherValues(const QHash<QString, double> &totals) {
  for (auto it = totals.constBegin(); it != totals.constEnd(); ++it) {
    QVariantMap values;
    values.insert("total", it.value());
    QDjangoQuerySet<Order>().filter(QDjangoWhere("number", QDjangoWhere::Equals, it.key())).update(values);
    // CHECK-MESSAGES: :[[@LINE-1]]:93: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void deletes(const QVariantList &keys) {
  foreach (const QVariant &key, keys)
    QDjangoQuerySet<Order>().filter(QDjangoWhere("pk", QDjangoWhere::Equals, key)).remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:84: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one statement
}

static void deletesOfRows() {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    ordersOf(customer.pk()).remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are deleted by a statement once for each 'Customer' of this loop (N statements) [orm-write-in-loop]
}

static void queryInVariable(const QVariantList &keys, const QVariantMap &values) {
  for (const QVariant &key : keys) {
    QDjangoQuerySet<Order> orders = ordersOf(key);
    orders.update(values);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void valuesOfTheTurn(const QStringList &states) {
  QDjangoQuerySet<Order> orders;
  for (const QString &state : states) {
    QVariantMap values;
    values["state"] = state;
    orders.update(values);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static int counts(const QVariantList &keys, const QVariantMap &values) {
  int changed = 0;
  for (const QVariant &key : keys)
    changed += ordersOf(key).update(values);
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  return changed;
}

static bool clear(const QVariant &customer) { return ordersOf(customer).remove(); }

static void helper() {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    clear(customer.pk());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each 'Customer' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'clear', which executes it
}

static void nested(const QVariantList &keys, const QStringList &states) {
  for (const QVariant &key : keys)
    for (const QString &state : states) {
      const QDjangoWhere ofState("state", QDjangoWhere::Equals, state);
      ordersOf(key).filter(ofState).remove();
      // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: rows are deleted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    }
}

static void bothInOneTurn(const QVariantList &keys, const QVariantMap &values) {
  for (const QVariant &key : keys) {
    ordersOf(key).update(values);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    QDjangoQuerySet<Customer>().filter(QDjangoWhere("pk", QDjangoWhere::Equals, key)).remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:87: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void allAtOnce(const QVariantList &keys, const QVariantMap &values) {
  QDjangoQuerySet<Order>().filter(QDjangoWhere("pk", QDjangoWhere::IsIn, keys)).update(values);
  QDjangoQuerySet<Item>().filter(QDjangoWhere("order_id", QDjangoWhere::IsIn, keys)).remove();
}

static void chunks(const QVariantList &keys, const QVariantMap &values) {
  for (int i = 0; i < keys.size(); i += 500)
    QDjangoQuerySet<Order>().filter(QDjangoWhere("pk", QDjangoWhere::IsIn, QVariant(keys.mid(i, 500)))).update(values);
}

static void fullChunks(const QVariantList &all) {
  QVariantList keys;
  for (const QVariant &key : all) {
    keys.append(key);
    if (keys.size() == 500) {
      QDjangoQuerySet<Order>().filter(QDjangoWhere("pk", QDjangoWhere::IsIn, keys)).remove();
      keys.clear();
    }
  }
  QDjangoQuerySet<Order>().filter(QDjangoWhere("pk", QDjangoWhere::IsIn, keys)).remove();
}

static void keysFirst(const QVariantMap &values) {
  QVariantList keys;
  for (const Order &order : QDjangoQuerySet<Order>())
    if (order.isLarge())
      keys.append(order.pk());
  QDjangoQuerySet<Order>().filter(QDjangoWhere("pk", QDjangoWhere::IsIn, keys)).update(values);
}

static void fixedStates(const QVariantMap &values) {
  for (const char *state : {"new", "open"})
    QDjangoQuerySet<Order>().filter(QDjangoWhere("state", QDjangoWhere::Equals, QString(state))).update(values);
}

static void firstTurn(const QVariantList &keys) {
  for (const QVariant &key : keys) {
    ordersOf(key).remove();
    return;
  }
}

static void untilNothingIsLeft() {
  // Deletes in portions, as long as there are rows.
  while (QDjangoQuerySet<Order>().count() > 0)
    QDjangoQuerySet<Order>().limit(0, 1000).remove();
}

static void builtOnly(QList<QDjangoQuerySet<Order>> &queries, const QVariantList &keys) {
  for (const QVariant &key : keys)
    queries.append(ordersOf(key));
}

static bool removeFirstThatIsThere(const QVariantList &keys) {
  for (const QVariant &key : keys)
    if (ordersOf(key).count() > 0) {
      ordersOf(key).remove();
      return true;
    }
  return false;
}

static void mapsOnly(const QStringList &states, QList<QVariantMap> &updates) {
  for (const QString &state : states) {
    QVariantMap values;
    values.insert("state", state);
    updates.append(values);
  }
}
