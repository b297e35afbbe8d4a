// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// Every way to loop, with a query in it that needs the row or the element of the turn.
#include <QDebug>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <QVector>
#include <algorithm>
#include <vector>

// --- Cursors ---------------------------------------------------------------------------------------------------------

static void nestedCursors() {
  QSqlQuery customers("SELECT id, name FROM customers ORDER BY name");
  while (customers.next()) {
    qDebug() << customers.value(1).toString();
    QSqlQuery orders;
    orders.prepare("SELECT number, total FROM orders WHERE customer_id = ?");
    orders.addBindValue(customers.value(0));
    if (!orders.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      return;
    while (orders.next())
      qDebug() << orders.value(0).toString() << orders.value(1).toDouble();
  }
}

static bool threeLevels(const QSqlDatabase &db) {
  QSqlQuery customers(db);
  if (!customers.exec("SELECT id FROM customers"))
    return false;
  QSqlQuery orders(db), lines(db);
  orders.prepare("SELECT id FROM orders WHERE customer_id = :customer");
  lines.prepare("SELECT article, amount FROM lines WHERE order_id = :order");
  while (customers.next()) {
    orders.bindValue(":customer", customers.value("id"));
    if (!orders.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      return false;
    while (orders.next()) {
      lines.bindValue(":order", orders.value("id"));
      if (!lines.exec())
      // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
        return false;
      while (lines.next())
        qDebug() << lines.value(0).toString() << lines.value(1).toInt();
    }
  }
  return true;
}

static void forWithNext() {
  QSqlQuery orders("SELECT id, customer_id FROM orders");
  QSqlQuery customer;
  customer.prepare("SELECT name FROM customers WHERE id = ?");
  for (bool more = orders.first(); more; more = orders.next()) {
    customer.bindValue(0, orders.value(1));
    customer.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    if (customer.first())
      qDebug() << customer.value(0).toString();
  }
}

static void doWhileNext() {
  QSqlQuery orders("SELECT customer_id FROM orders");
  if (!orders.first())
    return;
  do {
    const QVariant id = orders.value(0);
    QSqlQuery customer("SELECT name FROM customers WHERE id = " + id.toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    if (customer.next())
      qDebug() << customer.value(0).toString();
  } while (orders.next());
}

static int whileInTheMiddle() {
  QSqlQuery names("SELECT name FROM cities");
  int people = 0;
  while (true) {
    if (!names.next())
      break;
    QSqlQuery q;
    q.prepare("SELECT COUNT(*) FROM people WHERE city = ?");
    q.addBindValue(names.value(0).toString());
    if (q.exec() && q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      people += q.value(0).toInt();
  }
  return people;
}

// --- Elements --------------------------------------------------------------------------------------------------------

static QStringList rangeFor(const QList<int> &ids) {
  QStringList names;
  for (int id : ids) {
    QSqlQuery q;
    q.prepare("SELECT name FROM customers WHERE id = :id");
    q.bindValue(":id", id);
    if (!q.exec() || !q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      continue;
    names << q.value(0).toString();
  }
  return names;
}

static void foreachMacro(const QStringList &codes) {
  QSqlQuery q;
  q.prepare("SELECT price FROM articles WHERE code = ?");
  foreach (const QString &code, codes) {
    q.addBindValue(code);
    if (q.exec() && q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      qDebug() << code << q.value(0).toDouble();
  }
}

static void upperCaseForeach(const QVector<qlonglong> &ids) {
  Q_FOREACH (qlonglong id, ids) {
    QSqlQuery q(QString("SELECT name FROM customers WHERE id = %1").arg(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void iterators(const QStringList &codes) {
  QSqlQuery q;
  for (QStringList::const_iterator it = codes.constBegin(); it != codes.constEnd(); ++it) {
    q.exec("SELECT price FROM articles WHERE code = '" + *it + "'");
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << q.value(0).toDouble();
  }
}

static void keysOfAHash(const QHash<int, QString> &customers) {
  for (auto it = customers.begin(); it != customers.end(); ++it) {
    QSqlQuery q;
    q.prepare("SELECT SUM(total) FROM orders WHERE customer_id = ?");
    q.addBindValue(it.key());
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << it.value() << q.value(0).toDouble();
  }
}

static void indices(const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); ++i) {
    QSqlQuery q;
    q.prepare("SELECT name FROM customers WHERE id = ?");
    q.bindValue(0, ids[i]);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void downwards(const QStringList &codes) {
  for (int i = codes.size() - 1; i >= 0; --i) {
    QSqlQuery q;
    q.prepare("SELECT price FROM articles WHERE code = ?");
    q.addBindValue(codes.at(i));
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << q.value(0).toDouble();
  }
}

static void untilTheListIsEmpty(QStringList codes) {
  while (!codes.isEmpty()) {
    const QString code = codes.takeFirst();
    QSqlQuery q;
    q.prepare("SELECT price FROM articles WHERE code = ?");
    q.addBindValue(code);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << code << q.value(0).toDouble();
  }
}

static void algorithm(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  std::for_each(ids.begin(), ids.end(), [&q](int id) {
    q.bindValue(0, id);
    if (q.exec() && q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      qDebug() << q.value(0).toString();
  });
}

static int countingAlgorithm(const std::vector<int> &ids) {
  return std::count_if(ids.begin(), ids.end(), [](int id) {
    QSqlQuery q;
    q.prepare("SELECT 1 FROM orders WHERE customer_id = ?");
    q.addBindValue(id);
    return q.exec() && q.next();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

// --- Ids that are collected first ------------------------------------------------------------------------------------

static void idsFirst() {
  QList<int> ids;
  QSqlQuery open("SELECT customer_id FROM orders WHERE state = 'open'");
  while (open.next())
    ids.append(open.value(0).toInt());

  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    if (!q.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      return;
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

// --- Quiet: what belongs to a loop but runs once ---------------------------------------------------------------------

static QSqlQuery openOrders(const QSqlDatabase &db, int customer) {
  QSqlQuery q(db);
  q.prepare("SELECT number FROM orders WHERE customer_id = ?");
  q.addBindValue(customer);
  q.exec();
  return q;
}

static QStringList namesOf(int group) {
  QStringList names;
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE group_id = ?");
  q.addBindValue(group);
  q.exec();
  while (q.next())
    names << q.value(0).toString();
  return names;
}

static void rangeExpression(int group) {
  for (const QString &name : namesOf(group))
    qDebug() << name;
}

static void initialiser() {
  for (QSqlQuery q("SELECT name FROM customers"); q.next();)
    qDebug() << q.value(0).toString();
}

static void cursorFromAFunction(const QSqlDatabase &db, int customer) {
  QSqlQuery q = openOrders(db, customer);
  while (q.next())
    qDebug() << q.value(0).toString();
}

static void beforeAndBehind(const QStringList &codes) {
  QSqlQuery q;
  q.exec("SELECT COUNT(*) FROM articles");
  for (const QString &code : codes)
    qDebug() << code;
  q.exec("SELECT MAX(price) FROM articles");
}

static void idsIntoOneList(const QList<int> &ids) {
  QStringList marks;
  for (int id : ids)
    marks << QString::number(id);
  QSqlQuery q("SELECT name FROM customers WHERE id IN (" + marks.join(",") + ")");
  while (q.next())
    qDebug() << q.value(0).toString();
}

static void bindsAllFirst(const QList<int> &ids) {
  QStringList marks;
  for (int i = 0; i < ids.size(); ++i)
    marks << "?";
  QSqlQuery q;
  q.prepare(QString("SELECT name FROM customers WHERE id IN (%1)").arg(marks.join(", ")));
  for (int id : ids)
    q.addBindValue(id);
  if (!q.exec())
    return;
  while (q.next())
    qDebug() << q.value(0).toString();
}

// The inner loop's range is evaluated in each turn of the outer one.
static void innerRange(const QList<int> &groups) {
  for (int group : groups)
    for (const QString &name : namesOf(group))
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      qDebug() << group << name;
}
