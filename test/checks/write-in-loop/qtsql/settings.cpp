// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// A program that connects to SQLite, or to what its settings say. In one transaction nothing may be left to gain: that is
// possible, not proven. Without one there is.
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

static void connect(const QString &driver, const QString &file) {
  QSqlDatabase db = QSqlDatabase::addDatabase(driver.isEmpty() ? "QSQLITE" : driver);
  db.setDatabaseName(file);
}

static void insertAll(const QStringList &names) {
  QSqlDatabase db = QSqlDatabase::database();
  db.transaction();
  QSqlQuery q(db);
  q.prepare("INSERT INTO names (name) VALUES (?)");
  for (const QString &name : names) {
    q.bindValue(0, name);
    q.exec();
  }
  db.commit();
}

static void writeAll(const QStringList &names) {
  QSqlQuery q;
  q.prepare("INSERT INTO names (name) VALUES (?)");
  for (const QString &name : names) {
    q.bindValue(0, name);
    q.exec();
  }
}

// All that call it have begun one.
static void called(const QStringList &names) {
  QSqlDatabase db = QSqlDatabase::database();
  db.transaction();
  writeAll(names);
  db.commit();
}

static void withoutOne(const QStringList &names) {
  QSqlQuery q;
  q.prepare("INSERT INTO names (name) VALUES (?)");
  for (const QString &name : names) {
    q.bindValue(0, name);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}
