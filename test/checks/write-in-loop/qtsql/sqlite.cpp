// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// A program that only connects to SQLite: its database is in the process, and writes in one transaction are no round trips.
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

static const char Driver[] = "QSQLITE";

static void connect(const QString &file) {
  QSqlDatabase db = QSqlDatabase::addDatabase(Driver);
  db.setDatabaseName(file);
  QSqlDatabase copy = QSqlDatabase::addDatabase("QSQLITE", "copy");
  copy.setDatabaseName(file);
#if QT_VERSION >= QT_VERSION_CHECK(6, 4, 0)
  using namespace Qt::Literals::StringLiterals;
  QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, "other");
  other.setDatabaseName(file);
#endif
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

static void withoutTransaction(const QStringList &names) {
  QSqlQuery q(QSqlDatabase::database());
  q.prepare("INSERT INTO names (name) VALUES (?)");
  for (const QString &name : names) {
    q.bindValue(0, name);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; at least put one transaction around the loop
  }
}
