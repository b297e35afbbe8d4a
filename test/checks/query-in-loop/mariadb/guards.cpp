// RUN: %check_orm %s %t --library mariadb --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include <errmsg.h>
#include <mysql.h>
#include <mysqld_error.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

static std::string nameOf(MYSQL *mysql, const std::string &id) {
  std::string name;
  mysql_query(mysql, ("SELECT name FROM guild WHERE id = " + id + " LIMIT 1").c_str());
  MYSQL_RES *res = mysql_store_result(mysql);
  if (MYSQL_ROW row = mysql_fetch_row(res))
    name = row[0];
  mysql_free_result(res);
  return name;
}

// ---- retry -----------------------------------------------------------------

int retry(MYSQL *mysql, const char *sql) {
  for (int attempt = 0; attempt < 30; ++attempt) {
    if (mysql_query(mysql, sql) == 0)
      return 0;
    const unsigned error = mysql_errno(mysql);
    if (error != ER_LOCK_DEADLOCK && error != CR_SERVER_GONE_ERROR)
      return -1;
    usleep(100000);
  }
  return -1;
}

bool retryUntil(MYSQL *mysql, const std::string &sql) {
  int left = 5;
  while (mysql_query(mysql, sql.c_str()) != 0) {
    if (mysql_errno(mysql) != CR_SERVER_LOST || --left == 0)
      return false;
    mysql_ping(mysql);
  }
  return true;
}

// Each is tried once, and what fails is skipped.
void tryEach(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    if (mysql_query(mysql, ("SELECT name FROM guild WHERE id = " + std::to_string(id) + " ").c_str()) != 0) {
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      fprintf(stderr, "%d: %s\n", id, mysql_error(mysql));
      continue;
    }
    mysql_free_result(mysql_store_result(mysql));
  }
}

// ---- paging ----------------------------------------------------------------

void pages(MYSQL *mysql) {
  char query[200];
  unsigned long last = 0, rows = 0;
  do {
    snprintf(query, sizeof query, "SELECT guid FROM player WHERE guid > %lu ORDER BY guid LIMIT 1000", last);
    mysql_query(mysql, query);
    MYSQL_RES *res = mysql_store_result(mysql);
    rows = mysql_num_rows(res);
    MYSQL_ROW row;
    while ((row = mysql_fetch_row(res)))
      last = atol(row[0]);
    mysql_free_result(res);
  } while (rows == 1000);
}

void offsets(MYSQL *mysql, int total) {
  for (int offset = 0; offset < total; offset += 50) {
    const std::string query = "SELECT name FROM player ORDER BY name LIMIT " + std::to_string(offset) + ", 50";
    mysql_query(mysql, query.c_str());
    mysql_free_result(mysql_store_result(mysql));
  }
}

// ---- polling, waiting for work ---------------------------------------------

void wait(MYSQL *mysql, int job) {
  const std::string query = "SELECT state FROM job WHERE id = " + std::to_string(job);
  for (;;) {
    mysql_query(mysql, query.c_str());
    MYSQL_RES *res = mysql_store_result(mysql);
    MYSQL_ROW row = mysql_fetch_row(res);
    const bool done = row && strcmp(row[0], "done") == 0;
    mysql_free_result(res);
    if (done)
      break;
    sleep(1);
  }
}

void serve(MYSQL *mysql, const volatile bool *stop) {
  while (!*stop) {
    mysql_query(mysql, "SELECT id, guild FROM job WHERE state = 'new' ORDER BY id LIMIT 1");
    MYSQL_RES *res = mysql_store_result(mysql);
    MYSQL_ROW row = mysql_fetch_row(res);
    if (row)
      puts(nameOf(mysql, row[1]).c_str());
    else
      sleep(5);
    mysql_free_result(res);
  }
}

void serveRows(MYSQL *mysql, const volatile bool *stop) {
  while (!*stop) {
    mysql_query(mysql, "SELECT guild FROM job WHERE state = 'new'");
    MYSQL_RES *res = mysql_store_result(mysql);
    MYSQL_ROW row;
    while ((row = mysql_fetch_row(res)))
      puts(nameOf(mysql, row[0]).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    mysql_free_result(res);
    sleep(60);
  }
}

// ---- chunks ----------------------------------------------------------------

void chunks(MYSQL *mysql, const std::vector<int> &ids) {
  std::string list;
  size_t count = 0;
  for (int id : ids) {
    list += (list.empty() ? "" : ",") + std::to_string(id);
    if (++count % 1000 == 0) {
      mysql_query(mysql, ("SELECT name FROM guild WHERE id IN (" + list + ")").c_str());
      mysql_free_result(mysql_store_result(mysql));
      list.clear();
    }
  }
}

void listPerGuild(MYSQL *mysql, const std::map<int, std::string> &lists) {
  for (const auto &entry : lists) {
    mysql_query(mysql, ("SELECT name FROM player WHERE guid IN (" + entry.second + ")").c_str());
    mysql_free_result(mysql_store_result(mysql));
  }
}

// ---- caches ----------------------------------------------------------------

void memoised(MYSQL *mysql) {
  std::map<std::string, std::string> names;
  mysql_query(mysql, "SELECT name, guild FROM player");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res))) {
    if (names.find(row[1]) == names.end())
      names[row[1]] = nameOf(mysql, row[1]);
    printf("%s %s\n", row[0], names[row[1]].c_str());
  }
  mysql_free_result(res);
}

void notMemoised(MYSQL *mysql) {
  std::set<std::string> names;
  mysql_query(mysql, "SELECT name, guild FROM player");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res)))
    names.insert(nameOf(mysql, row[1]));
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  printf("%zu\n", names.size());
  mysql_free_result(res);
}

class Guilds {
public:
  explicit Guilds(MYSQL *mysql) : m_mysql(mysql) {}
  const std::string &name(const std::string &id) {
    const auto found = m_names.find(id);
    if (found != m_names.end())
      return found->second;
    return m_names.emplace(id, nameOf(m_mysql, id)).first->second;
  }

private:
  MYSQL *m_mysql;
  std::unordered_map<std::string, std::string> m_names;
};

void cacheInClass(MYSQL *mysql, const std::vector<std::string> &ids) {
  Guilds guilds(mysql);
  for (const std::string &id : ids)
    puts(guilds.name(id).c_str());
}

static MYSQL_STMT *statement(MYSQL *mysql) {
  static MYSQL_STMT *stmt = nullptr;
  if (!stmt) {
    stmt = mysql_stmt_init(mysql);
    mysql_stmt_prepare(stmt, "SELECT 1", 8);
  }
  return stmt;
}

void preparedOnce(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids)
    printf("%d %lu\n", id, mysql_stmt_param_count(statement(mysql)));
}

// ---- few turns -------------------------------------------------------------

void literals(MYSQL *mysql) {
  static const char *const tables[] = {"player", "guild", "inventory"};
  for (const char *table : tables) {
    mysql_query(mysql, (std::string("SELECT COUNT(*) FROM ") + table).c_str());
    mysql_free_result(mysql_store_result(mysql));
  }
  const char *kinds[] = {"sword", "bow", nullptr};
  for (int i = 0; kinds[i]; i++) {
    char query[100];
    snprintf(query, sizeof query, "SELECT COUNT(*) FROM item WHERE kind = '%s'", kinds[i]);
    mysql_query(mysql, query);
    mysql_free_result(mysql_store_result(mysql));
  }
  for (int level = 1; level <= 10; level++) {
    char query[100];
    snprintf(query, sizeof query, "SELECT COUNT(*) FROM player WHERE level = %d", level);
    mysql_query(mysql, query);
    mysql_free_result(mysql_store_result(mysql));
  }
}

void manyLevels(MYSQL *mysql) {
  for (int level = 1; level <= 80; level++) {
    std::string query = "SELECT COUNT(*) FROM player WHERE level = ";
    query += std::to_string(level);
    mysql_query(mysql, query.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    mysql_free_result(mysql_store_result(mysql));
  }
}

// ---- one row, left early ---------------------------------------------------

void statementOfOneRow(MYSQL *mysql, MYSQL *other) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, "SELECT guild FROM player ORDER BY level DESC LIMIT 1", 52);
  int guild = 0;
  MYSQL_BIND bind = {};
  bind.buffer_type = MYSQL_TYPE_LONG;
  bind.buffer = &guild;
  mysql_stmt_bind_result(stmt, &bind);
  mysql_stmt_execute(stmt);
  while (mysql_stmt_fetch(stmt) == 0)
    puts(nameOf(other, std::to_string(guild)).c_str());
  mysql_stmt_close(stmt);
}

void firstRow(MYSQL *mysql) {
  mysql_query(mysql, "SELECT guild FROM player ORDER BY level DESC");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res))) {
    puts(nameOf(mysql, row[0]).c_str());
    break;
  }
  mysql_free_result(res);
}

// No loop: one row at most.
void ifRow(MYSQL *mysql) {
  mysql_query(mysql, "SELECT guild FROM player WHERE guid = 1");
  MYSQL_RES *res = mysql_store_result(mysql);
  if (MYSQL_ROW row = mysql_fetch_row(res))
    puts(nameOf(mysql, row[0]).c_str());
  mysql_free_result(res);
}

void whenFound(MYSQL *mysql, const char *name) {
  mysql_query(mysql, "SELECT name, guild FROM player");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res)))
    if (strcmp(row[0], name) == 0) {
      puts(nameOf(mysql, row[1]).c_str());
      break;
    }
  mysql_free_result(res);
}

void allFound(MYSQL *mysql, const char *name) {
  mysql_query(mysql, "SELECT name, guild FROM player");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res))) {
    if (strncmp(row[0], name, strlen(name)) != 0)
      continue;
    puts(nameOf(mysql, row[1]).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
  mysql_free_result(res);
}

bool untilFailure(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    if (mysql_query(mysql, ("SELECT level FROM player WHERE guild = " + std::to_string(id)).c_str()))
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      return false;
    mysql_free_result(mysql_store_result(mysql));
  }
  return true;
}

// ---- other databases, changes in between -----------------------------------

void eachServer(const std::vector<std::string> &hosts) {
  for (const std::string &host : hosts) {
    MYSQL *mysql = mysql_init(nullptr);
    if (mysql_real_connect(mysql, host.c_str(), "reader", "", "game", 0, nullptr, 0)) {
      mysql_query(mysql, "SELECT COUNT(*) FROM player");
      mysql_free_result(mysql_store_result(mysql));
    }
    mysql_close(mysql);
  }
}

struct Realm {
  std::string name;
  MYSQL *mysql;
};

void eachRealm(const std::vector<Realm> &realms) {
  for (const Realm &realm : realms) {
    mysql_query(realm.mysql, "SELECT COUNT(*) FROM player WHERE online = 1");
    mysql_free_result(mysql_store_result(realm.mysql));
  }
}

void changed(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    mysql_query(mysql, ("UPDATE stock SET amount = amount - 1 WHERE id = " + std::to_string(id)).c_str());
    mysql_query(mysql, "SELECT SUM(amount) FROM stock");
    mysql_free_result(mysql_store_result(mysql));
  }
}
