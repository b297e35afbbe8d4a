// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// What each turn is about: definitions, other connections, other tables, scripts, and texts of which nothing is known.
#include "guards.h"

// --- Definitions, written in the loop, other connections -------------------------------------------------------------

static void describes(const QStringList &tables) {
  for (const QString &table : tables) {
    QSqlQuery q("PRAGMA table_info(" + table + ")");
    while (q.next())
      qDebug() << table << q.value("name").toString();
  }
}

// What another table has is another question.
static void eachTable(const QStringList &tables) {
  QSqlQuery select;
  for (const QString &table : tables) {
    select.prepare(QString("SELECT path FROM %1 WHERE path LIKE '%music%'").arg(table));
    select.exec();
    while (select.next())
      qDebug() << table << select.value(0).toString();
  }
}

static void attachedTables(const QHash<QString, int> &attached) {
  for (const QString &key : attached.keys()) {
    QSqlQuery q("SELECT name FROM " + key + ".sqlite_master WHERE type = 'table'");
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

static void sameTable(const QList<int> &ids, const QString &table) {
  for (int id : ids) {
    QSqlQuery q;
    q.prepare(QString("SELECT path FROM %1 WHERE id = ?").arg(table));
    q.addBindValue(id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

// Ranges of keys until there is a row: pages.
static bool skipsEmptyRanges(QSqlQuery &rows, int last, int step) {
  int skipped = 0;
  while (!rows.next()) {
    if (skipped * step > last)
      return false;
    rows.bindValue(0, skipped * step);
    rows.bindValue(1, (skipped + 1) * step);
    ++skipped;
    if (!rows.exec())
      return false;
  }
  return true;
}

// A list of what is written out, one after the other.
struct Sequence {
  Sequence(const QString &table, const QString &field) : table(table), field(field) {}
  QString table;
  QString field;
};

static bool setsSequences() {
  QList<Sequence> sequences;
  sequences << Sequence("backlog", "messageid") << Sequence("buffer", "bufferid") << Sequence("sender", "senderid");
  for (QList<Sequence>::const_iterator it = sequences.constBegin(); it != sequences.constEnd(); ++it) {
    QSqlQuery q(QString("SELECT setval('%1_%2_seq', max(%2)) FROM %1").arg(it->table, it->field));
    if (!q.next())
      return false;
  }
  return true;
}

// Texts of which nothing is known, from a file say.
static QString textOf(const QString &name);

static void unknownText(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare(textOf("name_of_customer"));
  for (int id : ids) {
    q.bindValue(":id", id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
    while (q.next())
      qDebug() << q.value(0).toString();
  }
}

// What it does has only a name.
static void byName(const QList<int> &ids) {
  QSqlQuery q;
  for (int id : ids)
    q.exec(QString("EXECUTE store_message (%1)").arg(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
}

static void changedInBetween(const QStringList &names) {
  for (const QString &name : names) {
    QSqlQuery insert;
    insert.prepare("INSERT INTO customers (name) VALUES (?)");
    insert.addBindValue(name);
    insert.exec();
    QSqlQuery id("SELECT MAX(id) FROM customers");
    if (id.next())
      qDebug() << name << id.value(0).toInt();
  }
}

static void eachDatabase(const QList<QSqlDatabase> &databases) {
  for (const QSqlDatabase &db : databases) {
    QSqlQuery q(db);
    if (q.exec("SELECT version FROM info") && q.next())
      qDebug() << db.databaseName() << q.value(0).toString();
  }
}

static void eachConnection(const QStringList &connections) {
  for (const QString &connection : connections) {
    QSqlQuery q("SELECT version FROM info", QSqlDatabase::database(connection));
    if (q.next())
      qDebug() << connection << q.value(0).toString();
  }
}

static void statementsOfAScript(const QStringList &script) {
  QSqlQuery q;
  for (const QString &statement : script)
    if (!q.exec(statement))
      qWarning() << statement << q.lastError().text();
}

// The statements of a script, which are parts of its steps; there are two ways to run a text.
struct Step {
  QString mode, statement;
};

static bool runText(const QString &text, const QStringList &values) {
  QSqlQuery q;
  q.prepare(text);
  for (const QString &value : values)
    q.addBindValue(value);
  return q.exec();
}

static bool runText(const QString &text, bool prepared) {
  QSqlQuery q;
  return prepared ? runText(text, QStringList()) : q.exec(text);
}

static bool runSteps(const QList<Step> &steps, const QStringList &values) {
  for (const Step &step : steps) {
    const bool done = step.mode == "values" ? runText(step.statement, values) : runText(step.statement, true);
    if (!done)
      return false;
  }
  return true;
}

static void runForEach(const QList<Step> &steps, const QStringList &names) {
  for (const QString &name : names)
    runText("SELECT id FROM customers WHERE name = ?", QStringList{name});
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}
