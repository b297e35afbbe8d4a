// RUN: %check_orm %s %t --library mariadb --checks=orm-write-in-loop
//
// Writes in a loop that are none of the problem, and beside each what only looks like it.
#include <errmsg.h>
#include <mysql.h>
#include <mysqld_error.h>
#include <unistd.h>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <queue>
#include <set>
#include <string>
#include <vector>

static bool run(MYSQL *mysql, const std::string &sql) { return mysql_query(mysql, sql.c_str()) == 0; }

// ---- retry -----------------------------------------------------------------

bool retry(MYSQL *mysql, int id) {
  char sql[100];
  snprintf(sql, sizeof sql, "DELETE FROM item WHERE id = %d", id);
  for (int attempt = 0; attempt < 20; attempt++) {
    if (mysql_query(mysql, sql) == 0)
      return true;
    if (mysql_errno(mysql) != ER_LOCK_WAIT_TIMEOUT)
      break;
    usleep(10000);
  }
  return false;
}

void untilDone(MYSQL *mysql, MYSQL_STMT *stmt) {
  while (mysql_stmt_execute(stmt) != 0 && mysql_stmt_errno(stmt) == ER_LOCK_DEADLOCK)
    mysql_rollback(mysql);
}

void eachUntilDone(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    const std::string sql = "DELETE FROM item WHERE id = " + std::to_string(id);
    while (mysql_query(mysql, sql.c_str()) != 0 && mysql_errno(mysql) == ER_LOCK_DEADLOCK)
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      usleep(1000);
  }
}

// ---- workers ---------------------------------------------------------------

class Writer {
public:
  explicit Writer(MYSQL *mysql) : m_mysql(mysql) {}
  void run() {
    while (m_running) {
      std::string sql;
      {
        std::unique_lock<std::mutex> lock(m_mutex);
        m_ready.wait(lock, [this] { return !m_statements.empty(); });
        sql = m_statements.front();
        m_statements.pop();
      }
      mysql_query(m_mysql, sql.c_str());
    }
  }

private:
  MYSQL *m_mysql;
  bool m_running = true;
  std::mutex m_mutex;
  std::condition_variable m_ready;
  std::queue<std::string> m_statements;
};

void heartbeat(MYSQL *mysql, const volatile bool *stop, int node) {
  char sql[100];
  snprintf(sql, sizeof sql, "UPDATE node SET seen = NOW() WHERE id = %d", node);
  while (!*stop) {
    mysql_query(mysql, sql);
    sleep(10);
  }
}

// ---- chunks ----------------------------------------------------------------

void chunks(MYSQL *mysql, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 1000) {
    std::string sql = "INSERT INTO item (id) VALUES ";
    for (size_t i = first; i < ids.size() && i < first + 1000; i++)
      sql += (i == first ? "(" : ",(") + std::to_string(ids[i]) + ")";
    run(mysql, sql);
  }
}

void whenLong(MYSQL *mysql, const std::vector<int> &ids) {
  const std::string head = "INSERT INTO item (id) VALUES ";
  std::string sql = head;
  for (int id : ids) {
    sql += (sql.size() == head.size() ? "(" : ",(") + std::to_string(id) + ")";
    if (sql.size() > 500000) {
      run(mysql, sql);
      sql = head;
    }
  }
  if (sql.size() > head.size())
    run(mysql, sql);
}

void portions(MYSQL *mysql) {
  do {
    mysql_query(mysql, "DELETE FROM log WHERE old = 1 LIMIT 10000");
  } while (mysql_affected_rows(mysql) > 0);
}

// ---- only once -------------------------------------------------------------

void onlyNew(MYSQL *mysql, const std::vector<std::string> &kinds) {
  std::map<std::string, my_ulonglong> ids;
  for (const std::string &kind : kinds) {
    auto it = ids.find(kind);
    if (it != ids.end())
      continue;
    run(mysql, "INSERT INTO kind (name) VALUES ('" + kind + "')");
    ids[kind] = mysql_insert_id(mysql);
  }
}

void onlySeen(MYSQL *mysql, const std::vector<std::string> &kinds) {
  std::set<std::string> seen;
  for (const std::string &kind : kinds) {
    run(mysql, "INSERT INTO log (kind) VALUES ('" + kind + "')");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    seen.insert(kind);
  }
  printf("%zu\n", seen.size());
}

static bool exists(MYSQL *mysql, int id) {
  mysql_query(mysql, ("SELECT 1 FROM item WHERE id = " + std::to_string(id)).c_str());
  MYSQL_RES *res = mysql_store_result(mysql);
  const bool found = mysql_num_rows(res) > 0;
  mysql_free_result(res);
  return found;
}

void updateOrInsert(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    const std::string key = std::to_string(id);
    if (exists(mysql, id))
      run(mysql, "UPDATE item SET seen = 1 WHERE id = " + key);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    else
      run(mysql, "INSERT INTO item (id) VALUES (" + key + ")");
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- few turns, definitions ------------------------------------------------

void literals(MYSQL *mysql) {
  const char *const statements[] = {
      "INSERT INTO kind (name) VALUES ('sword')",
      "INSERT INTO kind (name) VALUES ('bow')",
      NULL,
  };
  for (int i = 0; statements[i] != NULL; i++)
    mysql_query(mysql, statements[i]);
  for (int slot = 0; slot < 16; slot++)
    run(mysql, "INSERT INTO slot (id) VALUES (" + std::to_string(slot) + ")");
  for (const char *kind : {"sword", "bow"})
    run(mysql, std::string("DELETE FROM item WHERE kind = '") + kind + "'");
}

void manySlots(MYSQL *mysql) {
  for (int slot = 0; slot < 128; slot++)
    run(mysql, "INSERT INTO slot (id) VALUES (" + std::to_string(slot) + ")");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void definitions(MYSQL *mysql, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    run(mysql, "CREATE TABLE IF NOT EXISTS " + table + " (id INT PRIMARY KEY)");
    run(mysql, "ALTER TABLE " + table + " ADD INDEX (id)");
    run(mysql, "ANALYZE TABLE " + table);
    run(mysql, "FLUSH TABLES " + table);
  }
}

void formattedDefinitions(MYSQL *mysql, char *const *tables, int count) {
  char sql[200];
  for (int i = 0; i < count; i++) {
    snprintf(sql, sizeof sql, "DROP TABLE IF EXISTS `%s`", tables[i]);
    mysql_query(mysql, sql);
  }
}

// ---- left at once ----------------------------------------------------------

void firstOnly(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    run(mysql, "DELETE FROM item WHERE id = " + std::to_string(id));
    break;
  }
}

void whereFound(MYSQL *mysql, const char *name) {
  mysql_query(mysql, "SELECT id, name FROM item");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res))) {
    if (strcmp(row[1], name) == 0) {
      run(mysql, std::string("DELETE FROM item WHERE id = ") + row[0]);
      break;
    }
  }
  mysql_free_result(res);
}

void everyFound(MYSQL *mysql, const char *name) {
  mysql_query(mysql, "SELECT id, name FROM item");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res))) {
    if (strcmp(row[1], name) == 0)
      run(mysql, std::string("DELETE FROM item WHERE id = ") + row[0]);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
  mysql_free_result(res);
}

int untilFailure(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    const int error = mysql_query(mysql, ("DELETE FROM item WHERE id = " + std::to_string(id)).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (error != 0)
      return error;
  }
  return 0;
}

// ---- other databases -------------------------------------------------------

void everyServer(const std::vector<std::string> &hosts, int id) {
  for (const auto &host : hosts) {
    MYSQL *mysql = mysql_init(NULL);
    if (mysql_real_connect(mysql, host.c_str(), "writer", "", "game", 0, NULL, 0) != NULL)
      run(mysql, "DELETE FROM item WHERE id = " + std::to_string(id));
    mysql_close(mysql);
  }
}

void everyRealm(MYSQL *const *realms, int count, int id) {
  for (int i = 0; i < count; i++)
    run(realms[i], "DELETE FROM item WHERE id = " + std::to_string(id));
}

// ---- a connection that is told something -------------------------------------

// What is escaped by a connection makes it no other one, though a member holds it.
class Database {
public:
  void open(const std::string &host) { connection = mysql_real_connect(mysql_init(nullptr), host.c_str(), "", "", "", 0, nullptr, 0); }
  void escape(std::string &text) {
    std::string escaped(2 * text.size() + 1, ' ');
    mysql_real_escape_string(connection, &escaped[0], text.c_str(), text.size());
    text = escaped;
  }
  void execute(const std::string &sql) { mysql_query(connection, sql.c_str()); }

private:
  MYSQL *connection = nullptr;
};

struct Rank {
  int id;
  std::string name;
};

Database characters;
std::vector<Rank> ranks;

void saveRanks() {
  for (std::size_t i = 0; i < ranks.size(); ++i) {
    std::string name = ranks[i].name;
    characters.escape(name);
    characters.execute("INSERT INTO rank (name) VALUES ('" + name + "')");
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

void eachHost(const std::vector<std::string> &hosts) {
  for (const std::string &host : hosts) {
    Database database;
    database.open(host);
    database.execute("DELETE FROM session");
  }
}

// ---- chunks that a class gathers ----------------------------------------------

class Buffer {
public:
  explicit Buffer(MYSQL *mysql) : mysql(mysql) {}
  void add(const std::string &name) {
    rows.push_back(name);
    if (rows.size() >= 100)
      flush();
  }
  void flush() {
    run(mysql, "INSERT INTO names (name) VALUES ('" + rows.front() + "')");
    rows.clear();
  }

private:
  MYSQL *mysql;
  std::vector<std::string> rows;
};

void buffered(MYSQL *mysql, const std::vector<std::string> &names) {
  Buffer buffer(mysql);
  for (const std::string &name : names)
    buffer.add(name);
  buffer.flush();
}

void flushedEachTime(MYSQL *mysql, const std::vector<std::string> &names) {
  Buffer buffer(mysql);
  for (const std::string &name : names) {
    buffer.add(name);
    buffer.flush();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

long now();

class Progress {
public:
  explicit Progress(MYSQL *mysql) : mysql(mysql) {}
  // Once in a while.
  void note(const std::string &name) {
    if (now() - last >= 1) {
      run(mysql, "UPDATE progress SET name = '" + name + "'");
      last = now();
    }
  }
  void always(const std::string &name) {
    if (mysql)
      run(mysql, "UPDATE progress SET name = '" + name + "'");
  }

private:
  MYSQL *mysql;
  long last = 0;
};

void progress(Progress &progress, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    progress.note(name);
    progress.always(name);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void byTheClock(MYSQL *mysql, const std::vector<std::string> &names) {
  long last = now();
  for (const std::string &name : names)
    if (now() - last > 5) {
      run(mysql, "UPDATE progress SET name = '" + name + "'");
      last = now();
    }
}
