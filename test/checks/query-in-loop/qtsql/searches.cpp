// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// Searches, caches and few rows that helpers have a part in, each beside one that only looks like it.
#include "guards.h"

QString defaultName();
QString lastError();

// A method of the cache fills it, or only clears what is asked.
class Known {
public:
  bool has(const QString &name, int directory) {
    if (m_dirty)
      set(namesIn(directory));
    return m_names.contains(name);
  }
  bool hasNow(const QString &name, int directory) {
    if (m_dirty)
      note(namesIn(directory));
    return m_names.contains(name);
  }

private:
  static QStringList namesIn(int directory);
  void set(const QStringList &names);
  void note(const QStringList &names);

  QStringList m_names;
  bool m_dirty = true;
};

QStringList Known::namesIn(int directory) {
  QStringList names;
  QSqlQuery q;
  q.prepare("SELECT name FROM files WHERE directory = ?");
  q.bindValue(0, directory);
  q.exec();
  while (q.next())
    names << q.value(0).toString();
  return names;
}

void Known::set(const QStringList &names) {
  m_names = names;
  m_dirty = false;
}

void Known::note(const QStringList &names) { m_names = names; }

static void filledByMethod(const QStringList &names, const QList<int> &in) {
  Known known;
  for (int i = 0; i < names.size(); ++i)
    known.has(names[i], in[i]);
  Known now;
  for (int i = 0; i < names.size(); ++i)
    now.hasNow(names[i], in[i]);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: {{.*}} once for each turn of this loop (N queries) [orm-query-in-loop]
}

// The first name that is free is what is looked for; it may have been made with something else, too.
static bool isTaken(const QString &name) {
  QSqlQuery q;
  q.prepare("SELECT id FROM lists WHERE name = ?");
  q.bindValue(0, name);
  return q.exec() && q.next();
}

static QString freeName(QString prefix) {
  if (prefix.isEmpty())
    prefix = defaultName();
  for (int i = 1; i < 1000; ++i) {
    QString name = QString("%1 %2").arg(prefix).arg(i);
    if (!isTaken(name))
      return name;
  }
  return QString();
}

static QString allFree(const QString &prefix) {
  for (int i = 1; i < 1000; ++i) {
    QString name = QString("%1 %2").arg(prefix).arg(i);
    if (!isTaken(name))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: {{.*}} once for each turn of this loop (N queries) [orm-query-in-loop]
      return lastError();
  }
  return QString();
}

// What was tried in vain is cleaned up behind the exit.
struct Place {
  explicit Place(int id) {
    QSqlQuery q;
    q.prepare("SELECT path FROM places WHERE id = ?");
    q.bindValue(0, id);
    q.exec();
  }
  bool isUsable() const;
  void use();
};

static Place *usable(const QList<int> &ids) {
  Place *place = nullptr;
  for (int id : ids) {
    place = new Place(id);
    if (place->isUsable())
      break;
    delete place;
    place = nullptr;
  }
  return place;
}

static void allUsed(const QList<int> &ids) {
  for (int id : ids) {
    Place *place = new Place(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (!place->isUsable())
      break;
    place->use();
    delete place;
  }
}

// Two rows at most, wherever they are stepped through.
static void fewRows() {
  QSqlQuery q("SELECT id FROM customers WHERE deleted = 1 LIMIT 0,2");
  if (q.first()) {
    do {
      customerName(q.value(0).toInt());
    } while (q.next());
  }
  QSqlQuery all("SELECT id FROM customers WHERE deleted = 1 LIMIT 0,200");
  if (all.first()) {
    do {
      customerName(all.value(0).toInt());
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each {{.*}} of this loop ({{.*}}N queries) [orm-query-in-loop]
    } while (all.next());
  }
}

// Of two loops, the outer one is meant.
static void outer(const QList<int> &ids, const QStringList &names) {
  for (int id : ids) {
    QString known;
    for (const QString &name : names) {
      if (known.isEmpty())
        known = customerName(id) + name;
        // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
        // CHECK-NOTES: :[[@LINE-6]]:17: note: the loop is here
    }
  }
}
