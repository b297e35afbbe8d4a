// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// A program that connects to two databases elsewhere: each statement is a round trip.
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

static void connect(const QString &name) {
  QSqlDatabase db = QSqlDatabase::addDatabase("QMYSQL");
  db.setDatabaseName(name);
  QSqlDatabase other = QSqlDatabase::addDatabase("QPSQL", "other");
  other.setDatabaseName(name);
}

static void insertAll(const QStringList &names) {
  QSqlDatabase db = QSqlDatabase::database();
  db.transaction();
  QSqlQuery q(db);
  q.prepare("INSERT INTO names (name) VALUES (?)");
  for (const QString &name : names) {
    q.bindValue(0, name);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  }
  db.commit();
}
