// RUN: %check_orm %s %t --library qtsql,qtsql-6 --checks=orm-query-in-loop
//
// A reader that asks for the next rows when it has no more: one query for each page. A loop that runs other queries in its
// condition is none.
#include <QSqlQuery>
#include <QString>
#include <QVariant>

static void use(int id);

class Source {
public:
  bool next() { return m_query.next(); }
  bool exec() { return m_query.exec(); }
  int value(int column) { return m_query.value(column).toInt(); }
  void bind(int from, int to) {
    m_query.bindValue(0, from);
    m_query.bindValue(1, to);
  }

protected:
  QSqlQuery m_query;
};

class Reader : public Source {
public:
  explicit Reader(int max) : m_max(max) { m_query.prepare("SELECT id FROM backlog WHERE id > ? AND id <= ?"); }

  bool read(int &id) {
    while (!next()) {
      if (m_last >= m_max)
        return false;
      bind(m_last, m_last + 1000);
      m_last += 1000;
      if (!exec())
        return false;
    }
    id = value(0);
    return true;
  }

private:
  int m_last = 0;
  int m_max;
};

static void readAll(Reader &reader) {
  int id = 0;
  while (reader.read(id))
    use(id);
}

static int countOf(int id) {
  QSqlQuery q;
  q.prepare("SELECT size FROM messages WHERE id = ?");
  q.addBindValue(id);
  q.exec();
  return q.next() ? q.value(0).toInt() : 0;
}

class Checked : public Source {
public:
  bool read(int &id) {
    if (!next())
      return false;
    id = value(0);
    return countOf(id) > 0;
  }
};

static void readChecked(Checked &reader) {
  int id = 0;
  while (reader.read(id))
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    use(id);
}
