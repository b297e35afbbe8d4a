// RUN: %check_orm %s %t --library cppdb --checks=orm-write-in-loop
//
// Transactions in loops, loops in transactions, and what is no problem in a loop.
#include <cppdb/frontend.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <iostream>
#include <mutex>
#include <queue>
#include <set>
#include <string>
#include <thread>
#include <vector>

struct Event {
  int id = 0;
  std::string kind;
};

// ---- transactions ------------------------------------------------------------

void oneForEach(cppdb::session &sql, const std::vector<Event> &events) {
  for (const Event &event : events) {
    cppdb::transaction guard(sql);
    sql << "INSERT INTO event (id, kind) VALUES (?, ?)" << event.id << event.kind << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:86: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    guard.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:11: note: make one cppdb::transaction before the loop and commit() behind it
  }
}

void beginAndCommit(cppdb::session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    sql.begin();
    sql << "DELETE FROM event WHERE id = ?" << id << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sql.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

static void store(cppdb::session &sql, const Event &event) {
  cppdb::transaction guard(sql);
  sql << "INSERT INTO event (id) VALUES (?)" << event.id << cppdb::exec;
  guard.commit();
}

void transactionInHelper(cppdb::session &sql, const std::vector<Event> &events) {
  for (const Event &event : events)
    store(sql, event);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The round trips are left.
void loopInTransaction(cppdb::session &sql, const std::vector<Event> &events) {
  cppdb::transaction guard(sql);
  for (const Event &event : events)
    sql << "INSERT INTO event (id) VALUES (?)" << event.id << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:63: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:63: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  guard.commit();
}

void outerLoop(cppdb::session &sql, const std::vector<std::vector<Event>> &days) {
  for (const auto &events : days) {
    cppdb::transaction guard(sql);
    for (const Event &event : events)
      sql << "INSERT INTO event (id) VALUES (?)" << event.id << cppdb::exec;
      // CHECK-MESSAGES: :[[@LINE-1]]:65: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    guard.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void twoStatements(cppdb::session &sql, int from, int to, double amount) {
  cppdb::transaction guard(sql);
  sql << "UPDATE account SET amount = amount - ? WHERE id = ?" << amount << from << cppdb::exec;
  sql << "UPDATE account SET amount = amount + ? WHERE id = ?" << amount << to << cppdb::exec;
  guard.commit();
}

void readsInTransaction(cppdb::session &sql) {
  cppdb::transaction guard(sql);
  cppdb::result rows = sql << "SELECT kind FROM event";
  while (rows.next())
    std::cout << rows.get<std::string>(0) << '\n';
  guard.rollback();
}

void nowAndThen(cppdb::session &sql, const std::vector<std::string> &lines, size_t &size) {
  int count = 0;
  sql.begin();
  for (const std::string &line : lines) {
    size += line.size();
    if (++count % 1000 == 0) {
      sql.commit();
      sql.begin();
    }
  }
  sql.commit();
}

// ---- retry -------------------------------------------------------------------

bool retry(cppdb::session &sql, int id) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      cppdb::transaction guard(sql);
      sql << "DELETE FROM event WHERE id = ?" << id << cppdb::exec;
      guard.commit();
      return true;
    } catch (const cppdb::cppdb_error &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  return false;
}

void skipFailures(cppdb::session &sql, const std::vector<Event> &events) {
  for (const Event &event : events) {
    try {
      sql << "INSERT INTO event (id) VALUES (?)" << event.id << cppdb::exec;
      // CHECK-MESSAGES: :[[@LINE-1]]:65: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    } catch (const cppdb::cppdb_error &e) {
      std::cerr << event.id << ": " << e.what() << '\n';
    }
  }
}

// ---- workers -----------------------------------------------------------------

class Writer {
public:
  explicit Writer(const std::string &connection) : m_sql(connection) {}
  void run() {
    for (;;) {
      std::unique_lock<std::mutex> lock(m_mutex);
      m_ready.wait(lock, [this] { return !m_events.empty(); });
      const Event event = m_events.front();
      m_events.pop();
      lock.unlock();
      m_sql << "INSERT INTO event (id, kind) VALUES (?, ?)" << event.id << event.kind << cppdb::exec;
    }
  }

private:
  cppdb::session m_sql;
  std::mutex m_mutex;
  std::condition_variable m_ready;
  std::queue<Event> m_events;
};

void heartbeat(cppdb::session &sql, const bool &stop, int node) {
  while (!stop) {
    sql << "UPDATE node SET seen = CURRENT_TIMESTAMP WHERE id = ?" << node << cppdb::exec;
    std::this_thread::sleep_for(std::chrono::seconds(10));
  }
}

// ---- chunks, portions --------------------------------------------------------

void chunks(cppdb::session &sql, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    std::string list = "0";
    for (size_t i = first; i < std::min(first + 500, ids.size()); ++i)
      list += "," + std::to_string(ids[i]);
    sql << "DELETE FROM event WHERE id IN (" + list + ")" << cppdb::exec;
  }
}

void portions(cppdb::session &sql) {
  unsigned long long deleted = 0;
  do {
    cppdb::statement st = sql << "DELETE FROM log WHERE id IN (SELECT id FROM log WHERE old = 1 LIMIT 1000)";
    st.exec();
    deleted = st.affected();
  } while (deleted > 0);
}

// ---- only once, few turns ----------------------------------------------------

void onlyNew(cppdb::session &sql, const std::vector<Event> &events) {
  std::set<std::string> known;
  for (const Event &event : events)
    if (known.insert(event.kind).second)
      sql << "INSERT INTO kind (name) VALUES (?)" << event.kind << cppdb::exec;
}

void literals(cppdb::session &sql) {
  for (const char *kind : {"start", "stop"})
    sql << "INSERT INTO kind (name) VALUES (?)" << kind << cppdb::exec;
  for (int day = 0; day < 7; ++day)
    sql << "INSERT INTO day (id) VALUES (?)" << day << cppdb::exec;
}

void manySeats(cppdb::session &sql) {
  for (int seat = 0; seat < 250; ++seat)
    sql << "INSERT INTO seat (id) VALUES (?)" << seat << cppdb::exec;
    // CHECK-MESSAGES: :[[@LINE-1]]:58: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void definitions(cppdb::session &sql, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    sql << "CREATE TABLE " + table + " (id INTEGER PRIMARY KEY)" << cppdb::exec;
    sql << "CREATE INDEX " + table + "_id ON " + table + " (id)" << cppdb::exec;
  }
}

void firstOnly(cppdb::session &sql, const std::vector<Event> &events) {
  for (const Event &event : events) {
    sql << "DELETE FROM event WHERE id = ?" << event.id << cppdb::exec;
    return;
  }
}

void whereFound(cppdb::session &sql, const std::string &kind) {
  cppdb::result rows = sql << "SELECT id, kind FROM event";
  while (rows.next())
    if (rows.get<std::string>("kind") == kind) {
      sql << "DELETE FROM event WHERE id = ?" << rows.get<int>("id") << cppdb::exec;
      break;
    }
}

void oneRow(cppdb::session &sql) {
  cppdb::result rows = sql << "SELECT id FROM event ORDER BY id LIMIT 1";
  while (rows.next())
    sql << "DELETE FROM event WHERE id = ?" << rows.get<int>(0) << cppdb::exec;
}

void everyDatabase(const std::vector<std::string> &connections, int id) {
  for (const std::string &connection : connections) {
    cppdb::session sql(connection);
    sql << "DELETE FROM event WHERE id = ?" << id << cppdb::exec;
  }
}
