// RUN: %check_orm %s %t --library qtsql,qtsql-6
//
// Statements that one object keeps, and that a helper prepares: what they do is known from there. All is in one
// transaction, over SQLite.
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <memory>

struct Statements {
  explicit Statements(const QSqlDatabase &db) : database(db), remove(db), find(db), unknown(db) {}
  QSqlDatabase database;
  QSqlQuery remove, find, unknown;
};

QString setting(const char *name);

class Files {
public:
  Files();
  void removeAll(const QStringList &names);
  void removeEach(const QStringList &names);
  void runEach(const QStringList &names);
  void commitEach(const QStringList &names);
  void commitSome(const QStringList &names);

private:
  bool begin() { return d->database.transaction(); }
  bool end() { return d->database.commit(); }
  bool prepare(QSqlQuery &query, const QString &text) const {
    query.setForwardOnly(true);
    return query.prepare(text);
  }
  bool run(QSqlQuery &query);
  int idOf(const QString &name);
  void removeThese(const QStringList &names);

  std::unique_ptr<Statements> d;
};

Files::Files() {
  const QString driver = QStringLiteral("QSQLITE");
  d = std::make_unique<Statements>(QSqlDatabase::addDatabase(driver, "files"));
  const auto remove = QStringLiteral("DELETE FROM files WHERE name = :name");
  if (!prepare(d->remove, remove))
    return;
  prepare(d->find, QStringLiteral("SELECT id FROM files WHERE name = :name"));
  prepare(d->unknown, setting("statement"));
}

// Where it has failed, the transaction that was begun before is ended.
bool Files::run(QSqlQuery &query) {
  const bool done = query.exec();
  if (!done || !query.isActive()) {
    query.finish();
    end();
    return false;
  }
  return true;
}

int Files::idOf(const QString &name) {
  d->find.bindValue(":name", name);
  return run(d->find) && d->find.next() ? d->find.value(0).toInt() : 0;
}

void Files::removeThese(const QStringList &names) {
  for (const QString &name : names) {
    d->remove.bindValue(":name", name);
    run(d->remove);
  }
}

void Files::removeAll(const QStringList &names) {
  if (!begin())
    return;
  int sum = 0;
  for (const QString &name : names)
    sum += idOf(name);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  removeThese(names);
  end();
}

void Files::removeEach(const QStringList &names) {
  for (const QString &name : names) {
    d->remove.bindValue(":name", name);
    d->remove.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void Files::runEach(const QStringList &names) {
  for (const QString &name : names) {
    d->unknown.bindValue(":name", name);
    d->unknown.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
  }
}

// One that is begun again in the loop is ended in each turn.
void Files::commitEach(const QStringList &names) {
  begin();
  for (const QString &name : names) {
    d->remove.bindValue(":name", name);
    d->remove.exec();
    end();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    begin();
  }
  end();
}

void Files::commitSome(const QStringList &names) {
  begin();
  for (const QString &name : names) {
    d->remove.bindValue(":name", name);
    if (!d->remove.exec())
      end();
  }
  end();
}
