// RUN: %check_orm %s %t --library libpq --checks=orm-write-in-loop
//
// Writes in a loop that are none of the problem, and beside each what only looks like it.
#include <libpq-fe.h>
#include <unistd.h>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <queue>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

static bool execute(PGconn *conn, const std::string &sql) {
  PGresult *res = PQexec(conn, sql.c_str());
  const bool good = PQresultStatus(res) == PGRES_COMMAND_OK;
  PQclear(res);
  return good;
}

// ---- retry -----------------------------------------------------------------

bool retry(PGconn *conn, int id) {
  const std::string sql = "INSERT INTO box (id) VALUES (" + std::to_string(id) + ")";
  for (int attempt = 0; attempt < 3; ++attempt) {
    if (execute(conn, sql))
      return true;
    PQreset(conn);
  }
  return false;
}

void untilDone(PGconn *conn, int id) {
  while (!execute(conn, "UPDATE box SET done = true WHERE id = " + std::to_string(id))) {
    PQreset(conn);
    sleep(1);
  }
}

void retryEach(PGconn *conn, const std::vector<int> &ids) {
  for (int id : ids)
    while (!execute(conn, "DELETE FROM box WHERE id = " + std::to_string(id)))
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      PQreset(conn);
}

// ---- workers ---------------------------------------------------------------

class Writer {
public:
  void push(int id) {
    std::lock_guard<std::mutex> lock(m_mutex);
    m_ids.push(id);
    m_ready.notify_one();
  }
  void run(PGconn *conn) {
    for (;;) {
      std::unique_lock<std::mutex> lock(m_mutex);
      while (m_ids.empty())
        m_ready.wait(lock);
      const int id = m_ids.front();
      m_ids.pop();
      lock.unlock();
      execute(conn, "INSERT INTO box (id) VALUES (" + std::to_string(id) + ")");
    }
  }
  // What has gathered is written, one by one.
  void drain(PGconn *conn) {
    while (!m_ids.empty()) {
      execute(conn, "INSERT INTO box (id) VALUES (" + std::to_string(m_ids.front()) + ")");
// CHECK-MISSING: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      m_ids.pop();
    }
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_ready;
  std::queue<int> m_ids;
};

void heartbeat(PGconn *conn, const volatile bool *stop) {
  while (!*stop) {
    execute(conn, "UPDATE node SET seen = now() WHERE id = 7");
    sleep(30);
  }
}

// ---- chunks ----------------------------------------------------------------

void chunks(PGconn *conn, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    std::string sql = "INSERT INTO box (id) VALUES ";
    for (size_t i = first; i < ids.size() && i < first + 500; ++i)
      sql += (i > first ? ",(" : "(") + std::to_string(ids[i]) + ")";
    execute(conn, sql);
  }
}

void whenFull(PGconn *conn, const std::vector<int> &ids) {
  std::string values;
  int count = 0;
  for (int id : ids) {
    values += (values.empty() ? "(" : ",(") + std::to_string(id) + ")";
    if (++count == 500) {
      execute(conn, "INSERT INTO box (id) VALUES " + values);
      values.clear();
      count = 0;
    }
  }
  if (count > 0)
    execute(conn, "INSERT INTO box (id) VALUES " + values);
}

void idsOfEach(PGconn *conn, const std::unordered_map<int, std::string> &lists) {
  for (const auto &list : lists)
    execute(conn, "UPDATE box SET shop = " + std::to_string(list.first) + " WHERE id IN (" + list.second + ")");
}

void portions(PGconn *conn) {
  int deleted = 0;
  do {
    PGresult *res = PQexec(conn, "DELETE FROM log WHERE id IN (SELECT id FROM log WHERE old LIMIT 10000)");
    deleted = atoi(PQcmdTuples(res));
    PQclear(res);
  } while (deleted > 0);
}

// ---- only once -------------------------------------------------------------

void onlyNew(PGconn *conn, const std::vector<std::string> &kinds) {
  std::set<std::string> known;
  for (const std::string &kind : kinds)
    if (known.insert(kind).second)
      execute(conn, "INSERT INTO kind (name) VALUES ('" + kind + "')");
}

class Kinds {
public:
  explicit Kinds(PGconn *conn) : m_conn(conn) {}
  int id(const std::string &name) {
    auto found = m_ids.find(name);
    if (found == m_ids.end()) {
      PGresult *res = PQexec(m_conn, ("INSERT INTO kind (name) VALUES ('" + name + "') RETURNING id").c_str());
      found = m_ids.emplace(name, atoi(PQgetvalue(res, 0, 0))).first;
      PQclear(res);
    }
    return found->second;
  }

private:
  PGconn *m_conn;
  std::unordered_map<std::string, int> m_ids;
};

void throughCache(PGconn *conn, const std::vector<std::string> &names) {
  Kinds kinds(conn);
  std::string list;
  for (const std::string &name : names)
    list += std::to_string(kinds.id(name)) + ",";
  puts(list.c_str());
}

// Asked, but not remembered: once all are there, nothing is inserted.
static bool exists(PGconn *conn, int id) {
  PGresult *res = PQexec(conn, ("SELECT 1 FROM box WHERE id = " + std::to_string(id)).c_str());
  const bool found = PQntuples(res) > 0;
  PQclear(res);
  return found;
}

void insertMissing(PGconn *conn, const std::vector<int> &ids) {
  for (int id : ids)
    if (!exists(conn, id))
      execute(conn, "INSERT INTO box (id) VALUES (" + std::to_string(id) + ")");
}

// ---- few turns, definitions ------------------------------------------------

void literals(PGconn *conn) {
  static const char *const statements[] = {
      "INSERT INTO kind (name) VALUES ('box')",
      "INSERT INTO kind (name) VALUES ('bag')",
      "UPDATE setting SET version = 2",
  };
  for (const char *sql : statements)
    execute(conn, sql);
  for (int level = 0; level < 8; level++)
    execute(conn, "INSERT INTO level (id) VALUES (" + std::to_string(level) + ")");
  for (const auto &name : {"root", "guest"})
    execute(conn, std::string("DELETE FROM account WHERE name = '") + name + "'");
}

void manyTurns(PGconn *conn) {
  for (int seat = 0; seat < 500; seat++)
    execute(conn, "INSERT INTO seat (id) VALUES (" + std::to_string(seat) + ")");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void definitions(PGconn *conn, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    execute(conn, "CREATE INDEX ON " + table + " (id)");
    execute(conn, "ALTER TABLE " + table + " ADD COLUMN note text");
    execute(conn, "REINDEX TABLE " + table);
    execute(conn, "GRANT SELECT, INSERT ON " + table + " TO writer");
  }
}

void migrations(PGconn *conn) {
  const std::vector<std::string> steps = {
      "CREATE TABLE box (id integer)",
      "INSERT INTO setting (version) VALUES (1)",
      "UPDATE setting SET version = 2",
  };
  for (const std::string &step : steps)
    if (!execute(conn, step))
      exit(1);
}

// ---- left at once ----------------------------------------------------------

void firstOnly(PGconn *conn, const std::vector<int> &ids) {
  for (int id : ids) {
    execute(conn, "DELETE FROM box WHERE id = " + std::to_string(id));
    return;
  }
}

void whereFound(PGconn *conn, const std::vector<std::string> &names, const std::string &name) {
  for (size_t i = 0; i < names.size(); i++)
    if (names[i] == name) {
      execute(conn, "UPDATE box SET place = " + std::to_string(i) + " WHERE name = '" + name + "'");
      break;
    }
}

// Ends where something fails, but usually nothing does.
bool untilFailure(PGconn *conn, const std::vector<int> &ids) {
  for (int id : ids)
    if (!execute(conn, "DELETE FROM box WHERE id = " + std::to_string(id)))
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      return false;
  return true;
}

bool untilFailureLong(PGconn *conn, const std::vector<int> &ids) {
  for (int id : ids) {
    PGresult *res = PQexec(conn, ("DELETE FROM box WHERE id = " + std::to_string(id)).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (PQresultStatus(res) != PGRES_COMMAND_OK) {
      fprintf(stderr, "%s", PQerrorMessage(conn));
      PQclear(res);
      return false;
    }
    PQclear(res);
  }
  return true;
}

// ---- other databases -------------------------------------------------------

void everyServer(const std::vector<std::string> &servers, int id) {
  for (const std::string &server : servers) {
    PGconn *conn = PQconnectdb(server.c_str());
    execute(conn, "DELETE FROM box WHERE id = " + std::to_string(id));
    PQfinish(conn);
  }
}

void everyConnection(const std::vector<PGconn *> &pool, int id) {
  for (PGconn *conn : pool)
    execute(conn, "DELETE FROM box WHERE id = " + std::to_string(id));
}
