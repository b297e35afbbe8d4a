// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// Transactions round the loop, in it, and in what it calls. In one that is open the statements still are one for each
// element.
#include <QDebug>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

static bool insertName(const QString &name) {
  QSqlQuery q;
  q.prepare("INSERT INTO names (name) VALUES (?)");
  q.addBindValue(name);
  return q.exec();
}

// --- Round the loop --------------------------------------------------------------------------------------------------

static bool around(QSqlDatabase &db, const QStringList &names) {
  if (!db.transaction())
    return false;
  QSqlQuery q(db);
  q.prepare("INSERT INTO names (name) VALUES (?)");
  for (const QString &name : names) {
    q.bindValue(0, name);
    if (!q.exec()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
      db.rollback();
      return false;
    }
  }
  return db.commit();
}

static void aroundByText(const QStringList &names) {
  QSqlQuery q;
  q.exec("BEGIN");
  for (const QString &name : names)
    insertName(name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  q.exec("COMMIT");
}

// It is over before the loop.
static void before(QSqlDatabase db, const QStringList &names) {
  db.transaction();
  insertName("first");
  db.commit();
  for (const QString &name : names)
    insertName(name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; at least put one transaction around the loop
}

static void aroundTwo(QSqlDatabase &db, const QStringList &names, const QList<int> &ids) {
  db.transaction();
  foreach (const QString &name, names)
    insertName(name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  foreach (int id, ids) {
    QSqlQuery q(QString("DELETE FROM names WHERE id = %1").arg(id), db);
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  }
  db.commit();
}

// --- In the loop -----------------------------------------------------------------------------------------------------

static void inEachTurn(QSqlDatabase &db, const QList<int> &ids) {
  for (int id : ids) {
    db.transaction();
    QSqlQuery lines(db), order(db);
    lines.exec(QString("DELETE FROM lines WHERE order_id = %1").arg(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    order.exec(QString("DELETE FROM orders WHERE id = %1").arg(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    db.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: call QSqlDatabase::transaction() before the loop and commit() behind it
  }
}

static void byTextInEachTurn(const QStringList &names) {
  QSqlQuery q;
  for (const QString &name : names) {
    q.exec("BEGIN TRANSACTION");
    insertName(name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    q.exec("COMMIT");
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

class Storage {
public:
  explicit Storage(const QSqlDatabase &db) : m_db(db) {}

  bool remove(int order) {
    if (!m_db.transaction())
      return false;
    QSqlQuery q(m_db);
    q.prepare("DELETE FROM lines WHERE order_id = ?");
    q.addBindValue(order);
    if (!q.exec()) {
      m_db.rollback();
      return false;
    }
    return m_db.commit();
  }

  bool begin() { return m_db.transaction(); }
  bool end() { return m_db.commit(); }

private:
  QSqlDatabase m_db;
};

// The statement and the transaction are in one call.
static void inACall(Storage &storage, const QList<int> &orders) {
  for (int order : orders)
    storage.remove(order);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void aroundByMethods(Storage &storage, const QStringList &names) {
  storage.begin();
  for (const QString &name : names)
    insertName(name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  storage.end();
}

static void ofEachRow(QSqlDatabase &db) {
  QSqlQuery orders("SELECT id FROM orders", db);
  QSqlQuery q(db);
  q.prepare("UPDATE orders SET done = 1 WHERE id = ?");
  while (orders.next()) {
    db.transaction();
    q.bindValue(0, orders.value(0));
    if (q.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
      db.commit();
      // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
    else
      db.rollback();
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

// One for each hundred.
static void eachHundred(QSqlDatabase &db, const QStringList &names) {
  QVariantList values;
  db.transaction();
  for (int i = 0; i < names.size(); ++i) {
    values << names[i];
    if (i % 100 == 99) {
      db.commit();
      db.transaction();
    }
  }
  db.commit();
}

static void eachThousand(QSqlDatabase &db, const QStringList &names, QStringList &values) {
  int n = 0;
  db.transaction();
  for (const QString &name : names) {
    values << name;
    if (++n == 1000) {
      db.commit();
      db.transaction();
      n = 0;
    }
  }
  db.commit();
}

static void perChunk(QSqlDatabase &db, const QList<QStringList> &chunks) {
  for (const QStringList &chunk : chunks) {
    db.transaction();
    QSqlQuery q(db);
    q.exec("DELETE FROM names WHERE id IN (" + chunk.join(",") + ")");
    db.commit();
  }
}

// The loop is left where it is rolled back.
static bool rollsBackAndLeaves(QSqlDatabase &db, const QStringList &names) {
  db.transaction();
  QStringList values;
  for (const QString &name : names) {
    if (name.isEmpty()) {
      db.rollback();
      return false;
    }
    values << "('" + name + "')";
  }
  QSqlQuery q(db);
  if (!q.exec("INSERT INTO names (name) VALUES " + values.join(","))) {
    db.rollback();
    return false;
  }
  return db.commit();
}

static bool retriedCommit(QSqlDatabase &db) {
  int tries = 0;
  while (!db.commit() && ++tries < 100)
    qWarning() << db.lastError().text();
  return tries < 100;
}

static void everyDatabase(QList<QSqlDatabase> &databases) {
  for (QSqlDatabase &db : databases)
    db.commit();
}

static void twoTransactions(QSqlDatabase &db, const QStringList &names) {
  db.transaction();
  insertName(names.first());
  db.commit();
  for (const QString &name : names)
    qDebug() << name;
  db.transaction();
  insertName(names.last());
  db.commit();
}

static bool migrates(QSqlDatabase &db) {
  for (int version = 1; version <= 4; ++version) {
    db.transaction();
    QSqlQuery q(db);
    q.exec(QString("UPDATE info SET version = %1").arg(version));
    if (!db.commit())
      return false;
  }
  return true;
}

// A savepoint inside of one transaction costs no write to the disk.
static void savepoints(QSqlDatabase &db, const QStringList &names, QStringList &values) {
  db.transaction();
  QSqlQuery q(db);
  for (const QString &name : names) {
    q.exec("SAVEPOINT one");
    values << name;
    q.exec("RELEASE one");
  }
  db.commit();
}

// --- Objects that end a transaction ----------------------------------------------------------------------------------

class Transaction {
public:
  explicit Transaction(QSqlDatabase *db) : m_db(db), m_pending(true) { m_db->transaction(); }
  Transaction(QSqlDatabase *db, bool active) : m_db(db), m_pending(active) {
    if (m_pending)
      m_db->transaction();
  }
  ~Transaction() {
    if (m_pending)
      m_db->rollback();
  }
  void commit() {
    if (!m_pending) {
      qWarning("committed twice");
      return;
    }
    m_db->commit();
    m_pending = false;
  }

private:
  QSqlDatabase *m_db;
  bool m_pending;
};

static void markAll(QSqlDatabase *db, const QList<int> &ids) {
  Transaction t(db);
  QSqlQuery q(*db);
  q.prepare("UPDATE episodes SET listened = 1 WHERE id = :id");
  for (int id : ids) {
    q.bindValue(":id", id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
  t.commit();
}

// The flag that commit() asks belongs to an object that each call makes.
static void objectOfEachCall(QSqlDatabase *db, const QList<QList<int>> &podcasts) {
  for (const QList<int> &podcast : podcasts)
    markAll(db, podcast);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
}

static void objectRoundTheLoop(QSqlDatabase *db, const QList<int> &ids) {
  Transaction t(db);
  QSqlQuery q(*db);
  for (int id : ids) {
    q.prepare("DELETE FROM episodes WHERE id = :id");
    q.bindValue(":id", id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one statement, {{.*}}; a transaction is open already
  }
  t.commit();
}

static QStringList namesInATransaction(QSqlDatabase *db, bool always) {
  Transaction t = always ? Transaction(db) : Transaction(db, db->isOpen());
  QStringList names;
  QSqlQuery q("SELECT name FROM podcasts", *db);
  while (q.next())
    names << q.value(0).toString();
  t.commit();
  return names;
}

// The transaction that gave the names, begun in one of two ways, has ended.
static void anotherOneHasEnded(QSqlDatabase *db) {
  QSqlQuery q(*db);
  for (const QString &name : namesInATransaction(db, true)) {
    q.prepare("DELETE FROM log WHERE name = :name");
    q.bindValue(":name", name);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one statement, {{.*}}; at least put one transaction around the loop
  }
}

// --- Round the calls -------------------------------------------------------------------------------------------------

class Songs {
public:
  void add(const QStringList &titles) {
    Transaction t(&m_db);
    add(titles, &m_db);
    t.commit();
  }
  void remove(const QStringList &titles) { remove(titles, &m_db); }

private:
  void add(const QStringList &titles, QSqlDatabase *db) {
    QSqlQuery q(*db);
    q.prepare("INSERT INTO songs (title) VALUES (:title)");
    for (const QString &title : titles) {
      q.bindValue(":title", title);
      q.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
    }
  }
  void remove(const QStringList &titles, QSqlDatabase *db) {
    QSqlQuery q(*db);
    q.prepare("DELETE FROM songs WHERE title = :title");
    for (const QString &title : titles) {
      q.bindValue(":title", title);
      q.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      // CHECK-NOTES: note: delete them with one statement, {{.*}}; at least put one transaction around the loop
    }
  }
  QSqlDatabase m_db;
};

// A transaction that may be begun comes before a write that is certain.
static void touch(const QString &name, bool own) {
  QSqlDatabase db = QSqlDatabase::database();
  if (own)
    db.transaction();
  qDebug() << name;
  if (own)
    db.commit();
  QSqlQuery q(db);
  q.exec("INSERT INTO names (name) VALUES ('" + name + "')");
}

static void touchAll(const QStringList &names, bool own) {
  for (const QString &name : names)
    touch(name, own);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}
