// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// How the statement is made, and what it does to the rows.
#include <QDebug>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QStringList>
#include <QTextStream>
#include <QVariant>

static void preparedBefore(const QStringList &names) {
  QSqlQuery q;
  q.prepare("INSERT INTO customers (name) VALUES (?)");
  for (const QString &name : names) {
    q.bindValue(0, name);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: insert several rows with one statement, {{.*}}; at least put one transaction around the loop
  }
}

static void preparedInside(const QStringList &names) {
  for (const QString &name : names) {
    QSqlQuery q;
    q.prepare("INSERT INTO customers (name) VALUES (?)");
    q.addBindValue(name);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the same text is prepared in each turn; prepare it before the loop
  }
}

static void constructor(const QSqlDatabase &db, const QList<int> &ids) {
  for (int id : ids)
    QSqlQuery("DELETE FROM customers WHERE id = " + QString::number(id), db);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void byTheDatabase(const QSqlDatabase &db, const QStringList &names) {
  for (const QString &name : names)
    db.exec(QString("UPDATE customers SET active = 1 WHERE name = '%1'").arg(name));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void returning(const QStringList &names, QList<int> &ids) {
  QSqlQuery q;
  q.prepare("INSERT INTO customers (name) VALUES (?) RETURNING id");
  for (const QString &name : names) {
    q.bindValue(0, name);
    if (q.exec() && q.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      ids << q.value(0).toInt();
  }
}

static void insertedIds(const QStringList &names, QList<QVariant> &ids) {
  QSqlQuery q;
  q.prepare("insert into customers (name) values (:name)");
  for (const QString &name : names) {
    q.bindValue(":name", name);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    ids << q.lastInsertId();
  }
}

static void insertSelect(const QList<int> &orders) {
  for (int order : orders) {
    QSqlQuery q;
    q.prepare("INSERT INTO old_lines SELECT * FROM lines WHERE order_id = ?");
    q.addBindValue(order);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void commonTable(const QList<int> &orders) {
  QSqlQuery q;
  q.prepare("WITH old AS (SELECT id FROM lines WHERE order_id = ?) DELETE FROM lines WHERE id IN (SELECT id FROM old)");
  for (int order : orders) {
    q.bindValue(0, order);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void commentFirst(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("-- One at a time.\n"
            "DELETE FROM customers\n"
            "WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Texts -----------------------------------------------------------------------------------------------------------

static void plusEquals(const QStringList &names) {
  QSqlQuery q;
  for (const QString &name : names) {
    QString sql = "INSERT INTO customers (name) VALUES ('";
    sql += name;
    sql += "')";
    q.exec(sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void appended(const QStringList &names, int group) {
  for (const QString &name : names) {
    QString sql("UPDATE customers SET group_id = ");
    sql.append(QString::number(group)).append(" WHERE name = '").append(name).append("'");
    QSqlQuery q(sql);
    // CHECK-MISSING: :[[@LINE-1]]:15: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void textStream(const QList<int> &ids) {
  for (int id : ids) {
    QString sql;
    QTextStream(&sql) << "DELETE FROM customers WHERE id = " << id;
    QSqlQuery q;
    q.exec(sql);
    // CHECK-MISSING: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void textBefore(const QStringList &names, bool replace) {
  const QString sql = replace ? "REPLACE INTO customers (name) VALUES (?)" : "INSERT INTO customers (name) VALUES (?)";
  QSqlQuery q;
  q.prepare(sql);
  for (const QString &name : names) {
    q.bindValue(0, name);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Models ----------------------------------------------------------------------------------------------------------

static void submits(QSqlTableModel &model, const QList<QSqlRecord> &records) {
  for (const QSqlRecord &record : records) {
    model.insertRecord(-1, record);
    model.submitAll();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void submitsOnce(QSqlTableModel &model, const QList<QSqlRecord> &records) {
  model.setEditStrategy(QSqlTableModel::OnManualSubmit);
  for (const QSqlRecord &record : records)
    model.insertRecord(-1, record);
  model.submitAll();
}

static void batchOfAll(const QStringList &names) {
  QVariantList values;
  for (const QString &name : names)
    values << name;
  QSqlQuery q;
  q.prepare("INSERT INTO customers (name) VALUES (?)");
  q.addBindValue(values);
  if (!q.execBatch())
    qWarning() << "failed";
}

static void selects(const QList<int> &ids) {
  QSqlQuery q;
  q.prepare("SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    q.bindValue(0, id);
    q.exec();
  }
}

static void textsOnly(const QStringList &names, QStringList &out) {
  for (const QString &name : names)
    out << "INSERT INTO customers (name) VALUES ('" + name + "')";
}

static void binds(QSqlQuery &q, const QVariantList &values) {
  q.prepare("INSERT INTO points (x, y, z) VALUES (?, ?, ?)");
  for (int i = 0; i < values.size(); ++i)
    q.bindValue(i, values[i]);
  q.exec();
}

static void setsData(QSqlTableModel &model, const QVariantList &values) {
  for (int i = 0; i < values.size(); ++i)
    model.setRecord(i, QSqlRecord());
  model.revertAll();
}
