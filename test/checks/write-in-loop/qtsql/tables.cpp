// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// Another table in each turn, whatever else goes into the text; beside it, the same table with another value. And lists
// that are written out, or gathered until there are enough.
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <vector>

// --- Tables ----------------------------------------------------------------------------------------------------------

static void joined(QSqlQuery &q, const QStringList &tables, int id) {
  for (const QString &table : tables)
    q.exec("DELETE FROM " + table + " WHERE id = " + QString::number(id));
}

static void joinedTheSame(QSqlQuery &q, const QString &table, const QList<int> &ids) {
  for (int id : ids)
    q.exec("DELETE FROM " + table + " WHERE id = " + QString::number(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void numbered(QSqlQuery &q, const QStringList &kinds, int id) {
  for (const QString &kind : kinds)
    q.exec(QString("UPDATE log_%1 SET seen = 1 WHERE id = %2").arg(kind).arg(id));
}

static void numberedOtherwise(QSqlQuery &q, const QStringList &kinds, const QString &table) {
  for (const QString &kind : kinds)
    q.exec(QString("UPDATE log_%2 SET seen = 1 WHERE kind = %1").arg(kind).arg(table));
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void atOnce(QSqlQuery &q, const QStringList &kinds, const QString &id) {
  for (const QString &kind : kinds)
    q.exec(QString("INSERT INTO \"%1\" (id) VALUES ('%2')").arg(kind, id));
}

static void atOnceTheSame(QSqlQuery &q, const QString &kind, const QStringList &ids) {
  for (const QString &id : ids)
    q.exec(QString("INSERT INTO \"%1\" (id) VALUES ('%2')").arg(kind, id));
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void insertInto(QSqlQuery &q, const QString &table, const QString &name) {
  q.exec(QString("INSERT INTO %1 (name) VALUES ('%2')").arg(table, name));
}

static void byHelper(QSqlQuery &q, const QStringList &tables, const QStringList &names) {
  for (const QString &table : tables)
    insertInto(q, table, "first");
  for (const QString &name : names)
    insertInto(q, "names", name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Lists -----------------------------------------------------------------------------------------------------------

struct Setting {
  Setting(int id, const QString &name, const std::vector<int> &values);
  int id;
  QString name;
};

static void insertSetting(const Setting &setting) {
  QSqlQuery q;
  q.prepare("INSERT INTO settings (name) VALUES (?)");
  q.addBindValue(setting.name);
  q.exec();
}

static QList<Setting> defaults() { return QList<Setting>{Setting(-1, "Flat", {0, 0}), Setting(-1, "Rock", {1, 2})}; }

static void writtenOut() {
  const auto settings = defaults();
  for (const Setting &setting : settings)
    insertSetting(setting);
}

static void addedEach() {
  QList<Setting> settings;
  settings << Setting(1, "Bass", {7});
  settings << Setting(2, "Mid", {9});
  for (const Setting &setting : settings)
    insertSetting(setting);
}

static void addDefault(QList<Setting> &settings) { settings << Setting(0, "Flat", {0}); }

static void addedInALoop(int count) {
  QList<Setting> settings;
  for (int i = 0; i < count; ++i)
    settings << Setting(i, "Treble", {i});
  for (const Setting &setting : settings)
    insertSetting(setting);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void addedByAHelper(int count) {
  QList<Setting> settings;
  for (int i = 0; i < count; ++i)
    addDefault(settings);
  for (const Setting &setting : settings)
    insertSetting(setting);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Gathered in an argument -----------------------------------------------------------------------------------------

static void store(const QStringList &names) {
  QSqlDatabase db = QSqlDatabase::database();
  db.transaction();
  QSqlQuery q;
  q.exec("INSERT INTO names (name) VALUES ('" + names.join("'), ('") + "')");
  db.commit();
}

static QStringList gathered(const QString &name, QStringList block) {
  block << name;
  if (block.size() >= 500) {
    store(block);
    block.clear();
  }
  return block;
}

static void gathers(const QStringList &names) {
  QStringList block;
  for (const QString &name : names)
    block = gathered(name, block);
  store(block);
}

// What has many parts is no chunk of what comes.
static void storeMany(const QStringList &parts) {
  if (parts.size() >= 500)
    store(parts);
}

static void eachOfMany(const QList<QStringList> &all) {
  for (const QStringList &parts : all)
    storeMany(parts);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}
