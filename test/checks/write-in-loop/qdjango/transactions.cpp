// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Transactions in loops, and loops in transactions.
#include "qdjango_models.h"
#include <QDjango.h>
#include <QStringList>
#include <QtSql/QSqlDatabase>

// --- Reported --------------------------------------------------------------------------------------------------------

static void oneForEach(const QList<Order *> &orders) {
  for (Order *order : orders) {
    QDjango::database().transaction();
    order->save();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
    QDjango::database().commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a transaction is ended once for each 'Order' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: call transaction() of QDjango::database() before the loop and commit() behind it
  }
}

static void databaseInVariable(const QVariantList &keys) {
  QSqlDatabase db = QDjango::database();
  for (const QVariant &key : keys) {
    db.transaction();
    QDjangoQuerySet<Order>().filter(QDjangoWhere("pk", QDjangoWhere::Equals, key)).remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:84: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    db.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

static bool storeAlone(Order *order) {
  QSqlDatabase db = QDjango::database();
  db.transaction();
  if (!order->save()) {
    db.rollback();
    return false;
  }
  return db.commit();
}

static void transactionInHelper(const QList<Order *> &orders) {
  for (Order *order : orders)
    storeAlone(order);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is saved by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
}

// The round trips are left.
static void loopInTransaction(const QList<Order *> &orders) {
  QDjango::database().transaction();
  for (Order *order : orders)
    order->save();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  QDjango::database().commit();
}

static bool failingTransaction(const QList<Order *> &orders) {
  QSqlDatabase db = QDjango::database();
  db.transaction();
  for (Order *order : orders)
    if (!order->save()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is saved by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already
      db.rollback();
      return false;
    }
  return db.commit();
}

static void outerLoop(const QList<QList<Order *>> &lists) {
  for (const QList<Order *> &orders : lists) {
    QDjango::database().transaction();
    for (Order *order : orders)
      order->save();
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is saved by a statement once for each 'Order' of this loop (N·M statements) [orm-write-in-loop]
    QDjango::database().commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void oneTransaction(Order &order, Customer &customer) {
  QDjango::database().transaction();
  customer.save();
  order.save();
  QDjango::database().commit();
}

static void readsInTransaction(QStringList &numbers) {
  QDjango::database().transaction();
  for (const Order &order : QDjangoQuerySet<Order>())
    numbers.append(order.number());
  QDjango::database().commit();
}

static bool triesAgain(Order &order) {
  QSqlDatabase db = QDjango::database();
  for (int tries = 0; tries < 100; ++tries) {
    db.transaction();
    if (order.save() && db.commit())
      return true;
    db.rollback();
  }
  return false;
}

static void otherDatabases(const QStringList &names) {
  for (const QString &name : names) {
    QSqlDatabase db = QSqlDatabase::database(name);
    db.transaction();
    db.commit();
  }
}

static void fewTransactions(const QList<Order *> &orders) {
  for (int i = 0; i < 3; ++i) {
    QDjango::database().transaction();
    orders.at(i)->save();
    QDjango::database().commit();
  }
}

static void commitsNowAndThen(const QStringList &lines, QStringList &parsed) {
  QDjango::database().transaction();
  int count = 0;
  for (const QString &line : lines) {
    parsed.append(line);
    if (++count % 1000 == 0) {
      QDjango::database().commit();
      QDjango::database().transaction();
    }
  }
  QDjango::database().commit();
}
