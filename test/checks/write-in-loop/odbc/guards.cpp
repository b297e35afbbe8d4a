// RUN: %check_orm %s %t --library odbc --checks=orm-write-in-loop
//
// Writes in a loop that are none of the problem, and beside some what only looks like it.
#include <sql.h>
#include <sqlext.h>
#include <unistd.h>

#include <condition_variable>
#include <map>
#include <mutex>
#include <queue>
#include <set>
#include <string>
#include <vector>

static bool run(SQLHSTMT stmt, const std::string &sql) {
  return SQL_SUCCEEDED(SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS));
}

static void insertKind(SQLHSTMT stmt, const std::string &kind) {
  run(stmt, "INSERT INTO kinds (name) VALUES ('" + kind + "')");
}

// ---- retry, workers --------------------------------------------------------

bool retry(SQLHSTMT stmt, int id) {
  const std::string sql = "DELETE FROM events WHERE id = " + std::to_string(id);
  for (int attempt = 0; attempt < 3; ++attempt) {
    if (run(stmt, sql))
      return true;
    sleep(1);
  }
  return false;
}

class Writer {
public:
  explicit Writer(SQLHSTMT stmt) : m_stmt(stmt) {}
  void work() {
    for (;;) {
      std::unique_lock<std::mutex> lock(m_mutex);
      m_ready.wait(lock, [this] { return !m_kinds.empty(); });
      const std::string kind = m_kinds.front();
      m_kinds.pop();
      lock.unlock();
      insertKind(m_stmt, kind);
    }
  }

private:
  SQLHSTMT m_stmt;
  std::mutex m_mutex;
  std::condition_variable m_ready;
  std::queue<std::string> m_kinds;
};

void heartbeat(SQLHSTMT stmt, const volatile bool *stop) {
  while (!*stop) {
    run(stmt, "UPDATE nodes SET seen = CURRENT_TIMESTAMP WHERE id = 7");
    sleep(30);
  }
}

// ---- chunks ----------------------------------------------------------------

// Arrays of parameters, 500 rows in each.
void arrays(SQLHSTMT stmt, std::vector<SQLINTEGER> &ids) {
  SQLPrepare(stmt, (SQLCHAR *)"INSERT INTO events (id) VALUES (?)", SQL_NTS);
  for (size_t i = 0; i < ids.size(); i += 500) {
    const SQLULEN rows = ids.size() - i < 500 ? ids.size() - i : 500;
    SQLSetStmtAttr(stmt, SQL_ATTR_PARAMSET_SIZE, (SQLPOINTER)rows, 0);
    SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &ids[i], 0, nullptr);
    SQLExecute(stmt);
  }
}

void whenFull(SQLHSTMT stmt, const std::vector<int> &ids) {
  std::string values;
  int count = 0;
  for (int id : ids) {
    values += (values.empty() ? "(" : ", (") + std::to_string(id) + ")";
    if (++count == 1000) {
      run(stmt, "INSERT INTO events (id) VALUES " + values);
      values.clear();
      count = 0;
    }
  }
  if (count)
    run(stmt, "INSERT INTO events (id) VALUES " + values);
}

// Until nothing is left to delete.
void inPortions(SQLHSTMT stmt) {
  SQLLEN rows = 0;
  do {
    run(stmt, "DELETE FROM events WHERE id IN (SELECT id FROM events WHERE old = 1 LIMIT 5000)");
    SQLRowCount(stmt, &rows);
  } while (rows > 0);
}

// ---- each only once --------------------------------------------------------

void kindsOnce(SQLHSTMT stmt, const std::vector<std::string> &kinds) {
  std::set<std::string> known;
  for (const std::string &kind : kinds)
    if (known.insert(kind).second)
      insertKind(stmt, kind);
}

// What is only gathered is no cache.
void gathered(SQLHSTMT stmt, const std::vector<std::string> &kinds, std::set<std::string> &seen) {
  for (const std::string &kind : kinds) {
    seen.insert(kind);
    insertKind(stmt, kind);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- few turns -------------------------------------------------------------

void literals(SQLHSTMT stmt) {
  for (const char *kind : {"start", "stop", "error"})
    insertKind(stmt, kind);
  for (int level = 0; level < 5; ++level)
    run(stmt, "INSERT INTO levels (id) VALUES (" + std::to_string(level) + ")");
}

void manySeats(SQLHSTMT stmt) {
  SQLINTEGER seat = 0;
  SQLPrepare(stmt, (SQLCHAR *)"INSERT INTO seats (id) VALUES (?)", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &seat, 0, nullptr);
  for (seat = 0; seat < 300; ++seat)
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

// ---- definitions, other databases, left at once ----------------------------

void partitions(SQLHSTMT stmt, const std::vector<std::string> &months) {
  for (const std::string &month : months) {
    run(stmt, "CREATE TABLE events_" + month + " (id INTEGER)");
    run(stmt, "GRANT SELECT ON events_" + month + " TO reader");
  }
}

void everywhere(SQLHENV env, const std::vector<std::string> &sources, int id) {
  for (const std::string &source : sources) {
    SQLHDBC dbc = SQL_NULL_HDBC;
    SQLHSTMT stmt = SQL_NULL_HSTMT;
    SQLAllocHandle(SQL_HANDLE_DBC, env, &dbc);
    SQLConnect(dbc, (SQLCHAR *)source.c_str(), SQL_NTS, nullptr, 0, nullptr, 0);
    SQLAllocHandle(SQL_HANDLE_STMT, dbc, &stmt);
    run(stmt, "DELETE FROM events WHERE id = " + std::to_string(id));
    SQLFreeHandle(SQL_HANDLE_STMT, stmt);
    SQLDisconnect(dbc);
    SQLFreeHandle(SQL_HANDLE_DBC, dbc);
  }
}

void firstOnly(SQLHSTMT stmt, const std::vector<std::string> &kinds) {
  for (const std::string &kind : kinds) {
    insertKind(stmt, kind);
    break;
  }
}

void whereFound(SQLHSTMT stmt, const std::map<int, std::string> &kinds, int wanted) {
  for (const auto &kind : kinds)
    if (kind.first == wanted) {
      run(stmt, "UPDATE kinds SET name = '" + kind.second + "' WHERE id = " + std::to_string(wanted));
      return;
    }
}

void afterwards(SQLHSTMT stmt, const std::vector<std::string> &kinds) {
  for (const std::string &kind : kinds) {
    insertKind(stmt, kind);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (kind.empty())
      break;
  }
}
