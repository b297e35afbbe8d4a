// RUN: %check_orm %s %t --library mysqlx --checks=orm-write-in-loop
//
// Transactions that are ended in each turn, and those round the loop.
#include <mysqlx/xdevapi.h>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

struct Event {
  int id;
  std::string text;
};

static void insert(mysqlx::Table &events, const Event &event) {
  events.insert("id", "text").values(event.id, event.text).execute();
}

// ---- one transaction for each turn -----------------------------------------

void onePerElement(mysqlx::Session &session, mysqlx::Table &table, const std::vector<Event> &events) {
  for (const Event &event : events) {
    session.startTransaction();
    insert(table, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    session.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:13: note: startTransaction() before the loop and commit() behind it
  }
}

void commitOrRollback(mysqlx::Session &session, const std::vector<int> &ids) {
  for (int id : ids) {
    session.sql("START TRANSACTION").execute();
    try {
      session.sql("DELETE FROM events WHERE id = ?").bind(id).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:63: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      session.sql("COMMIT").execute();
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    } catch (const mysqlx::Error &) {
      session.rollback();
    }
  }
}

void onePerRow(mysqlx::Session &session, mysqlx::Table &events, mysqlx::Table &sent) {
  for (mysqlx::Row event : events.select("id").where("sent = 0").execute().fetchAll()) {
    session.startTransaction();
    sent.insert("event").values(event[0]).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:43: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    session.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
  }
}

// ---- one transaction round the loop: the statements remain -----------------

void aroundTheLoop(mysqlx::Session &session, mysqlx::Table &table, const std::vector<int> &ids) {
  session.startTransaction();
  for (int id : ids)
    table.remove().where("id = :id").bind("id", id).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:53: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:53: note: delete them with one statement, where("key in (...)") with one parameter for each key; a transaction is open already, so what is left to gain is the round trips
  session.commit();
}

void together(mysqlx::Session &session, mysqlx::Table &table, const std::vector<Event> &events) {
  session.startTransaction();
  mysqlx::TableInsert add = table.insert("id", "text");
  for (const Event &event : events)
    add.values(event.id, event.text);
  add.execute();
  session.commit();
}

// ---- transactions that end for a reason ------------------------------------

void everyThousand(mysqlx::Session &session, mysqlx::Table &table, const std::vector<Event> &events) {
  int n = 0;
  session.startTransaction();
  for (const Event &event : events) {
    insert(table, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (++n % 1000 == 0) {
      session.commit();
      session.startTransaction();
    }
  }
  session.commit();
}

bool deadlocks(mysqlx::Session &session, mysqlx::Table &table, const Event &event) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    try {
      session.startTransaction();
      insert(table, event);
      session.commit();
      return true;
    } catch (const mysqlx::Error &) {
      session.rollback();
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
  return false;
}

void worker(mysqlx::Session &session, mysqlx::Table &jobs, const bool &stop) {
  while (!stop) {
    session.startTransaction();
    jobs.update().set("state", "started").where("state = 'new'").execute();
    session.commit();
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

void eachServer(const std::vector<std::string> &servers) {
  for (const std::string &server : servers) {
    mysqlx::Session session(server);
    session.startTransaction();
    session.sql("UPDATE shop.settings SET version = 4").execute();
    session.commit();
  }
}

void savepoints(mysqlx::Session &session, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    session.setSavepoint(name);
    session.releaseSavepoint(name);
  }
}
