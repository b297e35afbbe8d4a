// RUN: %check_orm %s %t --library soci --checks=orm-write-in-loop
//
// Transactions that are ended in each turn, and those round the loop.
#include <soci/soci.h>

#include <chrono>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

using namespace soci;

struct Event {
  int id = 0;
  std::string text;
};

// ---- one transaction for each turn -----------------------------------------

void onePerElement(session &sql, const std::vector<Event> &events) {
  for (const Event &event : events) {
    transaction tr(sql);
    sql << "INSERT INTO event (id, text) VALUES (:id, :text)", use(event.id), use(event.text);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    tr.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:8: note: make one soci::transaction before the loop and commit() behind it
  }
}

void ofSession(session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    sql.begin();
    sql << "DELETE FROM event WHERE id = :id", use(id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sql.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void onePerRow(session &sql, session &other) {
  rowset<int> ids = (sql.prepare << "SELECT id FROM event WHERE sent = 0");
  for (rowset<int>::iterator it = ids.begin(); it != ids.end(); ++it) {
    transaction tr(other);
    other << "UPDATE event SET sent = 1 WHERE id = :id", use(*it);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    tr.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
  }
}

void prepared(session &sql, const std::vector<int> &ids) {
  int id = 0;
  statement st = (sql.prepare << "DELETE FROM event WHERE id = :id", use(id));
  for (size_t i = 0; i < ids.size(); ++i) {
    id = ids[i];
    transaction tr(sql);
    st.execute(true);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
    tr.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each {{element|turn}} of this loop (N transactions) [orm-write-in-loop]
  }
}

void byText(session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    sql << "BEGIN IMMEDIATE";
    sql << "DELETE FROM event WHERE id = " << id;
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sql << "COMMIT";
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void nested(session &sql, const std::vector<std::vector<Event>> &days) {
  for (const auto &day : days) {
    transaction tr(sql);
    for (const Event &event : day)
      sql << "INSERT INTO event (id) VALUES (:id)", use(event.id);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    tr.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

class Store {
public:
  explicit Store(session &sql) : m_sql(sql) {}
  void add(const Event &event) {
    transaction tr(m_sql);
    m_sql << "INSERT INTO event (id, text) VALUES (:id, :text)", use(event.id), use(event.text);
    tr.commit();
  }
  void addAll(const std::vector<Event> &events) {
    transaction tr(m_sql);
    for (const Event &event : events)
      m_sql << "INSERT INTO event (id, text) VALUES (:id, :text)", use(event.id), use(event.text);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:7: note: insert several rows with one statement, INSERT ... VALUES (...), (...); use(std::vector) is one call, but some backends, SQLite's for one, still send a statement for each row; a transaction is open already, so what is left to gain is the round trips
    tr.commit();
  }

private:
  session &m_sql;
};

void throughClass(Store &store, const std::vector<Event> &events) {
  for (const Event &event : events)
    store.add(event);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- one transaction round the loop: the statements remain -----------------

void aroundTheLoop(session &sql, const std::vector<int> &ids) {
  transaction tr(sql);
  for (int id : ids)
    sql << "DELETE FROM event WHERE id = :id", use(id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN with one parameter for each key; a transaction is open already, so what is left to gain is the round trips
  tr.commit();
}

void beginAndCommit(session &sql, const std::vector<int> &ids) {
  sql.begin();
  for (int id : ids)
    sql << "DELETE FROM event WHERE id = :id", use(id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN with one parameter for each key; a transaction is open already, so what is left to gain is the round trips
  sql.commit();
}

void vectorAndTransaction(session &sql, const std::vector<Event> &events) {
  std::vector<int> ids;
  for (const Event &event : events)
    ids.push_back(event.id);
  transaction tr(sql);
  sql << "INSERT INTO event (id) VALUES (:id)", use(ids);
  tr.commit();
}

// ---- transactions that end for a reason ------------------------------------

void everyThousand(session &sql, const std::vector<Event> &events) {
  sql.begin();
  int n = 0;
  for (const Event &event : events) {
    sql << "INSERT INTO event (id) VALUES (:id)", use(event.id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (++n % 1000 == 0) {
      sql.commit();
      sql.begin();
    }
  }
  sql.commit();
}

bool busy(session &sql, const Event &event) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    try {
      transaction tr(sql);
      sql << "INSERT INTO event (id, text) VALUES (:id, :text)", use(event.id), use(event.text);
      tr.commit();
      return true;
    } catch (const soci_error &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
  return false;
}

void worker(session &sql, const bool &stop) {
  while (!stop) {
    transaction tr(sql);
    sql << "UPDATE job SET state = 'started' WHERE state = 'new'";
    tr.commit();
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

void eachDatabase(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    session sql("sqlite3", file);
    transaction tr(sql);
    sql << "UPDATE setting SET version = 4";
    tr.commit();
  }
}

bool givenUp(session &sql, const std::vector<Event> &events) {
  transaction tr(sql);
  for (const Event &event : events)
    if (event.text.empty()) {
      tr.rollback();
      return false;
    }
  tr.commit();
  return true;
}

void fewTables(session &sql) {
  for (const char *table : {"event", "job"}) {
    transaction tr(sql);
    sql << "DELETE FROM " << table;
    tr.commit();
  }
}

void reading(session &sql) {
  transaction tr(sql);
  rowset<int> ids = (sql.prepare << "SELECT id FROM event");
  for (int id : ids)
    std::cout << id << '\n';
  tr.commit();
}
