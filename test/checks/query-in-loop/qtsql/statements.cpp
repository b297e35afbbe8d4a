// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// How the statement is made: prepared before the loop or in it, executed by the constructor or by a method, with a text
// that is put together.
#include <QDateTime>
#include <QDebug>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QStringList>
#include <QTextStream>
#include <QVariant>

// --- Prepared --------------------------------------------------------------------------------------------------------

static void preparedBefore(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: it is prepared once, but still a round trip for each element: fetch what all turns need
    if (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void preparedInside(const QList<int> &ids) {
  QSqlQuery q;
  for (int id : ids) {
    q.prepare("SELECT name FROM customers WHERE id = ?");
    q.bindValue(0, id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-MISSING: :[[@LINE-4]]:7: note: the same text is prepared in each turn; prepare it before the loop
    if (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void namedPlaceholders(const QList<int> &ids, const QString &state) {
  QSqlQuery q;
  q.prepare("SELECT COUNT(*) FROM orders WHERE state = :state AND customer_id = :customer");
  q.bindValue(":state", state);
  for (int id : ids) {
    q.bindValue(":customer", id);
    if (q.exec() && q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      qDebug() << q.value(0).toInt();
  }
}

static void existence(const QStringList &names) {
  QSqlQuery q;
  q.prepare("SELECT 1 FROM customers WHERE name = ?");
  for (const QString &name : names) {
    q.bindValue(0, name);
    if (!q.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      return;
    if (!q.next())
      qDebug() << name << "is missing";
  }
}

static void finished(const QList<int> &ids) {
  QSqlQuery q;
  q.setForwardOnly(true);
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int i = 0; i < ids.count(); i++) {
    q.addBindValue(ids.value(i));
    if (!q.exec()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
      qWarning() << "failed";
      continue;
    }
    q.first();
    qDebug() << q.value(0).toString();
    q.finish();
  }
}

// --- By the constructor ----------------------------------------------------------------------------------------------

static void constructor(const QSqlDatabase &db, const QList<int> &ids) {
  for (int id : ids) {
    QSqlQuery q("SELECT name FROM customers WHERE id = " + QString::number(id), db);
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void assignedConstructor(const QList<int> &ids) {
  for (int id : ids) {
    auto q = QSqlQuery(QString("SELECT total FROM orders WHERE customer_id = %1").arg(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toDouble();
  }
}

static void byTheDatabase(const QSqlDatabase &db, const QList<int> &ids) {
  for (int id : ids) {
    QSqlQuery q = db.exec(QString("SELECT name FROM customers WHERE id=%1").arg(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void connectionByName(const QStringList &codes) {
  for (const QString &code : codes) {
    QSqlQuery q(QSqlDatabase::database("shop"));
    q.prepare(QStringLiteral("SELECT price FROM articles WHERE code = ?"));
    q.addBindValue(code);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << q.value(0).toDouble();
  }
}

// --- Texts -----------------------------------------------------------------------------------------------------------

static void severalArguments(const QStringList &codes, const QString &column) {
  for (const QString &code : codes) {
    QSqlQuery q;
    q.exec(QString("SELECT %1 FROM articles WHERE code = '%2'").arg(column, code));
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void plusEquals(const QList<int> &ids, bool openOnly) {
  QSqlQuery q;
  for (int id : ids) {
    QString sql = "SELECT number FROM orders WHERE customer_id = ";
    sql += QString::number(id);
    if (openOnly)
      sql += " AND state = 'open'";
    if (!q.exec(sql))
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      continue;
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void textStream(const QList<int> &ids) {
  for (int id : ids) {
    QString sql;
    QTextStream stream(&sql);
    stream << "SELECT number FROM orders WHERE customer_id = " << id;
    stream.flush();
    QSqlQuery q;
    q.exec(sql);
    // CHECK-MISSING: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void appended(const QStringList &codes) {
  const QString start = QStringLiteral("SELECT price FROM articles WHERE code = '");
  QSqlQuery q;
  for (const QString &code : codes) {
    QString sql(start);
    sql.append(code).append("'");
    q.exec(sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << q.value(0).toDouble();
  }
}

static void replaced(const QStringList &codes) {
  for (const QString &code : codes) {
    QString sql = "SELECT price FROM articles WHERE code = '$code'";
    sql.replace("$code", code);
    QSqlQuery q(sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << q.value(0).toDouble();
  }
}

// --- The same each time ----------------------------------------------------------------------------------------------

static void invariantText(const QStringList &names) {
  for (const QString &name : names) {
    QSqlQuery q("SELECT rate FROM taxes WHERE country = 'DE'");
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    if (q.next())
      qDebug() << name << q.value(0).toDouble();
  }
}

static void invariantParameter(const QStringList &names, int group) {
  for (const QString &name : names) {
    QSqlQuery q;
    q.prepare("SELECT label FROM labels WHERE id = ?");
    q.addBindValue(group);
    if (q.exec() && q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      qDebug() << name << q.value(0).toString();
  }
}

// The database, or what is bound, is something else each time.
static void another(const QStringList &names) {
  for (const QString &name : names) {
    QSqlQuery q("SELECT nextval('ids')");
    if (q.next())
      qDebug() << name << q.value(0).toInt();
  }
  for (const QString &name : names) {
    QSqlQuery q;
    q.prepare("SELECT COUNT(*) FROM jobs WHERE due < ?");
    q.addBindValue(QDateTime::currentDateTime());
    if (q.exec() && q.next())
      qDebug() << name << q.value(0).toInt();
  }
}

static double taxRate() {
  QSqlQuery q("SELECT rate FROM taxes WHERE country = 'DE'");
  return q.next() ? q.value(0).toDouble() : 0;
}

static void invariantHelper() {
  QSqlQuery orders("SELECT total FROM orders");
  while (orders.next())
    qDebug() << orders.value(0).toDouble() * taxRate();
    // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: the same query is run again once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

static void loopCondition(int first) {
  QSqlQuery q;
  for (int i = first; i < taxRate(); ++i)
  // CHECK-MISSING: :[[@LINE-1]]:27: warning: the same query is run again once for each turn of this loop (N queries) [orm-query-in-loop]
    qDebug() << i;
}

// --- Models ----------------------------------------------------------------------------------------------------------

static void queryModel(const QList<int> &ids) {
  QSqlQueryModel model;
  for (int id : ids) {
    model.setQuery(QString("SELECT number, total FROM orders WHERE customer_id = %1").arg(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (int row = 0; row < model.rowCount(); ++row)
      qDebug() << model.record(row).value("number").toString();
  }
}

static void tableModel(const QList<int> &ids) {
  QSqlTableModel model;
  model.setTable("orders");
  for (int id : ids) {
    model.setFilter(QString("customer_id = %1").arg(id));
    model.select();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << model.rowCount();
  }
}

// --- Quiet: nothing is sent ------------------------------------------------------------------------------------------

static void emptyConstructor(const QStringList &names) {
  for (const QString &name : names) {
    QSqlQuery q;
    QSqlQuery other(QSqlDatabase::database());
    QSqlQuery third(QString(), QSqlDatabase::database());
    qDebug() << name << q.isActive() << other.isActive() << third.isValid();
  }
}

static void preparesOnly(const QStringList &tables, QList<QString> &bad) {
  for (const QString &table : tables) {
    QSqlQuery q;
    if (!q.prepare("SELECT * FROM " + table))
      bad << table;
  }
}

static void buildsAText(const QList<int> &ids) {
  QString sql = "SELECT name FROM customers WHERE 0";
  for (int id : ids)
    sql += QString(" OR id = %1").arg(id);
  QSqlQuery q(sql);
  while (q.next())
    qDebug() << q.value(0).toString();
}

static void unions(const QStringList &tables) {
  QStringList parts;
  for (const QString &table : tables)
    parts << "SELECT name FROM " + table;
  QSqlQuery q;
  q.exec(parts.join(" UNION ALL "));
  while (q.next())
    qDebug() << q.value(0).toString();
}

static void modelWithoutSelect(QSqlTableModel &model, const QStringList &columns) {
  for (const QString &column : columns) {
    model.setFilter(column + " IS NOT NULL");
    qDebug() << model.fieldIndex(column);
  }
}

static void modelRows(QSqlQueryModel &model) {
  model.setQuery("SELECT number, total FROM orders");
  for (int row = 0; row < model.rowCount(); ++row)
    qDebug() << model.record(row).value("number").toString();
}

static void moves(QSqlQuery &q, const QList<int> &positions) {
  for (int position : positions)
    if (q.seek(position))
      qDebug() << q.value(0).toString();
}
