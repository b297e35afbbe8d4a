// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// Queries that are the same in each turn, behind helpers and methods: which the fix moves before the loop.
#include <QDebug>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

struct Settings {
  QString currency;
  int vat = 0;
};

static Settings settingsIn(const QSqlDatabase &db) {
  Settings settings;
  QSqlQuery query(db);
  query.exec("SELECT name, value FROM settings");
  while (query.next())
    if (query.value(0).toString() == "currency")
      settings.currency = query.value(1).toString();
    else
      settings.vat = query.value(1).toInt();
  return settings;
}

class Repository {
public:
  int count() const {
    QSqlQuery query(m_db);
    query.exec("SELECT COUNT(*) FROM books");
    return query.next() ? query.value(0).toInt() : 0;
  }
  int ofKind(int kind) {
    QSqlQuery query(m_db);
    query.prepare("SELECT COUNT(*) FROM books WHERE kind = ?");
    query.addBindValue(kind);
    if (!query.exec() || !query.next())
      return 0;
    return query.value(0).toInt();
  }
  int counted() {
    ++m_calls;
    return count();
  }
  int loud() const {
    qDebug() << "counting";
    return count();
  }
  void print(const QStringList &names) const;
  void printNext(const QStringList &names);

private:
  QSqlDatabase m_db;
  int m_calls = 0;
};

// --- Moved -----------------------------------------------------------------------------------------------------------

static void structs(const QStringList &names, const QSqlDatabase &db) {
  for (const QString &name : names) {
    const Settings settings = settingsIn(db);
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << name << settings.vat << settings.currency;
  }
}
// CHECK-FIXES: static void structs(
// CHECK-FIXES-NEXT: {{^}}  const Settings settings = settingsIn(db);
// CHECK-FIXES-NEXT: {{^}}  for (const QString &name : names) {

// Both, at once.
static void methods(const QStringList &names, Repository &books) {
  for (const QString &name : names) {
    const int all = books.count();
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    const int first = books.ofKind(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << name << all << first;
  }
}
// CHECK-FIXES: static void methods(
// CHECK-FIXES-NEXT: {{^}}  const int all = books.count();
// CHECK-FIXES-NEXT: {{^}}  const int first = books.ofKind(1);
// CHECK-FIXES-NEXT: {{^}}  for (const QString &name : names) {

void Repository::print(const QStringList &names) const {
  for (const QString &name : names) {
    int all = count();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << name << all;
  }
}
// CHECK-FIXES: void Repository::print(
// CHECK-FIXES-NEXT: {{^}}  int all = count();
// CHECK-FIXES-NEXT: {{^}}  for (const QString &name : names) {

static void text(const QStringList &names, const Repository &books) {
  for (const QString &name : names) {
    const QString total = QString("%1 books").arg(books.count());
    // CHECK-MESSAGES: :[[@LINE-1]]:57: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << name << total;
  }
}
// CHECK-FIXES: static void text(
// CHECK-FIXES-NEXT: {{^}}  const QString total = QString("%1 books").arg(books.count());

// --- Reported, and left where they are -------------------------------------------------------------------------------

void Repository::printNext(const QStringList &names) {
  int next = 0;
  for (const QString &name : names) {
    const int all = next + count();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << name << all;
    ++next;
  }
}
// CHECK-FIXES: void Repository::printNext(
// CHECK-FIXES-NEXT: {{^}}  int next = 0;
// CHECK-FIXES-NEXT: {{^}}  for (const QString &name : names) {

static void otherEffects(const QStringList &names, Repository &books) {
  for (const QString &name : names) {
    const int counted = books.counted();
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    const int loud = books.loud();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << name << counted << loud;
  }
}
// CHECK-FIXES: static void otherEffects(
// CHECK-FIXES-NEXT: {{^}}  for (const QString &name : names) {

// The text is not known: it may write.
static int numberBy(const QString &sql) {
  QSqlQuery query(sql);
  return query.next() ? query.value(0).toInt() : 0;
}

static void unknownText(const QStringList &names, const QString &sql) {
  for (const QString &name : names) {
    const int number = numberBy(sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << name << number;
  }
}
// CHECK-FIXES: static void unknownText(
// CHECK-FIXES-NEXT: {{^}}  for (const QString &name : names) {

// The cursor itself steps.
static void cursor(const QStringList &names) {
  for (const QString &name : names) {
    QSqlQuery query("SELECT rate FROM taxes");
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    while (query.next())
      qDebug() << name << query.value(0).toDouble();
  }
}
// CHECK-FIXES: static void cursor(
// CHECK-FIXES-NEXT: {{^}}  for (const QString &name : names) {
// CHECK-FIXES-NEXT: {{^}}    QSqlQuery query("SELECT rate FROM taxes");

static void inForeach(const QStringList &names, const Repository &books) {
  foreach (const QString &name, names) {
    const int all = books.count();
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << name << all;
  }
}
// CHECK-FIXES: static void inForeach(
// CHECK-FIXES-NEXT: {{^}}  foreach (const QString &name, names) {
// CHECK-FIXES-NEXT: {{^}}    const int all = books.count();

void use(const QStringList &names, const QSqlDatabase &db, Repository &books) {
  structs(names, db);
  methods(names, books);
  books.print(names);
  text(names, books);
  books.printNext(names);
  otherEffects(names, books);
  unknownText(names, "SELECT 1");
  unknownText(names, names.first());
  cursor(names);
  inForeach(names, books);
}
