// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop,orm-query-in-loop
//
// What is done for what a query has not found: seldom, once all is there.
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

struct Item {
  int id = 0;
  QString name;
};

// --- A query has not found it ------------------------------------------------------------------------------------------

static void store(const QList<Item> &items) {
  QSqlQuery find, insert;
  find.prepare("SELECT id FROM items WHERE name = ?");
  insert.prepare("INSERT INTO items (name) VALUES (?)");
  for (const Item &item : items) {
    find.addBindValue(item.name);
    find.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (!find.next()) {
      insert.addBindValue(item.name);
      insert.exec();
    }
  }
}

static int idOf(const QString &name) {
  QSqlQuery find;
  find.prepare("SELECT id FROM items WHERE name = ?");
  find.addBindValue(name);
  find.exec();
  return find.next() ? find.value(0).toInt() : 0;
}

static void storeByHelper(const QList<Item> &items) {
  for (const Item &item : items) {
    const int id = idOf(item.name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (id == 0) {
      QSqlQuery insert;
      insert.prepare("INSERT INTO items (name) VALUES (?)");
      insert.addBindValue(item.name);
      insert.exec();
    }
  }
}

static int makeId(const QString &name) {
  QSqlQuery find;
  find.prepare("SELECT id FROM names WHERE name = ?");
  find.addBindValue(name);
  find.exec();
  if (find.next())
    return find.value(0).toInt();
  QSqlQuery insert;
  insert.prepare("INSERT INTO names (name) VALUES (?)");
  insert.addBindValue(name);
  insert.exec();
  return insert.lastInsertId().toInt();
}

static void storeInHelper(const QList<Item> &items) {
  for (const Item &item : items)
    makeId(item.name);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

static bool find(const QString &name, int &id) {
  QSqlQuery q;
  q.prepare("SELECT id FROM items WHERE name = ?");
  q.addBindValue(name);
  if (!q.exec() || !q.next())
    return false;
  id = q.value(0).toInt();
  return true;
}

static void storeUnlessFound(const QList<Item> &items) {
  for (const Item &item : items) {
    int id = 0;
    if (find(item.name, id))
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      continue;
    QSqlQuery insert;
    insert.prepare("INSERT INTO items (name) VALUES (?)");
    insert.addBindValue(item.name);
    insert.exec();
  }
}

static QList<QString> namesLike(const QString &name) {
  QList<QString> names;
  QSqlQuery q;
  q.prepare("SELECT name FROM items WHERE name = ?");
  q.addBindValue(name);
  q.exec();
  while (q.next())
    names.append(q.value(0).toString());
  return names;
}

static void storeUnlessLike(const QList<Item> &items) {
  for (const Item &item : items) {
    const QList<QString> names = namesLike(item.name);
    // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (names.isEmpty()) {
      QSqlQuery insert;
      insert.prepare("INSERT INTO items (name) VALUES (?)");
      insert.addBindValue(item.name);
      insert.exec();
    }
  }
}

// --- Look-alikes: a statement is run in any case, or the element decides -----------------------------------------------

static void storeOrUpdate(const QList<Item> &items) {
  for (const Item &item : items) {
    const int id = idOf(item.name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    QSqlQuery write;
    if (id == 0)
      write.prepare("INSERT INTO items (name) VALUES (?)");
    else
      write.prepare("UPDATE items SET seen = 1 WHERE name = ?");
    write.addBindValue(item.name);
    write.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: {{.*}} [orm-write-in-loop]
  }
}

static void storeNew(const QList<Item> &items) {
  for (const Item &item : items)
    if (item.id == 0) {
      QSqlQuery insert;
      insert.prepare("INSERT INTO items (name) VALUES (?)");
      insert.addBindValue(item.name);
      insert.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    }
}

// What a row of the loop's own query says is asked of each element.
static void fillGaps() {
  QSqlQuery rows("SELECT id, name FROM items");
  while (rows.next()) {
    if (rows.value(1).isNull()) {
      QSqlQuery update;
      update.prepare("UPDATE items SET name = '?' WHERE id = ?");
      update.addBindValue(rows.value(0));
      update.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    }
  }
}

static bool isOdd(int id) { return id % 2 != 0; }

static void storeEven(const QList<Item> &items) {
  for (const Item &item : items)
    if (!isOdd(item.id)) {
      QSqlQuery insert;
      insert.prepare("INSERT INTO items (name) VALUES (?)");
      insert.addBindValue(item.name);
      insert.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    }
}

static void rename(const QList<Item> &items) {
  for (const Item &item : items) {
    const int id = idOf(item.name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (id != 0) {
      QSqlQuery update;
      update.prepare("UPDATE items SET seen = 1 WHERE id = ?");
      update.addBindValue(id);
      update.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    }
  }
}

void all(const QList<Item> &items) {
  store(items);
  storeByHelper(items);
  storeInHelper(items);
  storeUnlessFound(items);
  storeUnlessLike(items);
  storeEven(items);
  storeOrUpdate(items);
  storeNew(items);
  fillGaps();
  rename(items);
}
