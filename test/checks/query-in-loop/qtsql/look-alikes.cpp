// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// Names and forms of Qt SQL that mean something else, and cursors that step through their own rows.
#include <QCoreApplication>
#include <QDebug>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QVariant>
#include <vector>

// Keeps its answers in memory.
class MemoryQuery {
public:
  bool prepare(const QString &) { return true; }
  void bindValue(int, const QVariant &) {}
  bool exec() { return ++m_calls > 0; }
  bool exec(const QString &) { return ++m_calls > 0; }
  bool next() { return false; }

private:
  int m_calls = 0;
};

class Dialog {
public:
  int exec() { return 1; }
  bool next() { return false; }
};

class Command {
public:
  explicit Command(const QString &text) : m_text(text) {}
  bool exec() const { return !m_text.isEmpty(); }

private:
  QString m_text;
};

static void otherClass(const QStringList &names) {
  MemoryQuery q;
  q.prepare("SELECT id FROM customers WHERE name = ?");
  for (const QString &name : names) {
    q.bindValue(0, name);
    q.exec();
    q.exec("SELECT id FROM customers WHERE name = '" + name + "'");
  }
}

static void dialogs(std::vector<Dialog> &all) {
  for (Dialog &dialog : all)
    while (dialog.next())
      dialog.exec();
}

static void commands(const QStringList &texts) {
  for (const QString &text : texts)
    Command("SELECT " + text).exec();
}

static void textsOnly(const QStringList &names, QStringList &out) {
  for (const QString &name : names)
    out << QString("SELECT id FROM customers WHERE name = '%1'").arg(name);
}

// --- Own cursors -----------------------------------------------------------------------------------------------------

static void ownCursor() {
  QSqlQuery q("SELECT id, name FROM customers");
  while (q.next())
    qDebug() << q.value(0).toInt() << q.value("name").toString() << q.isNull(1) << q.at();
}

static void recordsOfTheCursor() {
  QSqlQuery q;
  q.exec("SELECT * FROM customers");
  const int name = q.record().indexOf("name");
  while (q.next()) {
    qDebug() << q.value(name).toString();
    for (int i = 0; i < q.record().count(); ++i)
      qDebug() << q.record().fieldName(i) << q.value(i).toString();
  }
}

static void twoRowsATurn() {
  QSqlQuery q("SELECT value FROM samples ORDER BY time");
  while (q.next()) {
    const double first = q.value(0).toDouble();
    if (!q.next())
      break;
    qDebug() << q.value(0).toDouble() - first;
  }
}

static void backwards() {
  QSqlQuery q("SELECT name FROM customers");
  for (bool more = q.last(); more; more = q.previous())
    qDebug() << q.value(0).toString();
}

static void results() {
  QSqlQuery q("SELECT 1; SELECT 2");
  do {
    while (q.next())
      qDebug() << q.value(0).toInt();
  } while (q.nextResult());
}

static void twoCursorsSideBySide() {
  QSqlQuery a("SELECT id FROM old_customers ORDER BY id"), b("SELECT id FROM customers ORDER BY id");
  bool moreA = a.next(), moreB = b.next();
  while (moreA && moreB) {
    if (a.value(0).toInt() < b.value(0).toInt())
      moreA = a.next();
    else
      moreB = b.next();
  }
}

static void intoAList(QList<QVariantList> &rows) {
  QSqlQuery q("SELECT id, name FROM customers");
  while (q.next()) {
    QVariantList row;
    for (int i = 0; i < 2; ++i)
      row << q.value(i);
    rows << row;
  }
}

static void cursorPerCall(const QStringList &names, QSqlQuery &q) {
  for (const QString &name : names) {
    q.first();
    qDebug() << name << q.value(name).toString();
  }
}

// --- Beside them: the real thing -------------------------------------------------------------------------------------

static void realClass(const QStringList &names) {
  QSqlQuery q;
  q.prepare("SELECT id FROM customers WHERE name = ?");
  for (const QString &name : names) {
    q.bindValue(0, name);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

// The cursor's own query is run anew for its rows: a second query object is stepped in the body.
static void otherCursorInTheBody() {
  QSqlQuery q("SELECT id FROM customers");
  while (q.next()) {
    QSqlQuery other("SELECT number FROM orders WHERE customer_id = " + q.value(0).toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (other.next())
      qDebug() << other.value(0).toString();
  }
}

static void aliased(QSqlQuery &q, const QList<int> &ids) {
  QSqlQuery *query = &q;
  query->prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    query->bindValue(0, id);
    query->exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    while (query->next())
      qDebug() << query->value(0).toString();
  }
}
