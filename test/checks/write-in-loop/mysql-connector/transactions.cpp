// RUN: %check_orm %s %t --library mysql-connector --checks=orm-write-in-loop
//
// Transactions that are ended in each turn, and those round the loop.
#include <cppconn/driver.h>
#include <cppconn/exception.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>

#include <chrono>
#include <memory>
#include <string>
#include <thread>
#include <vector>

struct Event {
  int id;
  std::string text;
};

static void insert(sql::Connection &con, const Event &event) {
  std::unique_ptr<sql::PreparedStatement> stmt(con.prepareStatement("INSERT INTO events (id, text) VALUES (?, ?)"));
  stmt->setInt(1, event.id);
  stmt->setString(2, event.text);
  stmt->executeUpdate();
}

// ---- one transaction for each turn -----------------------------------------

void onePerElement(sql::Connection &con, const std::vector<Event> &events) {
  con.setAutoCommit(false);
  for (const Event &event : events) {
    insert(con, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    con.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:9: note: call setAutoCommit(false) before the loop and commit() behind it
  }
  con.setAutoCommit(true);
}

void commitOrRollback(sql::Connection *con, const std::vector<Event> &events) {
  for (const Event &event : events) {
    try {
      con->setAutoCommit(false);
      insert(*con, event);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      con->commit();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    } catch (const sql::SQLException &) {
      con->rollback();
    }
  }
}

void onePerRow(sql::Connection &con, sql::Connection &other) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement()), update(other.createStatement());
  std::unique_ptr<sql::ResultSet> events(stmt->executeQuery("SELECT id FROM events WHERE sent = 0"));
  while (events->next()) {
    update->executeUpdate("UPDATE events SET sent = 1 WHERE id = " + std::to_string(events->getInt(1)));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    other.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
  }
}

void byText(sql::Connection &con, sql::Statement &stmt, const std::vector<Event> &events) {
  for (const Event &event : events) {
    stmt.execute("START TRANSACTION");
    insert(con, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    stmt.execute("COMMIT");
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// A class that ends it in its destructor's stead.
class Transaction {
public:
  explicit Transaction(sql::Connection &con) : m_con(con) { m_con.setAutoCommit(false); }
  ~Transaction() {
    if (!m_done)
      m_con.rollback();
    m_con.setAutoCommit(true);
  }
  void commit() {
    m_con.commit();
    m_done = true;
  }

private:
  sql::Connection &m_con;
  bool m_done = false;
};

void guardObject(sql::Connection &con, const std::vector<Event> &events) {
  for (const Event &event : events) {
    Transaction transaction(con);
    insert(con, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// ---- one transaction round the loop: the statements remain -----------------

void aroundTheLoop(sql::Connection &con, const std::vector<int> &ids) {
  std::unique_ptr<sql::PreparedStatement> stmt(con.prepareStatement("DELETE FROM events WHERE id = ?"));
  con.setAutoCommit(false);
  for (int id : ids) {
    stmt->setInt(1, id);
    stmt->executeUpdate();
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:11: note: delete them with one statement, WHERE ... IN with one parameter for each key; a transaction is open already, so what is left to gain is the round trips
  }
  con.commit();
}

// This begins none.
void autoCommit(sql::Connection &con, const std::vector<int> &ids) {
  std::unique_ptr<sql::PreparedStatement> stmt(con.prepareStatement("DELETE FROM events WHERE id = ?"));
  con.setAutoCommit(true);
  for (int id : ids) {
    stmt->setInt(1, id);
    stmt->executeUpdate();
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:11: note: delete them with one statement, WHERE ... IN with one parameter for each key; at least put one transaction around the loop
  }
}

void severalRows(sql::Connection &con, const std::vector<Event> &events) {
  std::string values;
  for (const Event &event : events)
    values += (values.empty() ? "(" : ", (") + std::to_string(event.id) + ")";
  Transaction transaction(con);
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  stmt->execute("INSERT INTO events (id) VALUES " + values);
  transaction.commit();
}

// ---- transactions that end for a reason ------------------------------------

void everyThousand(sql::Connection &con, const std::vector<Event> &events) {
  int n = 0;
  con.setAutoCommit(false);
  for (const Event &event : events) {
    insert(con, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (++n % 1000 == 0)
      con.commit();
  }
  con.commit();
}

bool deadlocks(sql::Connection &con, const Event &event) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    try {
      insert(con, event);
      con.commit();
      return true;
    } catch (const sql::SQLException &) {
      con.rollback();
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
  return false;
}

void worker(sql::Connection &con, sql::Statement &stmt, const bool &stop) {
  while (!stop) {
    stmt.executeUpdate("UPDATE jobs SET state = 'started' WHERE state = 'new'");
    con.commit();
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

void eachServer(sql::Driver &driver, const std::vector<std::string> &hosts) {
  for (const std::string &host : hosts) {
    std::unique_ptr<sql::Connection> con(driver.connect(host, "writer", "secret"));
    std::unique_ptr<sql::Statement> stmt(con->createStatement());
    con->setAutoCommit(false);
    stmt->executeUpdate("UPDATE settings SET version = 4");
    con->commit();
  }
}

void savepoints(sql::Connection &con, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    std::unique_ptr<sql::Savepoint> savepoint(con.setSavepoint(name));
    con.releaseSavepoint(savepoint.get());
  }
}
