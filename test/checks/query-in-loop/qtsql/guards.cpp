// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// Queries that a condition or the number of turns makes rare, each beside one that only looks like it.
#include "guards.h"

// --- Memoised --------------------------------------------------------------------------------------------------------

static void hashInTheLoop(const QList<int> &customers) {
  QHash<int, QString> names;
  for (int customer : customers) {
    if (!names.contains(customer))
      names.insert(customer, customerName(customer));
    qDebug() << names.value(customer);
  }
}

static void findAndAssign() {
  std::map<int, QString> names;
  QSqlQuery orders("SELECT customer_id FROM orders");
  while (orders.next()) {
    const int id = orders.value(0).toInt();
    auto it = names.find(id);
    if (it == names.end())
      it = names.emplace(id, customerName(id)).first;
    qDebug() << it->second;
  }
}

static void skipsTheSeen(const QList<int> &customers) {
  QSet<int> seen;
  for (int customer : customers) {
    if (seen.contains(customer))
      continue;
    seen.insert(customer);
    qDebug() << customerName(customer);
  }
}

static void optionalOnce(const QStringList &codes) {
  std::optional<double> rate;
  for (const QString &code : codes) {
    if (!rate) {
      QSqlQuery q("SELECT rate FROM taxes WHERE country = 'DE'");
      q.next();
      rate = q.value(0).toDouble();
    }
    qDebug() << code << *rate;
  }
}

class Names {
public:
  QString name(int id) {
    auto it = m_names.constFind(id);
    if (it != m_names.constEnd())
      return it.value();
    QSqlQuery q;
    q.prepare("SELECT name FROM customers WHERE id = ?");
    q.addBindValue(id);
    QString name;
    if (q.exec() && q.next())
      name = q.value(0).toString();
    m_names.insert(id, name);
    return name;
  }

  QString uncached(int id) {
    if (m_names.contains(id))
      return m_names.value(id);
    return customerName(id);
  }

  const QStringList &groups() {
    if (m_groups.isEmpty()) {
      QSqlQuery q("SELECT name FROM groups");
      while (q.next())
        m_groups << q.value(0).toString();
    }
    return m_groups;
  }

private:
  QHash<int, QString> m_names;
  QStringList m_groups;
};

static void cacheInAMember(Names &names) {
  QSqlQuery orders("SELECT customer_id FROM orders");
  while (orders.next())
    qDebug() << names.name(orders.value(0).toInt());
}

static void loadedOnce(Names &names, const QStringList &codes) {
  for (const QString &code : codes)
    qDebug() << names.groups().contains(code);
}

// A cache that lives for one turn.
static void cachesOfOneTurn(const QList<int> &customers) {
  for (int customer : customers) {
    Names names;
    qDebug() << names.name(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void hashOfOneTurn(const QList<int> &customers) {
  for (int customer : customers) {
    QHash<int, QString> names;
    if (!names.contains(customer))
      names.insert(customer, customerName(customer));
      // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << names.value(customer);
  }
}

// A table that is asked but never filled with what was fetched.
static void neverFilled(Names &names, const QList<int> &customers) {
  for (int customer : customers)
    qDebug() << names.uncached(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void knownOnes(const QHash<int, QString> &known, const QList<int> &customers) {
  for (int customer : customers)
    if (!known.contains(customer))
      qDebug() << customerName(customer);
      // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// What is asked here is whether something went wrong, or was enough.
static bool preparedAnewAndChecked(const QList<int> &ids) {
  QSqlQuery q;
  for (int id : ids) {
    if (!q.prepare("SELECT name FROM customers WHERE id = ?"))
      return false;
    q.bindValue(0, id);
    if (!q.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      return false;
    while (q.next())
      qDebug() << q.value(0).toString();
  }
  return true;
}

static void limitsItsOutput(const QList<int> &ids, QStringList &names) {
  for (int id : ids) {
    if (names.size() >= 1000)
      break;
    names << customerName(id);
    // CHECK-MISSING: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static bool stopsWhenOneFails(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  bool failed = false;
  for (int id : ids) {
    if (failed)
      break;
    q.bindValue(0, id);
    failed = !q.exec() || !q.next();
    // CHECK-MISSING: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return !failed;
}

static void separators(const QList<int> &ids, QString &text) {
  for (int id : ids) {
    if (!text.isEmpty())
      text += ", ";
    text += customerName(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

// --- Few turns -------------------------------------------------------------------------------------------------------

static void literalList() {
  for (const char *table : {"customers", "orders", "articles"}) {
    QSqlQuery q(QString("SELECT COUNT(*) FROM %1").arg(table));
    q.next();
    qDebug() << table << q.value(0).toInt();
  }
}

static void literalStringList() {
  const QStringList states{"new", "open", "closed"};
  for (const QString &state : states) {
    QSqlQuery q;
    q.prepare("SELECT COUNT(*) FROM orders WHERE state = ?");
    q.addBindValue(state);
    q.exec();
    q.next();
    qDebug() << state << q.value(0).toInt();
  }
}

static const char *const levels[] = {"bronze", "silver", "gold"};

static void constantArray() {
  for (const char *level : levels) {
    QSqlQuery q;
    q.prepare("SELECT COUNT(*) FROM customers WHERE level = ?");
    q.addBindValue(QString(level));
    if (q.exec() && q.next())
      qDebug() << level << q.value(0).toInt();
  }
}

static void months(int year) {
  QSqlQuery q;
  q.prepare("SELECT SUM(total) FROM orders WHERE year = ? AND month = ?");
  for (int month = 1; month <= 12; ++month) {
    q.bindValue(0, year);
    q.bindValue(1, month);
    q.exec();
    q.next();
    qDebug() << month << q.value(0).toDouble();
  }
}

static void days(int year) {
  QSqlQuery q;
  q.prepare("SELECT SUM(total) FROM orders WHERE year = ? AND day = ?");
  for (int day = 1; day <= 366; ++day) {
    q.bindValue(0, year);
    q.bindValue(1, day);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    q.next();
    qDebug() << day << q.value(0).toDouble();
  }
}

static void literalAndMore(const QStringList &more) {
  QStringList states{"new", "open", "closed"};
  states += more;
  for (const QString &state : states) {
    QSqlQuery q;
    q.prepare("SELECT COUNT(*) FROM orders WHERE state = ?");
    q.addBindValue(state);
    if (q.exec() && q.next())
    // CHECK-MISSING: :[[@LINE-1]]:11: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      qDebug() << state << q.value(0).toInt();
  }
}

// Few turns for each of many.
static void monthsOfEach(const QList<int> &years) {
  QSqlQuery q;
  q.prepare("SELECT SUM(total) FROM orders WHERE year = ? AND month = ?");
  for (int year : years)
    for (int month = 1; month <= 12; ++month) {
      q.bindValue(0, year);
      q.bindValue(1, month);
      q.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      q.next();
      qDebug() << month << q.value(0).toDouble();
    }
}

// --- One row ---------------------------------------------------------------------------------------------------------

static void limitOne() {
  QSqlQuery last("SELECT id, customer_id FROM orders ORDER BY created DESC LIMIT 1");
  while (last.next())
    qDebug() << last.value(0).toInt() << customerName(last.value(1).toInt());
}

static void countCursor() {
  QSqlQuery count("SELECT COUNT(*), MAX(customer_id) FROM orders");
  while (count.next())
    qDebug() << count.value(0).toInt() << customerName(count.value(1).toInt());
}

static void ifNext(int order) {
  QSqlQuery q;
  q.prepare("SELECT customer_id FROM orders WHERE number = ?");
  q.addBindValue(order);
  if (q.exec() && q.next())
    qDebug() << customerName(q.value(0).toInt());
}

static void limitTen() {
  QSqlQuery last("SELECT id, customer_id FROM orders ORDER BY created DESC LIMIT 100");
  while (last.next())
    qDebug() << last.value(0).toInt() << customerName(last.value(1).toInt());
    // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

static void countOfGroups() {
  QSqlQuery count("SELECT COUNT(*), customer_id FROM orders GROUP BY customer_id");
  while (count.next())
    qDebug() << count.value(0).toInt() << customerName(count.value(1).toInt());
    // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

// --- The first turn, searches ----------------------------------------------------------------------------------------

static void onlyTheFirst(const QList<int> &ids) {
  for (int id : ids) {
    qDebug() << customerName(id);
    break;
  }
}

static QString returnsInTheFirst(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    q.exec();
    return q.next() ? q.value(0).toString() : QString();
  }
  return QString();
}

static int firstThatIsThere(const QList<int> &candidates) {
  QSqlQuery q;
  q.prepare("SELECT 1 FROM customers WHERE id = ?");
  for (int id : candidates) {
    q.bindValue(0, id);
    q.exec();
    if (q.next())
      return id;
  }
  return -1;
}

static QString firstFreeName(const QString &name) {
  QSqlQuery q;
  q.prepare("SELECT COUNT(*) FROM customers WHERE name = ?");
  for (int i = 1;; ++i) {
    const QString candidate = name + QString::number(i);
    q.bindValue(0, candidate);
    if (q.exec() && q.next() && q.value(0).toInt() == 0)
      return candidate;
  }
}

static bool anyNameStartsWith(const QList<int> &ids, const QString &start) {
  for (int id : ids)
    if (customerName(id).startsWith(start))
      return true;
  return false;
}

// Left only when something fails.
static bool leavesOnFailure(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    if (!q.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      return false;
  }
  return true;
}

static bool leavesOnAnEmptyAnswer(const QList<int> &ids, QStringList &names) {
  for (int id : ids) {
    const QString name = customerName(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (name.isEmpty())
      return false;
    names << name;
  }
  return true;
}

static void breakLeavesTheSwitch(const QList<int> &ids, int kind) {
  for (int id : ids) {
    switch (kind) {
    case 1:
      qDebug() << customerName(id);
      // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      break;
    default:
      break;
    }
  }
}

static void continues(const QList<int> &ids) {
  for (int id : ids) {
    const QString name = customerName(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (name.isEmpty())
      continue;
    qDebug() << name;
  }
}

// --- After a failure --------------------------------------------------------------------------------------------------

namespace {

class Storage {
public:
  // What comes after a lost connection is not once for each row.
  bool run(QSqlQuery &query) {
    if (query.exec())
      return true;
    m_db.close();
    reopen();
    return false;
  }

  void runAgain(QSqlQuery &query) {
    if (!query.exec() && !query.lastError().isValid()) {
      QSqlQuery again(m_db);
      again.prepare("SELECT name FROM customers WHERE id = ?");
      again.bindValue(0, query.value(0));
      query = again;
      query.exec();
    }
  }

private:
  bool reopen() {
    QSqlQuery version("SELECT version FROM schema_version LIMIT 1", m_db);
    return m_db.open() && version.next();
  }

  QSqlDatabase m_db;
};

} // namespace

static void reconnects(Storage &storage, const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    storage.run(q);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void triesAgain(Storage &storage, const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    storage.runAgain(q);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

// That there is no row is no failure of the first query.
static void elsewhere(const QList<int> &ids) {
  for (int id : ids) {
    QSqlQuery q;
    q.prepare("SELECT name FROM customers WHERE id = ?");
    q.bindValue(0, id);
    if (q.exec() && !q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      qInfo() << customerName(id); // how often, the data decide
  }
}
