// RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head
//
// Objects that are saved or removed one by one.
#include "qdjango_models.h"
#include <QDjango.h>
#include <QList>
#include <QScopedPointer>
#include <QStringList>
#include <algorithm>
#include <vector>

// --- Reported --------------------------------------------------------------------------------------------------------

static void rowsOfQuery() {
  QDjangoQuerySet<Order> orders;
  for (int i = 0; i < orders.size(); ++i) {
    QScopedPointer<Order> order(orders.at(i));
    order->setTotal(0);
    order->save();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: save() sends one INSERT for a new object, but two statements for one that has a key
    // CHECK-NOTES-SAME: at least put one transaction around the loop
  }
}

static void newObjects(const QStringList &names) {
  for (const QString &name : names) {
    Customer customer;
    customer.setName(name);
    customer.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void newPointers(const QStringList &names) {
  foreach (const QString &name, names) {
    QScopedPointer<Customer> customer(new Customer);
    customer->setName(name);
    customer->save();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void oneObject(const QStringList &names) {
  Customer customer;
  for (const QString &name : names) {
    customer.setPk(QVariant());
    customer.setName(name);
    customer.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void pointersInList(const QList<Order *> &orders) {
  for (Order *order : orders)
    order->save();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
}

static void vectorOfObjects(std::vector<Coupon> &coupons) {
  for (std::size_t i = 0; i < coupons.size(); ++i)
    coupons[i].save();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is saved by a statement once for each 'Coupon' of this loop (N statements) [orm-write-in-loop]
}

static void removedRows() {
  QDjangoQuerySet<Order> orders;
  Order order;
  for (int i = 0; i < orders.size(); ++i)
    if (orders.at(i, &order))
      order.remove();
      // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
      // CHECK-NOTES: note: delete them with one statement, filter(QDjangoWhere("pk", QDjangoWhere::IsIn, keys)).remove()
}

static void metaModel(const QDjangoMetaModel &meta, const QList<QObject *> &objects) {
  for (QObject *object : objects)
    meta.save(object);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void metaModelRemoves(const QDjangoMetaModel &meta, const QList<QObject *> &objects) {
  for (QObject *object : objects)
    meta.remove(object);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static bool stopsAtFailure(const QList<Order *> &orders) {
  // Leaving where something has failed is no search.
  for (Order *order : orders)
    if (!order->save())
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is saved by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
      return false;
  return true;
}

static void algorithm(std::vector<Coupon> &coupons) {
  std::for_each(coupons.begin(), coupons.end(), [](Coupon &coupon) {
    coupon.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each 'Coupon' of this loop (N statements) [orm-write-in-loop]
  });
}

static bool store(Order *order, double total) {
  order->setTotal(total);
  return order->save();
}

static void helper(const QList<Order *> &orders) {
  for (Order *order : orders)
    store(order, 0);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is saved by a statement once for each 'Order' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'store', which executes it
}

class Invoice : public QDjangoModel {
  Q_OBJECT
public:
  bool close() {
    m_open = false;
    return save();
  }

private:
  bool m_open = true;
};

static void method(const QList<Invoice *> &invoices) {
  for (Invoice *invoice : invoices)
    invoice->close();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is saved by a statement once for each 'Invoice' of this loop (N statements) [orm-write-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void oneSave(Order &order) {
  order.setTotal(0);
  order.save();
}

static void settersOnly(const QList<Order *> &orders) {
  for (Order *order : orders)
    order->setTotal(0);
}

static void fewRows() {
  for (const char *code : {"a", "b", "c"}) {
    Coupon coupon;
    coupon.setCode(QString(code));
    coupon.save();
  }
}

static void firstTurn(const QList<Order *> &orders) {
  for (Order *order : orders) {
    order->save();
    break;
  }
}

static void savesTheOneThatFits(const QList<Order *> &orders, const QString &number) {
  for (Order *order : orders)
    if (order->number() == number) {
      order->save();
      return;
    }
}

static bool triesAgain(Order &order) {
  for (int tries = 0; tries < 100; ++tries)
    if (order.save())
      return true;
  return false;
}

static void tables(const QList<QDjangoMetaModel> &models) {
  for (const QDjangoMetaModel &model : models)
    model.createTable();
}

static void queryOfEach(QList<QDjangoQuerySet<Order>> &queries, const QVariantList &keys) {
  for (const QVariant &key : keys)
    queries.append(QDjangoQuerySet<Order>().filter(QDjangoWhere("pk", QDjangoWhere::Equals, key)));
}

static void newestOrder() {
  for (const Order &newest : QDjangoQuerySet<Order>().orderBy(QStringList("-id")).limit(0, 1)) {
    Order order;
    order.setNumber(newest.number());
    order.save();
  }
}

// An object of the users' own whose save() writes a file.
struct Document {
  bool save() { return true; }
};

static void otherSave(std::vector<Document> &documents) {
  for (Document &document : documents)
    document.save();
}
