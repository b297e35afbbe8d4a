// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// A function on the way to the statement asks something of the element first: whether there is a statement for each
// element is not known. What the loop itself asks, or the function that it calls, is what the loop is about.
#include <QDebug>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>


enum class Kind { Plain, Growing, Shared };

struct Item {
  int id = 0;
  int owner = 0;
  bool growing = false;
  bool isShared() const;
  bool isNull() const;
  QString name;
  Kind kind = Kind::Plain;
};

static bool write(const QString &sql, int id) {
  QSqlQuery q;
  q.prepare(sql);
  q.addBindValue(id);
  return q.exec();
}

static void insertItem(const Item &item) { write("INSERT INTO items (id) VALUES (?)", item.id); }
static void updateItem(const Item &item) { write("UPDATE items SET changed = 1 WHERE id = ?", item.id); }
static void deleteItem(const Item &item) { write("DELETE FROM items WHERE id = ?", item.id); }

// --- Conditions of the element -----------------------------------------------------------------------------------------

static void grow(const Item &item) {
  if (item.growing)
    updateItem(item);
}

static void leaveWhenPlain(const Item &item) {
  if (!item.growing)
    return;
  updateItem(item);
}

static void byItsKind(const Item &item) {
  switch (item.kind) {
  case Kind::Growing:
    updateItem(item);
    break;
  default:
    qDebug() << item.id;
  }
}

static void inAnExpression(const Item &item) {
  item.isShared() && write("UPDATE items SET changed = 1 WHERE id = ?", item.id);
}

static void put(const Item &item) {
  grow(item);
  leaveWhenPlain(item);
  byItsKind(item);
  inAnExpression(item);
}

static void putAll(const QList<Item> &items) {
  for (const Item &item : items)
    put(item);
}

// --- What the loop is about --------------------------------------------------------------------------------------------

static void growingOnes(const QList<Item> &items) {
  for (const Item &item : items)
    if (item.growing)
      updateItem(item);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void askedByTheHelper(const QList<Item> &items) {
  for (const Item &item : items)
    grow(item);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- One of two each time ----------------------------------------------------------------------------------------------

static void addOrChange(const Item &item) {
  if (item.isShared())
    updateItem(item);
  else
    insertItem(item);
}

static void addOrChangeEarly(const Item &item) {
  if (item.id == 0) {
    insertItem(item);
    return;
  }
  updateItem(item);
}

static void byEachKind(const Item &item) {
  switch (item.kind) {
  case Kind::Plain:
    insertItem(item);
    break;
  case Kind::Growing:
  case Kind::Shared:
    if (item.owner > 3)
      updateItem(item);
    else
      deleteItem(item);
    break;
  }
}

static void save(const Item &item) { addOrChange(item); }
static void saveEarly(const Item &item) { addOrChangeEarly(item); }
static void saveByKind(const Item &item) { byEachKind(item); }

static void saveAll(const QList<Item> &items) {
  for (const Item &item : items)
    save(item);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (const Item &item : items)
    saveEarly(item);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (const Item &item : items)
    saveByKind(item);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The one that is certain is named.
static void putAndSave(const Item &item) {
  put(item);
  insertItem(item);
}

static void putAndSaveAll(const QList<Item> &items) {
  for (const Item &item : items)
    putAndSave(item);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Conditions of other things ----------------------------------------------------------------------------------------

class Store {
public:
  void add(const Item &item) {
    if (m_open)
      insertItem(item);
  }
  void addChecked(const Item &item) { store(item, m_log); }
  void addNamed(const Item &item) { named(item); }
  void addOnce(const Item &item) { unlessFound(item); }

private:
  void store(const Item &item, bool log) {
    if (!QSqlDatabase::database().isOpen())
      return;
    QSqlQuery q;
    if (!q.prepare("INSERT INTO items (id) VALUES (?)"))
      return;
    q.addBindValue(item.id);
    if (log)
      qDebug() << item.id;
    q.exec();
  }
  void named(const Item &item) {
    if (item.isNull() || item.name.isEmpty() || item.id <= 0)
      return;
    insertItem(item);
  }
  void unlessFound(const Item &item) {
    QSqlQuery q;
    q.prepare("SELECT id FROM items WHERE id = ?");
    q.addBindValue(item.id);
    q.exec();
    if (!q.next())
      insertItem(item);
  }

  bool m_open = false;
  bool m_log = false;
};

static void openStore(Store &store, const Item &item) { store.add(item); }

static void storeAll(Store &store, const QList<Item> &items) {
  for (const Item &item : items)
    store.add(item);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (const Item &item : items)
    store.addChecked(item);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (const Item &item : items)
    store.addNamed(item);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (const Item &item : items)
    store.addOnce(item); // once all is there, seldom
}

// Each store is another one.
static void storesAll(const QList<Store *> &stores, const Item &item) {
  for (Store *store : stores)
    openStore(*store, item);
}

// --- Far away ---------------------------------------------------------------------------------------------------------

class Depot {
public:
  void begin(const Item &item) { receive(item); }

  void take(const Item &item) {
    if (m_closed)
      return;
    receive(item);
  }

private:
  void receive(const Item &item) { stock(item); }
  void stock(const Item &item) { insertItem(item); }
  bool m_closed = false;
};

static void deliver(Depot &depot, const QList<Item> &items) {
  // All of the way is taken each time.
  for (const Item &item : items)
    depot.begin(item);
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  // Four functions away, one of which asks something.
  for (const Item &item : items)
    depot.take(item);
}

// What looks like a cache of an object is a condition, too, where the loop goes over the objects.
class Delivery {
public:
  void process() {
    if (!m_closed.isEmpty())
      return;
    close();
  }
  void finish() { close(); }

private:
  void close() {
    m_closed = "today";
    arrive();
  }
  void arrive() { insertItem(m_item); }
  QString m_closed;
  Item m_item;
};

static void processAll(const QList<Delivery *> &deliveries) {
  for (Delivery *delivery : deliveries)
    delivery->finish();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (Delivery *delivery : deliveries)
    delivery->process();
}

// --- What the loop itself asks ----------------------------------------------------------------------------------------

// That there is something is expected.
static void askedForOne(const QList<Item> &items, int owner) {
  for (const Item &item : items) {
    if (item.isNull() || item.name.isEmpty())
      continue;
    if (item.owner == owner)
      updateItem(item);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// A few of them may be left.
static void askedTwice(const QList<Item> &items, int owner) {
  for (const Item &item : items) {
    if (!item.growing)
      continue;
    if (item.owner == owner)
      updateItem(item);
  }
}

// One of two each time is no condition.
static void oneOfTwo(const QList<Item> &items, int owner) {
  for (const Item &item : items)
    if (item.growing) {
      if (item.owner == owner)
        updateItem(item);
        // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      else
        insertItem(item);
        // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    }
}

// What stands before the loop asks nothing of the elements.
static void askedBefore(const QList<Item> &items, int owner, bool change, bool all) {
  if (change)
    if (all)
      if (owner > 3)
        for (const Item &item : items)
          updateItem(item);
          // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// It mostly is for what should not be there.
static void deleteSome(const QList<Item> &items) {
  for (const Item &item : items)
    if (item.growing)
      deleteItem(item);
}

static void deleteSomeHere(const QList<Item> &items) {
  for (const Item &item : items) {
    if (!item.growing)
      continue;
    QSqlQuery q;
    q.prepare("DELETE FROM items WHERE id = ?");
    q.addBindValue(item.id);
    q.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void deleteWhole(const Item &item) {
  write("DELETE FROM items WHERE owner = ?", item.owner);
}

static void deleteOneWay(const QList<Item> &items) {
  for (const Item &item : items)
    if (item.growing)
      deleteItem(item);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    else
      deleteWhole(item);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Where an error is reported, it is a repair ------------------------------------------------------------------------

enum class Level { Info, Error };
static void log(Level level, const char *text);
struct Journal {
  void reportError(const char *text);
  void note(const char *text);
};
static Journal journal;
#define LOG_WARNING(text) log(Level::Info, text)

static void repairAll(const QList<Item> &items) {
  for (const Item &item : items)
    if (item.owner < 0) {
      qWarning() << "no owner" << item.id;
      updateItem(item);
    }
  for (const Item &item : items) {
    if (item.owner < 0) {
      QSqlQuery q;
      q.prepare("UPDATE items SET owner = 0 WHERE id = ?");
      q.addBindValue(item.id);
      q.exec();
      journal.reportError("no owner");
      continue;
    }
    qDebug() << item.name;
  }
  for (const Item &item : items)
    if (item.owner < 0) {
      log(Level::Error, "no owner");
      insertItem(item);
    }
  for (const Item &item : items)
    if (item.owner < 0) {
      LOG_WARNING("no owner");
      insertItem(item);
    }
}

static void putRepaired(const Item &item) {
  if (item.owner < 0) {
    qCritical() << "no owner";
    updateItem(item);
  }
}

static void repairByAHelper(const QList<Item> &items) {
  for (const Item &item : items)
    putRepaired(item);
}

// An error of the statement itself, or none.
static void notedAll(const QList<Item> &items) {
  for (const Item &item : items)
    if (item.owner < 0) {
      QSqlQuery q;
      q.prepare("UPDATE items SET owner = 0 WHERE id = ?");
      q.addBindValue(item.id);
      if (!q.exec())
        // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
        qWarning() << q.lastError().text();
      qDebug() << q.lastError().text();
    }
  for (const Item &item : items)
    if (item.owner < 0) {
      journal.note("no owner");
      log(Level::Info, "no owner");
      insertItem(item);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    }
}
