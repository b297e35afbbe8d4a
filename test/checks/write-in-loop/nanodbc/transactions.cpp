// RUN: %check_orm %s %t --library nanodbc --checks=orm-write-in-loop
//
// Transactions that are ended in each turn, and those round the loop.
#include <nanodbc/nanodbc.h>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

struct Event {
  int id;
  std::string text;
};

static void insert(nanodbc::connection &conn, const Event &event) {
  nanodbc::statement stmt(conn, "INSERT INTO events (id, text) VALUES (?, ?)");
  stmt.bind(0, &event.id);
  stmt.bind(1, event.text.c_str());
  stmt.just_execute();
}

// ---- one transaction for each turn -----------------------------------------

void onePerElement(nanodbc::connection &conn, const std::vector<Event> &events) {
  for (const Event &event : events) {
    nanodbc::transaction transaction(conn);
    insert(conn, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:17: note: make one nanodbc::transaction before the loop and commit() behind it
  }
}

void onePerRow(nanodbc::connection &conn, nanodbc::connection &other) {
  auto events = execute(conn, "SELECT id FROM events WHERE sent = 0");
  while (events.next()) {
    nanodbc::transaction transaction(other);
    just_execute(transaction, "UPDATE events SET sent = 1 WHERE id = " + std::to_string(events.get<int>(0)));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
  }
}

// Each of these is a transaction of its own.
void transactEach(nanodbc::connection &conn, const std::vector<int> &ids) {
  nanodbc::statement stmt(conn, "DELETE FROM events WHERE id = ?");
  for (const int &id : ids) {
    stmt.bind(0, &id);
    just_transact(stmt, 1);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void byText(nanodbc::connection &conn, const std::vector<Event> &events) {
  for (const Event &event : events) {
    just_execute(conn, "BEGIN TRANSACTION");
    insert(conn, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    just_execute(conn, "COMMIT");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

class Store {
public:
  explicit Store(nanodbc::connection &conn) : m_conn(conn) {}
  void add(const Event &event) {
    nanodbc::transaction transaction(m_conn);
    insert(m_conn, event);
    transaction.commit();
  }
  void addAll(const std::vector<Event> &events) {
    nanodbc::transaction transaction(m_conn);
    for (const Event &event : events)
      insert(m_conn, event);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:7: note: bind arrays, bind(0, values.data(), values.size()) and bind_strings(1, strings), and transact() them once with their size: one call and one transaction; some ODBC drivers, SQLite's for one, still send a statement for each row, and one INSERT with several VALUES does not; a transaction is open already, so what is left to gain is the round trips
    transaction.commit();
  }

private:
  nanodbc::connection &m_conn;
};

void throughClass(Store &store, const std::vector<Event> &events) {
  for (const Event &event : events)
    store.add(event);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- one transaction round the loop: the statements remain -----------------

void aroundTheLoop(nanodbc::connection &conn, const std::vector<int> &ids) {
  nanodbc::transaction transaction(conn);
  for (int id : ids)
    just_execute(conn, "DELETE FROM events WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN with one parameter for each key; a transaction is open already, so what is left to gain is the round trips
  transaction.commit();
}

void together(nanodbc::connection &conn, const std::vector<int> &ids, const std::vector<std::string> &texts) {
  nanodbc::statement stmt(conn, "INSERT INTO events (id, text) VALUES (?, ?)");
  stmt.bind(0, ids.data(), ids.size());
  stmt.bind_strings(1, texts);
  just_transact(stmt, long(ids.size()));
}

// ---- transactions that end for a reason ------------------------------------

bool deadlocks(nanodbc::connection &conn, const Event &event) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    try {
      nanodbc::transaction transaction(conn);
      insert(conn, event);
      transaction.commit();
      return true;
    } catch (const nanodbc::database_error &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
  return false;
}

void worker(nanodbc::connection &conn, const bool &stop) {
  while (!stop) {
    nanodbc::transaction transaction(conn);
    just_execute(conn, "UPDATE jobs SET state = 'started' WHERE state = 'new'");
    transaction.commit();
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

void eachServer(const std::vector<std::string> &sources) {
  for (const std::string &source : sources) {
    nanodbc::connection conn(source);
    nanodbc::transaction transaction(conn);
    just_execute(conn, "UPDATE settings SET version = 4");
    transaction.commit();
  }
}

bool givenUp(nanodbc::connection &conn, const std::vector<Event> &events) {
  nanodbc::transaction transaction(conn);
  for (const Event &event : events)
    if (event.text.empty()) {
      transaction.rollback();
      return false;
    }
  transaction.commit();
  return true;
}
