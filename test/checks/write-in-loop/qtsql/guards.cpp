// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// Writes in loops that are none of the problem, by their reasons, each beside one that only looks like it.
#include <QDebug>
#include <QHash>
#include <QMutex>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QThread>
#include <QVariant>
#include <QWaitCondition>

static bool insertName(const QString &name) {
  QSqlQuery q;
  q.prepare("INSERT INTO names (name) VALUES (?)");
  q.addBindValue(name);
  return q.exec();
}

static bool insertNames(const QStringList &names) {
  QStringList values;
  for (const QString &name : names)
    values << "('" + name + "')";
  QSqlQuery q;
  return q.exec("INSERT INTO names (name) VALUES " + values.join(", "));
}

// --- Retry -----------------------------------------------------------------------------------------------------------

static void retryInTheCondition(QSqlQuery &q, int id) {
  q.prepare("DELETE FROM names WHERE id = ?");
  q.addBindValue(id);
  int tries = 0;
  while (!q.exec() && ++tries < 100)
    QThread::msleep(50);
}

static bool retryWithACounter(const QString &name, int maximum) {
  for (int attempt = 1; attempt <= maximum; ++attempt) {
    if (insertName(name))
      return true;
    QThread::msleep(20 * attempt);
  }
  return false;
}

static bool retryWithAnotherName(const QString &name) {
  for (int i = 0;; ++i)
    if (insertName(name + QString::number(i)))
      return true;
}

static void retryOfEach(const QStringList &names) {
  for (const QString &name : names) {
    int tries = 0;
    while (!insertName(name) && ++tries < 3)
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      QThread::msleep(50);
  }
}

static bool allOrNothing(const QStringList &names) {
  for (const QString &name : names)
    if (!insertName(name))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      return false;
  return true;
}

// --- Workers, polling ------------------------------------------------------------------------------------------------

class Logger : public QThread {
public:
  void log(const QString &line) {
    QMutexLocker lock(&m_mutex);
    m_lines << line;
    m_added.wakeOne();
  }

protected:
  void run() override {
    while (!isInterruptionRequested()) {
      QString line;
      {
        QMutexLocker lock(&m_mutex);
        while (m_lines.isEmpty())
          m_added.wait(&m_mutex);
        line = m_lines.takeFirst();
      }
      insertName(line);
    }
  }

private:
  QMutex m_mutex;
  QWaitCondition m_added;
  QStringList m_lines;
};

static void heartbeat(const bool &running) {
  QSqlQuery q;
  q.prepare("UPDATE clients SET seen = CURRENT_TIMESTAMP WHERE id = ?");
  q.addBindValue(1);
  while (running) {
    q.exec();
    QThread::sleep(10);
  }
}

static void linesOfAStream(QTextStream &in) {
  while (!in.atEnd())
    insertName(in.readLine());
}

static void drains(QStringList names) {
  while (!names.isEmpty())
    insertName(names.takeFirst());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void throttled(const QStringList &names) {
  for (const QString &name : names) {
    insertName(name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    QThread::msleep(1);
  }
}

// --- Chunks ----------------------------------------------------------------------------------------------------------

static void chunks(const QStringList &names) {
  for (int i = 0; i < names.size(); i += 100)
    insertNames(names.mid(i, 100));
}

static void flushesEachHundred() {
  QSqlQuery q("SELECT name FROM customers");
  QStringList names;
  while (q.next()) {
    names << q.value(0).toString();
    if (names.size() >= 100) {
      insertNames(names);
      names.clear();
    }
  }
  if (!names.isEmpty())
    insertNames(names);
}

static void deletesInChunks(const QList<QStringList> &chunks) {
  for (const QStringList &chunk : chunks) {
    QSqlQuery q;
    q.exec("DELETE FROM names WHERE id IN (" + chunk.join(",") + ")");
  }
}

static void deletesSomeUntilNoneAreLeft() {
  QSqlQuery q;
  q.prepare("DELETE FROM log WHERE id IN (SELECT id FROM log WHERE old = 1 LIMIT 1000)");
  do {
    q.exec();
  } while (q.numRowsAffected() > 0);
}

static void pairs(const QStringList &arguments) {
  QSqlQuery q;
  q.prepare("UPDATE settings SET value = ? WHERE name = ?");
  for (int i = 0; i + 1 < arguments.size(); i += 2) {
    q.bindValue(0, arguments[i + 1]);
    q.bindValue(1, arguments[i]);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

static void showsProgress(const QStringList &names) {
  int done = 0;
  for (const QString &name : names) {
    insertName(name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (++done % 100 == 0)
      qDebug() << done;
  }
}

static void inListOfOthers(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("UPDATE orders SET state = 'old' WHERE customer_id = ? AND state IN ('paid', 'sent')");
  for (int id : ids) {
    q.bindValue(0, id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Memoised --------------------------------------------------------------------------------------------------------

static int insertGroup(const QString &name) {
  QSqlQuery q;
  q.prepare("INSERT INTO groups (name) VALUES (?)");
  q.addBindValue(name);
  q.exec();
  return q.lastInsertId().toInt();
}

static void groupsOnce(const QStringList &names) {
  QHash<QString, int> groups;
  for (const QString &name : names) {
    const QString group = name.left(1);
    if (!groups.contains(group))
      groups[group] = insertGroup(group);
    qDebug() << name << groups.value(group);
  }
}

static void skipsTheSeen(const QStringList &names) {
  QSet<QString> seen;
  for (const QString &name : names) {
    if (seen.contains(name))
      continue;
    seen.insert(name);
    insertName(name);
  }
}

static void knownOnes(const QSet<QString> &known, const QStringList &names) {
  for (const QString &name : names)
    if (!known.contains(name))
      insertName(name);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static bool preparedAnewAndChecked(const QStringList &names) {
  QSqlQuery q;
  for (const QString &name : names) {
    if (!q.prepare("INSERT INTO names (name) VALUES (?)"))
      return false;
    q.addBindValue(name);
    if (!q.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      return false;
  }
  return true;
}

static int stopsWhenOneFails(const QStringList &names) {
  int failures = 0;
  bool failed = false;
  for (const QString &name : names) {
    if (failed)
      ++failures;
    else
      failed = !insertName(name);
      // CHECK-MISSING: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
  return failures;
}

// --- Few turns, definitions ------------------------------------------------------------------------------------------

static void defaults() {
  for (const char *name : {"admin", "guest", "nobody"})
    insertName(name);
}

static void defaultSettings() {
  static const QList<QPair<QString, QString>> settings = {{"language", "en"}, {"theme", "light"}};
  QSqlQuery q;
  q.prepare("INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)");
  for (const auto &setting : settings) {
    q.bindValue(0, setting.first);
    q.bindValue(1, setting.second);
    q.exec();
  }
}

static void fixedCount() {
  QSqlQuery q;
  q.prepare("INSERT INTO channels (number) VALUES (?)");
  for (int i = 0; i < 8; ++i) {
    q.bindValue(0, i);
    q.exec();
  }
}

static void manyTurns() {
  QSqlQuery q;
  q.prepare("INSERT INTO channels (number) VALUES (?)");
  for (int i = 0; i < 1024; ++i) {
    q.bindValue(0, i);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

static bool schema(const QSqlDatabase &db) {
  const QStringList statements = {
      "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT)",
      "CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER)",
      "CREATE INDEX orders_customer ON orders (customer_id)",
  };
  for (const QString &statement : statements) {
    QSqlQuery q(db);
    if (!q.exec(statement))
      return false;
  }
  return true;
}

static void dropsTables(const QStringList &tables) {
  QSqlQuery q;
  for (const QString &table : tables)
    q.exec("DROP TABLE IF EXISTS " + table);
}

static void addsColumns(const QStringList &columns) {
  for (const QString &column : columns)
    QSqlQuery(QString("ALTER TABLE customers ADD COLUMN %1 TEXT").arg(column));
}

static bool script(const QSqlDatabase &db, const QString &text) {
  for (const QString &statement : text.split(";")) {
    QSqlQuery q(db);
    if (!q.exec(statement))
      return false;
  }
  return true;
}

// --- The first turn, searches ----------------------------------------------------------------------------------------

static void onlyTheFirst(const QStringList &names) {
  for (const QString &name : names) {
    insertName(name);
    break;
  }
}

static bool claimsOne(const QList<int> &slots_) {
  QSqlQuery q;
  q.prepare("UPDATE slots SET owner = 1 WHERE id = ? AND owner IS NULL");
  for (int slot : slots_) {
    q.bindValue(0, slot);
    q.exec();
    if (q.numRowsAffected() == 1)
      return true;
  }
  return false;
}

static void insertsWhereItLeaves(const QStringList &names, const QString &wanted) {
  for (const QString &name : names)
    if (name == wanted) {
      insertName(name);
      break;
    }
}

static void insertsSome(const QStringList &names, const QString &wanted) {
  for (const QString &name : names)
    if (name.startsWith(wanted)) {
      insertName(name);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      continue;
    }
}

// --- One row ---------------------------------------------------------------------------------------------------------

static void limitOne() {
  QSqlQuery q("SELECT name FROM customers ORDER BY id DESC LIMIT 1");
  while (q.next())
    insertName(q.value(0).toString());
}

static void limitMany() {
  QSqlQuery q("SELECT name FROM customers ORDER BY id DESC LIMIT 1000");
  while (q.next())
    insertName(q.value(0).toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

// --- Other names -----------------------------------------------------------------------------------------------------

class Sink {
public:
  bool exec(const QString &text) {
    m_texts << text;
    return true;
  }
  bool commit() { return true; }

private:
  QStringList m_texts;
};

static void noDatabase(Sink &sink, const QStringList &names) {
  for (const QString &name : names) {
    sink.exec("INSERT INTO names (name) VALUES ('" + name + "')");
    sink.commit();
  }
}

static void eachDatabase(const QList<QSqlDatabase> &databases) {
  for (const QSqlDatabase &db : databases) {
    QSqlQuery q(db);
    q.exec("DELETE FROM log WHERE old = 1");
  }
}

// --- Scripts ------------------------------------------------------------------------------------------------------------

struct Step {
  QString name, sql;
};

// What a step of a script notes down is written one by one.
static void note(QSqlDatabase &db, const QString &name) {
  QSqlQuery update(db);
  update.prepare("UPDATE core SET value = ? WHERE key = 'step'");
  update.bindValue(0, name);
  update.exec();
}

static void upgrade(QSqlDatabase &db, const QList<Step> &steps) {
  for (const Step &step : steps) {
    db.exec(step.sql);
    note(db, step.name);
  }
}

static void versions(QSqlDatabase &db, const QList<QList<Step>> &all) {
  for (const QList<Step> &steps : all) {
    db.transaction();
    for (const Step &step : steps)
      db.exec(step.sql);
    note(db, "done");
    db.commit();
  }
}

static void tables(QSqlDatabase &db, const QStringList &names) {
  for (const QString &name : names) {
    db.exec(QString("CREATE TABLE %1 (id INTEGER)").arg(name));
    note(db, name);
  }
}

static void noScript(QSqlDatabase &db, const QStringList &names) {
  db.exec("CREATE TABLE core (key TEXT, value TEXT)");
  for (const QString &name : names)
    note(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}
