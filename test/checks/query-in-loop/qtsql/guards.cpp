// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// Queries in loops that are none of the problem, by their reasons, each beside one that only looks like it.
#include <QDebug>
#include <QHash>
#include <QMap>
#include <QMutex>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QThread>
#include <QVariant>
#include <QWaitCondition>
#include <map>
#include <optional>
#include <vector>

static QString customerName(int id) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  q.addBindValue(id);
  return q.exec() && q.next() ? q.value(0).toString() : QString();
}

// --- Retry -----------------------------------------------------------------------------------------------------------

static bool retryInTheCondition(QSqlQuery &q) {
  int tries = 0;
  while (!q.exec() && ++tries < 20)
    QThread::msleep(50);
  return q.isActive();
}

static bool retryWithACounter(int id, QString &name) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    QSqlQuery q;
    q.prepare("SELECT name FROM customers WHERE id = ?");
    q.addBindValue(id);
    if (q.exec() && q.next()) {
      name = q.value(0).toString();
      return true;
    }
    qWarning() << q.lastError().text() << attempt;
  }
  return false;
}

static bool retryUpTo(const QString &sql, int maximum) {
  QSqlQuery q;
  for (int attempt = 0; attempt < maximum; ++attempt) {
    if (q.exec(sql))
      return true;
    QThread::sleep(1);
  }
  return false;
}

static void retryDoWhile(int id) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  q.addBindValue(id);
  bool good = false;
  do {
    good = q.exec();
  } while (!good && q.lastError().text().contains("locked"));
}

// A retry of each element is still a query for each element.
static void retryOfEach(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    int tries = 0;
    while (!q.exec() && ++tries < 3)
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      QThread::msleep(50);
    if (q.next())
      qDebug() << q.value(0).toString();
  }
}

// It waits between the elements, and tries nothing again.
static void throttled(const QList<int> &ids) {
  for (int id : ids) {
    qDebug() << customerName(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    QThread::msleep(10);
  }
}

// --- Paging ----------------------------------------------------------------------------------------------------------

static void pagesByOffset() {
  QSqlQuery q;
  q.prepare("SELECT id, name FROM customers ORDER BY id LIMIT 500 OFFSET ?");
  int offset = 0;
  while (true) {
    q.bindValue(0, offset);
    if (!q.exec())
      return;
    int rows = 0;
    while (q.next()) {
      qDebug() << q.value(1).toString();
      ++rows;
    }
    if (rows < 500)
      break;
    offset += rows;
  }
}

static void pagesInAForLoop(int total) {
  const int pageSize = 100;
  for (int offset = 0; offset < total; offset += pageSize) {
    QSqlQuery q(QString("SELECT name FROM customers ORDER BY id LIMIT %1 OFFSET %2").arg(pageSize).arg(offset));
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void pagesByNumber(int pages) {
  for (int page = 0; page < pages; ++page) {
    QSqlQuery q;
    q.prepare("SELECT name FROM customers ORDER BY id LIMIT :size OFFSET :start");
    q.bindValue(":size", 100);
    q.bindValue(":start", page * 100);
    q.exec();
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void pagesByKey() {
  QSqlQuery q;
  q.prepare("SELECT id, name FROM customers WHERE id > ? ORDER BY id LIMIT 500");
  qlonglong last = 0;
  for (;;) {
    q.bindValue(0, last);
    if (!q.exec() || !q.next())
      break;
    do {
      last = q.value(0).toLongLong();
      qDebug() << q.value(1).toString();
    } while (q.next());
  }
}

// The last orders of each customer are no pages.
static void limitForEach(const QList<int> &customers) {
  QSqlQuery q;
  q.prepare("SELECT number FROM orders WHERE customer_id = ? ORDER BY created DESC LIMIT 5");
  for (int customer : customers) {
    q.bindValue(0, customer);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

// Pages with one row.
static void rowByRow(int total) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers ORDER BY id LIMIT 1 OFFSET ?");
  for (int i = 0; i < total; ++i) {
    q.bindValue(0, i);
    if (q.exec() && q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
      qDebug() << q.value(0).toString();
  }
}

// The rows of the pages are still rows.
static void queryInAPage() {
  QSqlQuery page, customer;
  page.prepare("SELECT id, customer_id FROM orders WHERE id > ? ORDER BY id LIMIT 500");
  customer.prepare("SELECT name FROM customers WHERE id = ?");
  qlonglong last = 0;
  while (true) {
    page.bindValue(0, last);
    if (!page.exec())
      break;
    bool any = false;
    while (page.next()) {
      any = true;
      last = page.value(0).toLongLong();
      customer.bindValue(0, page.value(1));
      if (customer.exec() && customer.next())
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
        qDebug() << customer.value(0).toString();
    }
    if (!any)
      break;
  }
}

// --- Polling, workers ------------------------------------------------------------------------------------------------

class Poller : public QThread {
protected:
  void run() override {
    QSqlQuery q;
    q.prepare("SELECT id FROM jobs WHERE state = 'new'");
    while (!isInterruptionRequested()) {
      if (q.exec())
        while (q.next())
          qDebug() << q.value(0).toInt();
      QThread::msleep(500);
    }
  }
};

static bool waitsForState(int job) {
  QSqlQuery q;
  q.prepare("SELECT state FROM jobs WHERE id = ?");
  q.addBindValue(job);
  for (;;) {
    if (!q.exec() || !q.next())
      return false;
    if (q.value(0).toString() == "done")
      return true;
    QThread::sleep(1);
  }
}

class Worker : public QThread {
public:
  void add(int id) {
    QMutexLocker lock(&m_mutex);
    m_ids.append(id);
    m_added.wakeOne();
  }

protected:
  void run() override {
    while (!m_stop) {
      m_mutex.lock();
      while (m_ids.isEmpty())
        m_added.wait(&m_mutex);
      const int id = m_ids.takeFirst();
      m_mutex.unlock();
      qDebug() << customerName(id);
    }
  }

private:
  QMutex m_mutex;
  QWaitCondition m_added;
  QList<int> m_ids;
  bool m_stop = false;
};

static void untilClosed(QTextStream &in) {
  while (!in.atEnd()) {
    const QString line = in.readLine();
    if (line == "quit")
      break;
    QSqlQuery q(line);
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

// All that it works on is there from the start.
static void drains(QList<int> ids) {
  while (!ids.isEmpty())
    qDebug() << customerName(ids.takeLast());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Chunks ----------------------------------------------------------------------------------------------------------

static QString joined(const QList<int> &ids) {
  QStringList texts;
  for (int id : ids)
    texts << QString::number(id);
  return texts.join(",");
}

static void inListPerChunk(const QList<int> &ids) {
  for (int i = 0; i < ids.size(); i += 500) {
    QSqlQuery q("SELECT id, name FROM customers WHERE id IN (" + joined(ids.mid(i, 500)) + ")");
    while (q.next())
      qDebug() << q.value(0).toInt() << q.value(1).toString();
  }
}

static void listOfChunks(const QList<QList<int>> &chunks) {
  for (const QList<int> &chunk : chunks) {
    QSqlQuery q(QString("SELECT id, name FROM customers WHERE id IN (%1)").arg(joined(chunk)));
    while (q.next())
      qDebug() << q.value(0).toInt() << q.value(1).toString();
  }
}

static void printAll(const QStringList &ids) {
  QSqlQuery q("SELECT id, name FROM customers WHERE id IN (" + ids.join(",") + ")");
  while (q.next())
    qDebug() << q.value(0).toInt() << q.value(1).toString();
}

static void flushesEachHundred() {
  QSqlQuery orders("SELECT customer_id FROM orders");
  QStringList ids;
  while (orders.next()) {
    ids << orders.value(0).toString();
    if (ids.size() >= 100) {
      printAll(ids);
      ids.clear();
    }
  }
  if (!ids.isEmpty())
    printAll(ids);
}

// Two steps at a time are pairs.
static void pairs(const QStringList &arguments) {
  for (int i = 0; i + 1 < arguments.size(); i += 2) {
    QSqlQuery q;
    q.prepare("SELECT name FROM customers WHERE city = ? AND street = ?");
    q.addBindValue(arguments.at(i));
    q.addBindValue(arguments.at(i + 1));
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

// Only the progress is shown each hundred elements.
static void showsProgress(const QList<int> &ids) {
  int done = 0;
  for (int id : ids) {
    qDebug() << customerName(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (++done % 100 == 0)
      qDebug() << done;
  }
}

// A list that is the same for each element.
static void inListOfOthers(const QList<int> &customers) {
  QSqlQuery q;
  q.prepare("SELECT number FROM orders WHERE customer_id = ? AND state IN ('open', 'new')");
  for (int customer : customers) {
    q.bindValue(0, customer);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

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

// --- Definitions, written in the loop, other connections -------------------------------------------------------------

static void describes(const QStringList &tables) {
  for (const QString &table : tables) {
    QSqlQuery q("PRAGMA table_info(" + table + ")");
    while (q.next())
      qDebug() << table << q.value("name").toString();
  }
}

// What another table has is another question.
static void eachTable(const QStringList &tables) {
  QSqlQuery select;
  for (const QString &table : tables) {
    select.prepare(QString("SELECT path FROM %1 WHERE path LIKE '%music%'").arg(table));
    select.exec();
    while (select.next())
      qDebug() << table << select.value(0).toString();
  }
}

static void attachedTables(const QHash<QString, int> &attached) {
  for (const QString &key : attached.keys()) {
    QSqlQuery q("SELECT name FROM " + key + ".sqlite_master WHERE type = 'table'");
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void sameTable(const QList<int> &ids, const QString &table) {
  for (int id : ids) {
    QSqlQuery q;
    q.prepare(QString("SELECT path FROM %1 WHERE id = ?").arg(table));
    q.addBindValue(id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

// Ranges of keys until there is a row: pages.
static bool skipsEmptyRanges(QSqlQuery &rows, int last, int step) {
  int skipped = 0;
  while (!rows.next()) {
    if (skipped * step > last)
      return false;
    rows.bindValue(0, skipped * step);
    rows.bindValue(1, (skipped + 1) * step);
    ++skipped;
    if (!rows.exec())
      return false;
  }
  return true;
}

// A list of what is written out, one after the other.
struct Sequence {
  Sequence(const QString &table, const QString &field) : table(table), field(field) {}
  QString table;
  QString field;
};

static bool setsSequences() {
  QList<Sequence> sequences;
  sequences << Sequence("backlog", "messageid") << Sequence("buffer", "bufferid") << Sequence("sender", "senderid");
  for (QList<Sequence>::const_iterator it = sequences.constBegin(); it != sequences.constEnd(); ++it) {
    QSqlQuery q(QString("SELECT setval('%1_%2_seq', max(%2)) FROM %1").arg(it->table, it->field));
    if (!q.next())
      return false;
  }
  return true;
}

// Texts of which nothing is known, from a file say.
static QString textOf(const QString &name);

static void unknownText(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare(textOf("name_of_customer"));
  for (int id : ids) {
    q.bindValue(":id", id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

// What it does has only a name.
static void byName(const QList<int> &ids) {
  QSqlQuery q;
  for (int id : ids)
    q.exec(QString("EXECUTE store_message (%1)").arg(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
}

static void changedInBetween(const QStringList &names) {
  for (const QString &name : names) {
    QSqlQuery insert;
    insert.prepare("INSERT INTO customers (name) VALUES (?)");
    insert.addBindValue(name);
    insert.exec();
    QSqlQuery id("SELECT MAX(id) FROM customers");
    if (id.next())
      qDebug() << name << id.value(0).toInt();
  }
}

static void eachDatabase(const QList<QSqlDatabase> &databases) {
  for (const QSqlDatabase &db : databases) {
    QSqlQuery q(db);
    if (q.exec("SELECT version FROM info") && q.next())
      qDebug() << db.databaseName() << q.value(0).toString();
  }
}

static void eachConnection(const QStringList &connections) {
  for (const QString &connection : connections) {
    QSqlQuery q("SELECT version FROM info", QSqlDatabase::database(connection));
    if (q.next())
      qDebug() << connection << q.value(0).toString();
  }
}

static void statementsOfAScript(const QStringList &script) {
  QSqlQuery q;
  for (const QString &statement : script)
    if (!q.exec(statement))
      qWarning() << statement << q.lastError().text();
}
