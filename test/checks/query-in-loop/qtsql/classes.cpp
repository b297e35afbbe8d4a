// RUN: %check_orm %s %t --library qtsql,qtsql-6
//
// Statements that helpers prepare, and classes of statements that prepare themselves: what they do is known from there.
#include <QDebug>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>

static bool prepare(QSqlQuery &query, const QString &text) {
  query.setForwardOnly(true);
  return query.prepare(text);
}

void removeAll(const QSqlDatabase &db, const QList<int> &ids) {
  QSqlQuery query(db);
  prepare(query, "DELETE FROM crates WHERE id = ?");
  for (int id : ids) {
    query.bindValue(0, id);
    query.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void preparedAgain(const QSqlDatabase &db, const QList<int> &ids) {
  QSqlQuery query(db);
  prepare(query, "DELETE FROM crates WHERE id = ?");
  prepare(query, "SELECT name FROM crates WHERE parent = ?");
  for (int id : ids) {
    query.bindValue(0, id);
    query.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

class Statement : protected QSqlQuery {
public:
  Statement(const QSqlDatabase &db, const QString &text) : QSqlQuery(db), m_prepared(prepareIt(*this, text)) {}
  bool isPrepared() const { return m_prepared; }
  void bind(const QString &name, const QVariant &value) { bindValue(name, value); }
  bool run() { return exec(); }
  bool step() { return next(); }
  int number() const { return value(0).toInt(); }

private:
  static bool prepareIt(QSqlQuery &query, const QString &text) { return query.prepare(text); }
  bool m_prepared;
};

class Counting : public Statement {
public:
  Counting(const QSqlDatabase &db, const QString &text) : Statement(db, text) {}
};

class Crates {
public:
  bool add(int crate, const QList<int> &tracks) {
    Statement insert(m_db, "INSERT INTO crate_tracks (crate, track) VALUES (:crate, :track)");
    if (!insert.isPrepared())
      return false;
    insert.bind(":crate", crate);
    for (int track : tracks) {
      insert.bind(":track", track);
      if (!insert.run())
      // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
        return false;
    }
    return true;
  }

  QList<int> of(int track) {
    Statement select(m_db, "SELECT crate FROM crate_tracks WHERE track = :track");
    select.bind(":track", track);
    QList<int> crates;
    if (select.run())
      while (select.step())
        crates << select.number();
    return crates;
  }

  void print(const QList<int> &tracks) {
    for (int track : tracks)
      qDebug() << of(track).size();
      // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }

  void forget(const QList<int> &tracks) {
    Counting remove(m_db, "DELETE FROM crate_tracks WHERE track = :track");
    for (int track : tracks) {
      remove.bind(":track", track);
      remove.run();
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    }
  }

  void forgetOn(const QList<int> &tracks) {
    auto remove = std::make_unique<Statement>(m_db, "DELETE FROM crate_tracks WHERE track = :track");
    for (int track : tracks) {
      remove->bind(":track", track);
      remove->run();
      // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    }
  }

  // The rows of the statement itself.
  int sum() {
    Statement select(m_db, "SELECT size FROM crates");
    int all = 0;
    if (select.run())
      while (select.step())
        all += select.number();
    return all;
  }

private:
  QSqlDatabase m_db;
};
