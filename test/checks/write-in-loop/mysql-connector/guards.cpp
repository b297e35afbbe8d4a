// RUN: %check_orm %s %t --library mysql-connector --checks=orm-write-in-loop
//
// Writes in a loop that are none of the problem, and beside some what only looks like it.
#include <cppconn/driver.h>
#include <cppconn/exception.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <queue>
#include <set>
#include <string>
#include <thread>
#include <vector>

static void insertKind(sql::Connection &con, const std::string &kind) {
  std::unique_ptr<sql::PreparedStatement> stmt(con.prepareStatement("INSERT INTO kinds (name) VALUES (?)"));
  stmt->setString(1, kind);
  stmt->executeUpdate();
}

// ---- retry, workers --------------------------------------------------------

bool retry(sql::Connection &con, const std::string &kind) {
  for (int attempt = 0; attempt < 3; ++attempt) {
    try {
      insertKind(con, kind);
      return true;
    } catch (const sql::SQLException &) {
      std::this_thread::sleep_for(std::chrono::seconds(attempt));
    }
  }
  return false;
}

class Writer {
public:
  void work(sql::Connection &con) {
    while (true) {
      std::unique_lock<std::mutex> lock(m_mutex);
      m_ready.wait(lock, [this] { return !m_kinds.empty(); });
      const std::string kind = m_kinds.front();
      m_kinds.pop();
      lock.unlock();
      insertKind(con, kind);
    }
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_ready;
  std::queue<std::string> m_kinds;
};

void heartbeat(sql::PreparedStatement &seen, const bool &stop, int node) {
  while (!stop) {
    seen.setInt(1, node);
    seen.executeUpdate();
    std::this_thread::sleep_for(std::chrono::seconds(30));
  }
}

// ---- chunks ----------------------------------------------------------------

void whenFull(sql::Statement &stmt, const std::vector<int> &ids) {
  std::vector<std::string> values;
  auto flush = [&] {
    std::string text = "INSERT INTO events (id) VALUES ";
    for (size_t i = 0; i < values.size(); ++i)
      text += (i ? "," : "") + values[i];
    stmt.execute(text);
    values.clear();
  };
  for (int id : ids) {
    values.push_back("(" + std::to_string(id) + ")");
    if (values.size() >= 1000)
      flush();
  }
  if (!values.empty())
    flush();
}

// Until nothing is left to delete.
void inPortions(sql::Statement &stmt) {
  while (stmt.executeUpdate("DELETE FROM events WHERE old = 1 LIMIT 5000") > 0)
    std::this_thread::yield();
}

// ---- each only once --------------------------------------------------------

void kindsOnce(sql::Connection &con, const std::vector<std::string> &kinds) {
  std::set<std::string> known;
  for (const std::string &kind : kinds) {
    if (!known.insert(kind).second)
      continue;
    insertKind(con, kind);
  }
}

void notOnlyOnce(sql::Connection &con, const std::vector<std::string> &kinds, std::set<std::string> &known) {
  for (const std::string &kind : kinds) {
    known.insert(kind);
    insertKind(con, kind);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- few turns -------------------------------------------------------------

void literals(sql::Connection &con) {
  for (const char *kind : {"start", "stop", "error"})
    insertKind(con, kind);
}

void manySeats(sql::Connection &con) {
  std::unique_ptr<sql::PreparedStatement> insert(con.prepareStatement("INSERT INTO seats (id) VALUES (?)"));
  for (int seat = 0; seat < 300; ++seat) {
    insert->setInt(1, seat);
    insert->executeUpdate();
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- definitions, other databases, left at once ----------------------------

void partitions(sql::Statement &stmt, const std::vector<std::string> &months) {
  for (const std::string &month : months) {
    stmt.execute("CREATE TABLE events_" + month + " LIKE events");
    stmt.execute("ALTER TABLE events_" + month + " ENGINE = InnoDB");
  }
}

void everywhere(sql::Driver &driver, const std::vector<std::string> &hosts, int id) {
  for (const std::string &host : hosts) {
    std::unique_ptr<sql::Connection> con(driver.connect(host, "writer", "secret"));
    std::unique_ptr<sql::PreparedStatement> stmt(con->prepareStatement("DELETE FROM events WHERE id = ?"));
    stmt->setInt(1, id);
    stmt->executeUpdate();
  }
}

void firstOnly(sql::Connection &con, const std::vector<std::string> &kinds) {
  for (const std::string &kind : kinds) {
    insertKind(con, kind);
    break;
  }
}

void afterwards(sql::Connection &con, const std::vector<std::string> &kinds) {
  for (const std::string &kind : kinds) {
    insertKind(con, kind);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (kind.empty())
      return;
  }
}

// Options of the session are no rows.
void options(sql::Connection &con, const std::vector<std::string> &schemas) {
  for (const std::string &schema : schemas) {
    con.setSchema(schema);
    con.setReadOnly(false);
  }
}
