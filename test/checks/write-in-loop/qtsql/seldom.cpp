// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-write-in-loop
//
// Branches that are seldom taken by what they are for: repairs, what a timer decides, what refers to nothing. And what is
// never reached.
#include <QDebug>
#include <QList>
#include <QMap>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <vector>

struct Owner {
  QString name;
};

struct Item {
  int id = 0;
  int owner = 0;
};

static void run(const QString &sql, int id) {
  QSqlQuery q;
  q.prepare(sql);
  q.addBindValue(id);
  q.exec();
}

static Owner *findOwner(int id);

// --- An error is reported in each of two ways --------------------------------------------------------------------------

static void repairAll(const QList<Item> &items) {
  for (const Item &item : items)
    if (item.owner < 0) {
      if (item.id > 100)
        qWarning() << "a late item without an owner" << item.id;
      else
        qWarning() << "an item without an owner" << item.id;
      run("UPDATE items SET owner = 0 WHERE id = ?", item.id);
    }
}

static void repairSome(const QList<Item> &items) {
  for (const Item &item : items)
    if (item.owner < 10) {
      if (item.owner < 0)
        qWarning() << "an item without an owner" << item.id;
      run("UPDATE items SET owner = 0 WHERE id = ?", item.id);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    }
}

// --- A timer decides ---------------------------------------------------------------------------------------------------

struct Clock {
  bool check();
  long elapsed();
};

struct Client {
  int id = 0;
  int timeRange = 0;
  Clock *saveTimer = nullptr;
  Clock clock;

  void process() {
    if (saveTimer)
      if (saveTimer->check())
        run("UPDATE clients SET seen = 1 WHERE id = ?", id);
  }
  void processEarly() {
    if (clock.elapsed() < 5000)
      return;
    run("UPDATE clients SET seen = 1 WHERE id = ?", id);
  }
  void whenWatched() {
    if (saveTimer)
      run("UPDATE clients SET seen = 1 WHERE id = ?", id);
  }
  void ofARange() {
    if (timeRange > 3)
      run("UPDATE clients SET seen = 1 WHERE id = ?", id);
  }
};

static void processAll(const QList<Client *> &clients) {
  for (Client *client : clients) {
    client->process();
    client->processEarly();
    client->whenWatched();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    client->ofARange();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void saveNowAndThen(const QList<Item> &items) {
  Clock timer;
  for (const Item &item : items) {
    if (timer.check()) {
      QSqlQuery q;
      q.prepare("UPDATE progress SET item = ?");
      q.addBindValue(item.id);
      q.exec();
    }
  }
}

// --- What refers to nothing is deleted ---------------------------------------------------------------------------------

static void dropOrphans(const QList<Item> &items) {
  for (const Item &item : items) {
    Owner *owner = findOwner(item.owner);
    if (!owner) {
      QSqlQuery q;
      q.prepare("DELETE FROM items WHERE id = ?");
      q.addBindValue(item.id);
      q.exec();
      continue;
    }
    qDebug() << owner->name;
  }
}

// What is not there yet is put there.
static void addMissing(const QList<Item> &items) {
  for (const Item &item : items) {
    Owner *owner = findOwner(item.owner);
    if (!owner) {
      QSqlQuery q;
      q.prepare("INSERT INTO owners (id) VALUES (?)");
      q.addBindValue(item.owner);
      q.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      continue;
    }
    qDebug() << owner->name;
  }
}

// What is there is deleted.
static void dropFound(const QList<Item> &items) {
  for (const Item &item : items) {
    Owner *owner = findOwner(item.owner);
    if (owner) {
      QSqlQuery q;
      q.prepare("DELETE FROM items WHERE id = ?");
      q.addBindValue(item.id);
      q.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      continue;
    }
    qDebug() << item.id;
  }
}

// --- An argument that is kept says that nothing is written -------------------------------------------------------------

class Player {
public:
  explicit Player(int id) : id(id) {}
  void setWinner(bool isWinner) {
    m_isWinner = isWinner;
    if (m_isWinner)
      run("INSERT INTO winners (id) VALUES (?)", id);
  }
  void setRank(int rank) {
    m_rank = rank;
    if (m_isWinner)
      run("UPDATE winners SET rank = 0 WHERE id = ?", id);
  }

private:
  int id;
  bool m_isWinner = false;
  int m_rank = 0;
};

static void reset(const QList<Player *> &players) {
  for (Player *player : players)
    player->setWinner(false);
}

static void crown(const QList<Player *> &players) {
  for (Player *player : players)
    player->setWinner(true);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void rankNone(const QList<Player *> &players) {
  for (Player *player : players)
    player->setRank(0);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Nothing is put into the list --------------------------------------------------------------------------------------

static void pay(int amount) {
  std::vector<int> ids;
  if (ids.size() > 3)
    amount /= 2;
  for (int id : ids)
    run("UPDATE accounts SET balance = 0 WHERE id = ?", id);
  QList<Item> items;
  for (const Item &item : items)
    run("UPDATE accounts SET balance = 0 WHERE id = ?", item.id);
}

static void collect(std::vector<int> &to);

static void payAll() {
  std::vector<int> ids, others, more;
  collect(ids);
  others = ids;
  auto add = [&](int id) { more.push_back(id); };
  for (int id : ids) {
    run("UPDATE accounts SET balance = 0 WHERE id = ?", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    add(id);
  }
  for (int id : others)
    run("UPDATE accounts SET balance = 0 WHERE id = ?", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (int id : more)
    run("UPDATE accounts SET balance = 0 WHERE id = ?", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- The first time only -----------------------------------------------------------------------------------------------

static bool firstRun = true;

static void fillAtFirst(const QList<Item> &items, bool isFirst) {
  if (firstRun)
    for (const Item &item : items)
      run("UPDATE items SET owner = 1 WHERE id = ?", item.id);
  for (const Item &item : items) {
    if (isFirst && item.id > 0)
      run("UPDATE items SET owner = 2 WHERE id = ?", item.id);
    isFirst = false;
  }
}

static void fillLater(const QList<Item> &items, bool isFirst) {
  for (const Item &item : items) {
    if (!isFirst)
      run("UPDATE items SET owner = 3 WHERE id = ?", item.id);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    isFirst = false;
  }
}

bool timerElapsed();

static void storeUntilElapsed(const QList<Item> &items) {
  for (const Item &item : items)
    if (!timerElapsed())
      run("UPDATE items SET owner = 11 WHERE id = ?", item.id);
}

// --- An error is reported around the loop ------------------------------------------------------------------------------

static void checkAll(const QList<Item> &items, int broken) {
  if (broken > 0) {
    qWarning() << broken << "items have no owner";
    for (const Item &item : items)
      run("UPDATE items SET owner = 4 WHERE id = ?", item.id);
  } else {
    for (const Item &item : items)
      run("UPDATE items SET owner = 5 WHERE id = ?", item.id);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void restoreAll(const QList<Item> &lost) {
  for (const Item &item : lost) {
    qCritical() << "an item is lost" << item.id;
    run("UPDATE items SET owner = 6 WHERE id = ?", item.id);
  }
}

static void touchAll(const QList<Item> &items) {
  for (const Item &item : items) {
    qDebug() << "an item is touched" << item.id;
    run("UPDATE items SET owner = 7 WHERE id = ?", item.id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Only where something has changed ----------------------------------------------------------------------------------

static void storeChanges(const QList<Item> &items, const int *owners, const int *prevOwners) {
  for (const Item &item : items) {
    const int owner = owners[item.id], prev = prevOwners[item.id];
    if (owner != prev || item.owner < 0)
      run("UPDATE items SET owner = 8 WHERE id = ?", item.id);
  }
}

// That there was something is no change.
static void storeLater(const QList<Item> &items, const Item *prev) {
  for (const Item &item : items) {
    if (prev != nullptr)
      run("UPDATE items SET owner = 10 WHERE id = ?", item.id);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    prev = &item;
  }
}

static void storeOthers(const QList<Item> &items, const int *owners, int own) {
  for (const Item &item : items) {
    const int owner = owners[item.id];
    if (owner != own)
      run("UPDATE items SET owner = 9 WHERE id = ?", item.id);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}
