// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// Loops that try again, go through pages, wait or take many at once, each beside one that only looks like it.
#include "guards.h"

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
