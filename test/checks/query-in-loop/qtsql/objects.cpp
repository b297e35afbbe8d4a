// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// What objects collect for a query, and what they keep of one.
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <QVector>

// --- Values that are collected in a member ---------------------------------------------------------------------------

struct SongQuery {
  void where(const QVariant &value) { m_values.append(value); }
  QString run() {
    QSqlQuery q;
    q.prepare("SELECT title FROM songs WHERE url = ?");
    for (const QVariant &value : m_values)
      q.addBindValue(value);
    q.exec();
    return q.next() ? q.value(0).toString() : QString();
  }

private:
  QVector<QVariant> m_values;
};

static QStringList collectedInEachTurn(const QStringList &urls) {
  QStringList titles;
  for (const QString &url : urls) {
    SongQuery query;
    query.where(url);
    titles << query.run();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return titles;
}

static QString titleOf(const QString &url) {
  SongQuery query;
  query.where(url);
  return query.run();
}

static QStringList collectedByAHelper(const QStringList &urls) {
  QStringList titles;
  for (const QString &url : urls)
    titles << titleOf(url);
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  return titles;
}

static QString collectedAndRunOnce(const QStringList &urls) {
  SongQuery query;
  for (const QString &url : urls)
    query.where(url);
  return query.run();
}

// --- A connection that is opened when it is needed -------------------------------------------------------------------

class Connections {
public:
  QSqlDatabase connect() {
    const QString name = QString("songs");
    QSqlDatabase db = QSqlDatabase::database(name);
    if (db.isOpen())
      return db;
    db = QSqlDatabase::addDatabase("QSQLITE", name);
    db.open();
    setUp(db);
    return db;
  }
  QSqlDatabase reopened() {
    QSqlDatabase db = QSqlDatabase::database("songs");
    if (!db.isOpen()) {
      db.open();
      setUp(db);
    }
    return db;
  }
  QSqlDatabase checked() {
    QSqlDatabase db = QSqlDatabase::database("songs");
    if (db.isOpen())
      setUp(db);
    return db;
  }

private:
  static void setUp(QSqlDatabase &db) {
    QSqlQuery q(db);
    q.prepare("SELECT set_tokenizer(:name)");
    q.bindValue(":name", "unicode");
    q.exec();
  }
};

static int openedOnce(Connections &connections, const QList<int> &ids) {
  int open = 0;
  for (int id : ids)
    open += id > 0 && connections.connect().isOpen() && connections.reopened().isOpen();
  return open;
}

static int openOrNot(Connections &connections, const QList<int> &ids) {
  int open = 0;
  for (int id : ids)
    open += id > 0 && connections.checked().isOpen();
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return open;
}

// --- What an object has loaded for an outer loop ---------------------------------------------------------------------

class Scan {
public:
  explicit Scan(int directory) : m_directory(directory), m_dirty(true) {}
  QStringList all() {
    if (m_dirty) {
      m_known = fetch();
      m_dirty = false;
    }
    return m_known;
  }
  bool knows(const QString &path) {
    if (m_dirty) {
      m_known = fetch();
      m_dirty = false;
    }
    return m_known.contains(path);
  }

private:
  QStringList fetch() const {
    QSqlQuery q;
    q.prepare("SELECT path FROM subdirectories WHERE directory = :directory");
    q.bindValue(":directory", m_directory);
    q.exec();
    QStringList paths;
    while (q.next())
      paths << q.value(0).toString();
    return paths;
  }

  int m_directory;
  QStringList m_known;
  bool m_dirty;
};

static int loadedInTheOuterLoop(const QList<int> &directories, const QString &root) {
  int found = 0;
  for (int directory : directories) {
    Scan scan(directory);
    const QStringList paths = scan.all();
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (const QString &path : paths)
      found += scan.knows(root + path);
  }
  return found;
}

static int loadedInTheInnerLoop(const QList<int> &directories, const QStringList &paths) {
  int found = 0;
  for (int directory : directories) {
    Scan scan(directory);
    for (const QString &path : paths)
      found += scan.knows(path);
      // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return found;
}

static int loadedByAnotherObject(const QList<int> &directories, const QStringList &paths) {
  int found = 0;
  for (int directory : directories) {
    Scan scan(directory), parent(directory - 1);
    found += scan.all().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (const QString &path : paths)
      found += parent.knows(path);
      // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return found;
}

// --- What is only read, by a forwarding reference ---------------------------------------------------------------------

class Report {
public:
  int rowsOf(const QString &table) { return count(QString("SELECT %1 FROM %2").arg(m_columns, table)); }
  int rows() { return count(QString("SELECT %1 FROM reports WHERE kind = '%2'").arg(m_columns, m_kind)); }

private:
  static int count(const QString &text) {
    QSqlQuery q(text);
    int rows = 0;
    while (q.next())
      ++rows;
    return rows;
  }
  QString m_columns = "id, name", m_kind = "a";
};

static int rowsOfAll(Report &report, const QStringList &tables) {
  int rows = 0;
  for (const QString &table : tables) {
    rows += report.rowsOf(table);
    // No table goes into the columns: it is possible, not more, that the object has changed.
    rows += report.rows();
  }
  return rows;
}

// --- A connection by a name that an object holds -------------------------------------------------------------------------

// What the object is told has nothing to do with its connection.
class Tracks {
public:
  explicit Tracks(const QString &name) : m_name(name) {}
  void search(const QStringList &words) {
    for (const QString &word : words) {
      QSqlQuery q(database());
      q.prepare("SELECT title FROM tracks WHERE word = ?");
      q.bindValue(0, word);
      q.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      found(word);
    }
  }
  void found(const QString &word);

private:
  QSqlDatabase database() const { return QSqlDatabase::database(m_name); }

  QString m_name;
};

int main() {
  Report report;
  Tracks("tracks").search({"a"});
  Connections connections;
  return collectedInEachTurn({"a"}).size() + collectedByAHelper({"a"}).size() + collectedAndRunOnce({"a"}).size() +
         openedOnce(connections, {1}) + openOrNot(connections, {1}) + loadedInTheOuterLoop({1}, "/") +
         loadedInTheInnerLoop({1}, {"/"}) + loadedByAnotherObject({1}, {"/"}) +
         rowsOfAll(report, {"a"});
}
