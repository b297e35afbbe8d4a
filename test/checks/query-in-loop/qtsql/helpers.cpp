// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// The query is in a function that the loop calls, or the loop is in a function that the query's values are given to.
#include <QDebug>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <functional>
#include <memory>
#include <vector>

// --- Functions -------------------------------------------------------------------------------------------------------

static bool safeExec(QSqlQuery &q) {
  if (q.exec())
    return true;
  qWarning() << q.lastQuery() << q.lastError().text();
  return false;
}

static bool safeExec(QSqlQuery &q, const QString &sql) {
  const bool good = q.exec(sql);
  if (!good)
    qWarning("%s", qPrintable(q.lastError().text()));
  return good;
}

static void executedByAHelper(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    if (!safeExec(q))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      return;
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void textForAHelper(const QStringList &codes) {
  QSqlQuery q;
  for (const QString &code : codes)
    if (safeExec(q, QString("SELECT price FROM articles WHERE code = '%1'").arg(code)) && q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      qDebug() << q.value(0).toDouble();
}

static QString customerName(int id) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = :id");
  q.bindValue(":id", id);
  if (!safeExec(q) || !q.next())
    return QString();
  return q.value(0).toString();
}

static QString salutation(int id) {
  const QString name = customerName(id);
  return name.isEmpty() ? QString("Hello") : "Hello " + name;
}

static void twoCallsDown() {
  QSqlQuery orders("SELECT number, customer_id FROM orders");
  while (orders.next()) {
    const QString number = orders.value(0).toString();
    qDebug() << number << salutation(orders.value(1).toInt());
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

static QSqlQuery openOrders(const QSqlDatabase &db, int customer) {
  QSqlQuery q(db);
  q.prepare("SELECT number FROM orders WHERE customer_id = ? AND state = 'open'");
  q.addBindValue(customer);
  q.exec();
  return q;
}

static void cursorFromAHelper(const QSqlDatabase &db, const QList<int> &customers) {
  for (int customer : customers) {
    QSqlQuery orders = openOrders(db, customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (orders.next())
      qDebug() << orders.value(0).toString();
  }
}

// The loop is in the function that is handed the list.
static void printNames(const QList<int> &ids) {
  for (int id : ids)
    qDebug() << customerName(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void handsOver() {
  printNames(QList<int>() << 1 << 2);
  QList<int> ids;
  QSqlQuery q("SELECT id FROM customers");
  while (q.next())
    ids << q.value(0).toInt();
  printNames(ids);
}

// --- Methods ---------------------------------------------------------------------------------------------------------

struct Customer {
  int id = 0;
  QString name;
};

class Database {
public:
  explicit Database(const QSqlDatabase &db) : m_db(db), m_byCode(db) {
    m_byCode.prepare("SELECT price FROM articles WHERE code = ?");
  }

  QList<Customer> customers() {
    QList<Customer> all;
    QSqlQuery q(m_db);
    if (!q.exec("SELECT id, name FROM customers"))
      return all;
    while (q.next()) {
      Customer c;
      c.id = q.value("id").toInt();
      c.name = q.value("name").toString();
      all.append(c);
    }
    return all;
  }

  bool hasOrders(int customer) const {
    QSqlQuery q(m_db);
    q.prepare("SELECT EXISTS(SELECT 1 FROM orders WHERE customer_id = ?)");
    q.addBindValue(customer);
    return q.exec() && q.next() && q.value(0).toBool();
  }

  double price(const QString &code) {
    m_byCode.bindValue(0, code);
    if (!m_byCode.exec() || !m_byCode.next())
      return 0;
    return m_byCode.value(0).toDouble();
  }

  double total(const QStringList &codes) {
    double sum = 0;
    for (const QString &code : codes)
      sum += price(code);
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    return sum;
  }

  const QString &title() const { return m_title; }

private:
  QSqlDatabase m_db;
  QSqlQuery m_byCode;
  QString m_title;
};

static void methods(Database &database) {
  for (const Customer &customer : database.customers()) {
    if (database.hasOrders(customer.id))
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      qDebug() << customer.name;
  }
}

static void throughAPointer(Database *database, const QStringList &codes) {
  foreach (const QString &code, codes)
    qDebug() << code << database->price(code);
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

static void throughASmartPointer(const std::shared_ptr<Database> &database, const QStringList &codes) {
  for (const QString &code : codes)
    qDebug() << code << database->price(code);
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Objects that query when they are made ---------------------------------------------------------------------------

class Invoice {
public:
  Invoice(const QString &number, int customer) : m_number(number), m_customer(customerName(customer)) {}
  QString text() const { return m_number + ": " + m_customer; }

private:
  QString m_number;
  QString m_customer;
};

class Account {
public:
  explicit Account(int customer) {
    QSqlQuery q(QString("SELECT balance FROM accounts WHERE customer_id = %1").arg(customer));
    if (q.next())
      m_balance = q.value(0).toDouble();
  }
  double balance() const { return m_balance; }

private:
  double m_balance = 0;
};

static void memberInitialiser() {
  QSqlQuery orders("SELECT number, customer_id FROM orders");
  while (orders.next()) {
    Invoice invoice(orders.value(0).toString(), orders.value(1).toInt());
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    qDebug() << invoice.text();
  }
}

static double temporaries(const QList<int> &customers) {
  double sum = 0;
  for (int customer : customers)
    sum += Account(customer).balance();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  return sum;
}

static void inAList(QList<Account> &accounts, const QList<int> &customers) {
  for (int customer : customers)
    accounts.append(Account(customer));
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

static void allocated(const std::vector<int> &customers, std::vector<std::unique_ptr<Account>> &accounts) {
  for (int customer : customers)
    accounts.push_back(std::make_unique<Account>(customer));
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- A subclass, a template, a macro, lambdas ------------------------------------------------------------------------

class LoggedQuery : public QSqlQuery {
public:
  explicit LoggedQuery(const QSqlDatabase &db) : QSqlQuery(db) {}
  bool exec() {
    const bool good = QSqlQuery::exec();
    if (!good)
      qWarning() << lastError().text();
    return good;
  }
};

static void subclass(const QSqlDatabase &db, const QList<int> &ids) {
  LoggedQuery q(db);
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    if (q.exec() && q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      qDebug() << q.value(0).toString();
  }
}

// One that has prepare() and exec() of its own, which a factory makes.
class RetriedQuery : public QSqlQuery {
public:
  explicit RetriedQuery(const QSqlDatabase &db) : QSqlQuery(db) {}
  bool prepare(const QString &text) {
    m_text = text;
    return QSqlQuery::prepare(text);
  }
  bool exec(const QString &text) {
    prepare(text);
    return exec();
  }
  bool exec() {
    for (int tries = 0; tries < 3; ++tries)
      if (QSqlQuery::exec())
        return true;
    qWarning() << m_text << lastError().text();
    return false;
  }

private:
  QString m_text;
};

class Connections {
public:
  RetriedQuery newQuery() const { return RetriedQuery(m_db); }

private:
  QSqlDatabase m_db;
};

static void shadowed(const Connections &connections, const QList<int> &ids) {
  RetriedQuery name = connections.newQuery(), orders = connections.newQuery();
  name.prepare("SELECT name FROM customers WHERE id = ?");
  orders.prepare("SELECT COUNT(*) FROM orders WHERE customer_id = ?");
  for (int id : ids) {
    name.bindValue(0, id);
    orders.bindValue(0, id);
    if (name.exec() && name.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      qDebug() << name.value(0).toString();
    orders.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void shadowedCursor(const Connections &connections) {
  RetriedQuery orders = connections.newQuery();
  orders.exec("SELECT customer_id FROM orders");
  while (orders.next()) {
    RetriedQuery name = connections.newQuery();
    name.prepare(QString("SELECT name FROM customers WHERE id = %1").arg(orders.value(0).toInt()));
    name.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    if (name.next())
      qDebug() << name.value(0).toString();
  }
}

// The statements of a script.
static void shadowedScript(const Connections &connections, const QString &script) {
  foreach (const QString &statement, script.split(";")) {
    RetriedQuery q = connections.newQuery();
    q.exec(statement.trimmed());
  }
}

template <typename T> static T scalar(const QString &table, int id) {
  QSqlQuery q;
  q.prepare(QString("SELECT value FROM %1 WHERE id = ?").arg(table));
  q.addBindValue(id);
  return q.exec() && q.next() ? q.value(0).template value<T>() : T();
}

static void functionTemplate(const QList<int> &ids) {
  for (int id : ids)
    qDebug() << scalar<QString>("labels", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

#define RETURN_IF_FAILED(query)                                                                                        \
  do {                                                                                                                 \
    if (!(query).exec()) {                                                                                             \
      qWarning() << (query).lastError().text();                                                                        \
      return false;                                                                                                    \
    }                                                                                                                  \
  } while (0)

static bool macro(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    RETURN_IF_FAILED(q);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toString();
  }
  return true;
}

static void localLambda(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  auto nameOf = [&](int id) {
    q.bindValue(0, id);
    return q.exec() && q.next() ? q.value(0).toString() : QString();
  };
  for (int id : ids)
    qDebug() << nameOf(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// Calls back for each row.
template <typename F> static void forEachRow(const QString &sql, F &&callback) {
  QSqlQuery q(sql);
  while (q.next())
    callback(q);
}

static void forEachRowErased(const QString &sql, const std::function<void(const QSqlQuery &)> &callback) {
  QSqlQuery q(sql);
  while (q.next())
    callback(q);
}

static void callback() {
  forEachRow("SELECT number, customer_id FROM orders", [](const QSqlQuery &order) {
    QSqlQuery customer;
    customer.prepare("SELECT name FROM customers WHERE id = ?");
    customer.addBindValue(order.value(1));
    if (customer.exec() && customer.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
      qDebug() << order.value(0).toString() << customer.value(0).toString();
  });
}

static void erasedCallback() {
  forEachRowErased("SELECT number, customer_id FROM orders", [](const QSqlQuery &order) {
    QSqlQuery customer;
    customer.prepare("SELECT name FROM customers WHERE id = ?");
    customer.addBindValue(order.value(1));
    if (customer.exec() && customer.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
      qDebug() << order.value(0).toString() << customer.value(0).toString();
  });
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

// These run no query, or run it outside of the loop.
static void bindAll(QSqlQuery &q, const QVariantList &values) {
  for (const QVariant &value : values)
    q.addBindValue(value);
}

static void oneQueryForAll(const QVariantList &values) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE city = ? AND street = ? AND number = ?");
  bindAll(q, values);
  if (!safeExec(q))
    return;
  while (q.next())
    qDebug() << q.value(0).toString();
}

static void helperThatReads(const QSqlQuery &row) { qDebug() << row.value(0).toString() << row.value(1).toInt(); }

static void readsRows() {
  QSqlQuery q("SELECT name, id FROM customers");
  while (q.next())
    helperThatReads(q);
}

static void callsAnAccessor(const Database &database, const QStringList &codes) {
  for (const QString &code : codes)
    qDebug() << database.title() << code;
}

static bool helperThatSteps(QSqlQuery &q, QString &name) {
  if (!q.next())
    return false;
  name = q.value(0).toString();
  return true;
}

static void stepsInAHelper() {
  QSqlQuery q("SELECT name FROM customers");
  QString name;
  while (helperThatSteps(q, name))
    qDebug() << name;
}

static QSqlQuery prepared(const QSqlDatabase &db, const QString &column) {
  QSqlQuery q(db);
  q.prepare("SELECT id FROM customers WHERE " + column + " = ?");
  return q;
}

static void onlyPrepares(const QSqlDatabase &db, const QStringList &columns, QHash<QString, int> &numbers) {
  for (const QString &column : columns) {
    QSqlQuery q = prepared(db, column);
    numbers.insert(column, q.lastQuery().size());
  }
}

static QHash<int, QString> allNames() {
  QHash<int, QString> names;
  QSqlQuery q("SELECT id, name FROM customers");
  while (q.next())
    names.insert(q.value(0).toInt(), q.value(1).toString());
  return names;
}

static void lookUp(const QList<int> &ids) {
  const QHash<int, QString> names = allNames();
  for (int id : ids)
    qDebug() << names.value(id);
}

static void lambdaForLater(std::vector<std::function<void()>> &actions, const QList<int> &ids) {
  for (int id : ids)
    actions.push_back([id] { qDebug() << customerName(id); });
}
