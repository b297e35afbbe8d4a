// RUN: %check_orm %s %t --library poco --checks=orm-write-in-loop
//
// Transactions in loops, loops in transactions, and what is no problem in a loop.
#include <Poco/Data/DataException.h>
#include <Poco/Data/RecordSet.h>
#include <Poco/Data/Session.h>
#include <Poco/Data/Transaction.h>

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

using namespace Poco::Data::Keywords;
using Poco::Data::RecordSet;
using Poco::Data::Session;
using Poco::Data::Transaction;

struct Event {
  int id = 0;
  std::string kind;
};

// ---- transactions ------------------------------------------------------------

void oneForEach(Session &session, std::vector<Event> &events) {
  for (Event &event : events) {
    Transaction transaction(session);
    session << "INSERT INTO event (id, kind) VALUES (?, ?)", use(event.id), use(event.kind), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:94: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:17: note: put one Poco::Data::Transaction, or begin() and commit() of the session, around the loop
  }
}

void beginAndCommit(Session &session, std::vector<int> &ids) {
  for (int &id : ids) {
    session.begin();
    session << "DELETE FROM event WHERE id = ?", use(id), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:59: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    session.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void executedByTransaction(Session &session, const std::vector<int> &ids) {
  Transaction transaction(session);
  for (int id : ids)
    transaction.execute("DELETE FROM event WHERE id = " + std::to_string(id), false);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  transaction.commit();
}

// The round trips are left.
void loopInTransaction(Session &session, std::vector<Event> &events) {
  Transaction transaction(session);
  for (Event &event : events)
    session << "INSERT INTO event (id) VALUES (?)", use(event.id), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:68: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:68: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  transaction.commit();
}

void transacted(Session &session, std::vector<Event> &events) {
  auto store = [&events](Session &session) {
    for (Event &event : events)
      session << "INSERT INTO event (id) VALUES (?)", use(event.id), now;
      // CHECK-MESSAGES: :[[@LINE-1]]:70: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  };
  Transaction transaction(session, false);
  transaction.transact(store);
}

static void store(Session &session, Event event) {
  Transaction transaction(session);
  session << "INSERT INTO event (id) VALUES (?)", use(event.id), now;
  transaction.commit();
}

void transactionInHelper(Session &session, const std::vector<Event> &events) {
  for (const Event &event : events)
    store(session, event);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void twoStatements(Session &session, int from, int to, double amount) {
  Transaction transaction(session);
  session << "UPDATE account SET amount = amount - ? WHERE id = ?", use(amount), use(from), now;
  session << "UPDATE account SET amount = amount + ? WHERE id = ?", use(amount), use(to), now;
  transaction.commit();
}

void readsInTransaction(Session &session) {
  session.begin();
  RecordSet events(session, "SELECT kind FROM event");
  for (auto &event : events)
    std::cout << event[0].toString() << '\n';
  session.rollback();
}

// ---- retry -------------------------------------------------------------------

bool retry(Session &session, int id) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      Transaction transaction(session);
      session << "DELETE FROM event WHERE id = ?", use(id), now;
      transaction.commit();
      return true;
    } catch (const Poco::Data::DataException &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  return false;
}

void skipFailures(Session &session, std::vector<Event> &events) {
  for (Event &event : events) {
    try {
      session << "INSERT INTO event (id) VALUES (?)", use(event.id), now;
      // CHECK-MESSAGES: :[[@LINE-1]]:70: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    } catch (const Poco::Data::DataException &e) {
      std::cerr << event.id << ": " << e.displayText() << '\n';
    }
  }
}

// ---- workers -----------------------------------------------------------------

class Writer {
public:
  explicit Writer(const std::string &file) : m_session("SQLite", file) {}
  void run() {
    for (;;) {
      std::unique_lock<std::mutex> lock(m_mutex);
      m_ready.wait(lock, [this] { return !m_events.empty(); });
      Event event = m_events.front();
      m_events.pop();
      lock.unlock();
      m_session << "INSERT INTO event (id, kind) VALUES (?, ?)", use(event.id), use(event.kind), now;
    }
  }

private:
  Session m_session;
  std::mutex m_mutex;
  std::condition_variable m_ready;
  std::queue<Event> m_events;
};

void heartbeat(Session &session, const bool &stop, int node) {
  while (!stop) {
    session << "UPDATE node SET seen = CURRENT_TIMESTAMP WHERE id = ?", use(node), now;
    std::this_thread::sleep_for(std::chrono::seconds(10));
  }
}

// ---- chunks ------------------------------------------------------------------

void chunks(Session &session, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 1000) {
    std::vector<int> part(ids.begin() + first, ids.begin() + std::min(first + 1000, ids.size()));
    session << "INSERT INTO event (id) VALUES (?)", use(part), now;
  }
}

void whenFull(Session &session, const std::vector<Event> &events) {
  std::vector<int> ids;
  for (const Event &event : events) {
    ids.push_back(event.id);
    if (ids.size() == 1000) {
      session << "INSERT INTO event (id) VALUES (?)", use(ids), now;
      ids.clear();
    }
  }
  if (!ids.empty())
    session << "INSERT INTO event (id) VALUES (?)", use(ids), now;
}

// ---- only once, few turns ----------------------------------------------------

void onlyNew(Session &session, std::vector<Event> &events) {
  std::set<std::string> known;
  for (Event &event : events)
    if (known.insert(event.kind).second)
      session << "INSERT INTO kind (name) VALUES (?)", use(event.kind), now;
}

void literals(Session &session) {
  for (const char *kind : {"start", "stop"})
    session << "INSERT INTO kind (name) VALUES ('%s')", kind, now;
  for (int day = 0; day < 7; ++day)
    session << "INSERT INTO day (id) VALUES (?)", use(day), now;
}

void manySeats(Session &session) {
  for (int seat = 0; seat < 250; ++seat)
    session << "INSERT INTO seat (id) VALUES (?)", use(seat), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:63: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void definitions(Session &session, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    session << "CREATE TABLE " + table + " (id INTEGER PRIMARY KEY)", now;
    session << "CREATE INDEX %s_id ON %s (id)", table, table, now;
  }
}

void firstOnly(Session &session, std::vector<Event> &events) {
  for (Event &event : events) {
    session << "DELETE FROM event WHERE id = ?", use(event.id), now;
    return;
  }
}

void whereFound(Session &session, const std::string &kind) {
  RecordSet rows(session, "SELECT id, kind FROM event");
  for (bool more = rows.moveFirst(); more; more = rows.moveNext())
    if (rows["kind"].toString() == kind) {
      int id = rows["id"].convert<int>();
      session << "DELETE FROM event WHERE id = ?", use(id), now;
      break;
    }
}

void oneRow(Session &session) {
  RecordSet rows(session, "SELECT id FROM event ORDER BY id LIMIT 1");
  for (auto &row : rows) {
    int id = row[0].convert<int>();
    session << "DELETE FROM event WHERE id = ?", use(id), now;
  }
}

void everyDatabase(const std::vector<std::string> &files, int id) {
  for (const std::string &file : files) {
    Session session("SQLite", file);
    session << "DELETE FROM event WHERE id = ?", use(id), now;
  }
}
