// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// The write is in a function that the loop calls, or the loop is in a function that the list is handed to.
#include <QDebug>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <functional>
#include <memory>
#include <vector>

static bool safeExec(QSqlQuery &q) {
  const bool good = q.exec();
  if (!good)
    qWarning() << q.lastError().text();
  return good;
}

static bool run(const QSqlDatabase &db, const QString &sql, const QVariantList &values) {
  QSqlQuery q(db);
  q.prepare(sql);
  for (const QVariant &value : values)
    q.addBindValue(value);
  return safeExec(q);
}

struct Customer {
  int id = 0;
  QString name;
  QStringList phones;
};

// --- Functions -------------------------------------------------------------------------------------------------------

static bool executedByAHelper(const QList<Customer> &customers) {
  QSqlQuery q;
  q.prepare("INSERT INTO customers (id, name) VALUES (?, ?)");
  for (const Customer &customer : customers) {
    q.bindValue(0, customer.id);
    q.bindValue(1, customer.name);
    if (!safeExec(q))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      return false;
  }
  return true;
}

static void textForAHelper(const QSqlDatabase &db, const QList<int> &ids) {
  for (int id : ids)
    run(db, "DELETE FROM customers WHERE id = ?", QVariantList() << id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void insertPhone(int customer, const QString &phone) {
  QSqlQuery q;
  q.prepare("INSERT INTO phones (customer_id, phone) VALUES (?, ?)");
  q.addBindValue(customer);
  q.addBindValue(phone);
  safeExec(q);
}

static void insertPhones(const Customer &customer) {
  for (const QString &phone : customer.phones)
    insertPhone(customer.id, phone);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void rename(int id, const QString &name) {
  QSqlQuery q;
  q.prepare("UPDATE customers SET name = ? WHERE id = ?");
  q.addBindValue(name);
  q.addBindValue(id);
  safeExec(q);
}

static void trimNames() {
  QSqlQuery q("SELECT id, name FROM customers");
  while (q.next())
    rename(q.value(0).toInt(), q.value(1).toString().trimmed());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

// The loop is in the function that is handed the list.
static void removeAll(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("DELETE FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    safeExec(q);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void removeOld() {
  QList<int> ids;
  QSqlQuery q("SELECT id FROM customers WHERE seen < '2001-01-01'");
  while (q.next())
    ids << q.value(0).toInt();
  removeAll(ids);
}

// --- Methods ---------------------------------------------------------------------------------------------------------

class Storage {
public:
  explicit Storage(const QSqlDatabase &db) : m_db(db), m_insert(db), m_log(db) {
    m_insert.prepare("INSERT INTO customers (id, name) VALUES (:id, :name)");
  }

  bool insert(const Customer &customer) {
    QMutexLocker lock(&m_mutex);
    m_insert.bindValue(":id", customer.id);
    m_insert.bindValue(":name", customer.name);
    return m_insert.exec();
  }

  bool insertAll(const QList<Customer> &customers) {
    for (const Customer &customer : customers)
      if (!insert(customer))
      // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
        return false;
    return true;
  }

  void touch(int id) {
    QSqlQuery q(m_db);
    q.exec(QString("UPDATE customers SET seen = CURRENT_TIMESTAMP WHERE id = %1").arg(id));
  }

  void remember(const QString &line) { m_lines << line; }

  bool flush() {
    if (m_lines.isEmpty())
      return true;
    m_log.prepare("INSERT INTO log (text) VALUES (?)");
    m_log.addBindValue(m_lines.join("\n"));
    m_lines.clear();
    return m_log.exec();
  }

  bool save(const Customer &customer) {
    QSqlQuery q(m_db);
    q.prepare("UPDATE customers SET name = ? WHERE id = ?");
    q.addBindValue(customer.name);
    q.addBindValue(customer.id);
    if (!q.exec())
      return false;
    return q.numRowsAffected() > 0 || insert(customer);
  }

private:
  QSqlDatabase m_db;
  QSqlQuery m_insert;
  QSqlQuery m_log;
  QStringList m_lines;
  QMutex m_mutex;
};

static void methods(Storage &storage, const QList<Customer> &customers) {
  for (const Customer &customer : customers)
    storage.insert(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void throughAPointer(const std::unique_ptr<Storage> &storage) {
  QSqlQuery q("SELECT id FROM customers");
  while (q.next())
    storage->touch(q.value(0).toInt());
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

// Two statements for each element are told at one place: the call.
static bool updateOrInsert(Storage &storage, const QList<Customer> &customers) {
  for (const Customer &customer : customers) {
    if (!storage.save(customer))
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      return false;
  }
  return true;
}

// --- Objects that write when they are made or die --------------------------------------------------------------------

class Session {
public:
  explicit Session(int customer) : m_customer(customer) {
    QSqlQuery q;
    q.prepare("INSERT INTO sessions (customer_id) VALUES (?)");
    q.addBindValue(customer);
    q.exec();
  }
  int customer() const { return m_customer; }

private:
  int m_customer;
};

static void constructors(const QList<int> &customers) {
  for (int customer : customers) {
    Session session(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    qDebug() << session.customer();
  }
}

// --- A macro, lambdas ------------------------------------------------------------------------------------------------

#define EXEC(query)                                                                                                    \
  if (!(query).exec())                                                                                                 \
  qWarning() << (query).lastError().text()

static void macro(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("DELETE FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    EXEC(q);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void localLambda(const QList<Customer> &customers) {
  QSqlQuery q;
  q.prepare("INSERT INTO customers (id, name) VALUES (?, ?)");
  const auto insert = [&q](int id, const QString &name) {
    q.bindValue(0, id);
    q.bindValue(1, name);
    return q.exec();
  };
  for (const Customer &customer : customers)
    if (!insert(customer.id, customer.name))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      break;
}

template <typename Container> static void insertNames(const Container &names) {
  QSqlQuery q;
  q.prepare("INSERT INTO names (name) VALUES (?)");
  for (const auto &name : names) {
    q.bindValue(0, name);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void instances(const QStringList &list, const std::vector<QString> &vector) {
  insertNames(list);
  insertNames(vector);
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void gathers(Storage &storage, const QStringList &lines) {
  for (const QString &line : lines)
    storage.remember(line);
  storage.flush();
}

static QString valuesOf(const Customer &customer) {
  return QString("(%1, '%2')").arg(customer.id).arg(customer.name);
}

static void oneStatement(const QSqlDatabase &db, const QList<Customer> &customers) {
  QStringList values;
  for (const Customer &customer : customers)
    values << valuesOf(customer);
  run(db, "INSERT INTO customers (id, name) VALUES " + values.join(","), QVariantList());
}

static void onePerCall(Storage &storage, const Customer &customer) {
  if (storage.insert(customer))
    for (const QString &phone : customer.phones)
      qDebug() << phone;
}

static void lambdasForLater(std::vector<std::function<void()>> &actions, Storage &storage, const QList<int> &ids) {
  for (int id : ids)
    actions.push_back([&storage, id] { storage.touch(id); });
}

static void preparesOnly(const QStringList &tables, std::vector<QString> &texts) {
  for (const QString &table : tables) {
    QSqlQuery q;
    q.prepare("INSERT INTO " + table + " (name) VALUES (?)");
    texts.push_back(q.lastQuery());
  }
}
