// RUN: %check_orm %s %t --library mariadb --checks=orm-query-in-loop
//
// Queries behind functions and classes; the warning stands where the loop's body calls them.
#include <mysql.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct Player {
  int guid;
  int guild;
};

// ---- a function that takes a format ----------------------------------------

static bool query(MYSQL *mysql, const char *format, ...) {
  char text[4096];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof(text), format, arguments);
  va_end(arguments);
  if (mysql_query(mysql, text)) {
    fprintf(stderr, "%s: %s\n", text, mysql_error(mysql));
    return false;
  }
  return true;
}

void formatOverElements(MYSQL *mysql, const std::vector<Player> &players) {
  for (const Player &player : players) {
    if (!query(mysql, "SELECT name FROM guild WHERE id = %d", player.guild))
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-MESSAGES: :[[@LINE-11]]:7: note: in 'query', which executes it
      continue;
    MYSQL_RES *res = mysql_store_result(mysql);
    if (MYSQL_ROW row = mysql_fetch_row(res))
      puts(row[0]);
    mysql_free_result(res);
  }
}

void formatOverRows(MYSQL *mysql) {
  query(mysql, "SELECT guid FROM player");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res))) {
    query(mysql, "SELECT COUNT(*) FROM inventory WHERE owner = '%s'", row[0]);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    mysql_free_result(mysql_store_result(mysql));
  }
  mysql_free_result(res);
}

void formatOfConstants(MYSQL *mysql, const std::vector<Player> &players) {
  for (const Player &player : players) {
    query(mysql, "SELECT value FROM setting WHERE name = '%s'", "rate");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    printf("%d\n", player.guid);
    mysql_free_result(mysql_store_result(mysql));
  }
}

// ---- a function that takes the text ----------------------------------------

static MYSQL_RES *select(MYSQL *mysql, const std::string &sql) {
  if (mysql_real_query(mysql, sql.data(), sql.size()) != 0)
    throw std::runtime_error(mysql_error(mysql));
  return mysql_store_result(mysql);
}

void text(MYSQL *mysql, const std::vector<Player> &players) {
  for (const Player &player : players) {
    MYSQL_RES *res = select(mysql, "SELECT name FROM guild WHERE id = " + std::to_string(player.guild));
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    mysql_free_result(res);
  }
}

void textOverRows(MYSQL *mysql) {
  MYSQL_RES *players = select(mysql, "SELECT guid FROM player");
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(players)) != nullptr) {
    MYSQL_RES *ban = select(mysql, std::string("SELECT 1 FROM ban WHERE player = ") + row[0]);
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a query asks whether a row exists once for each row of this loop (1 + N queries) [orm-query-in-loop]
    printf("%s %d\n", row[0], mysql_num_rows(ban) != 0);
    mysql_free_result(ban);
  }
  mysql_free_result(players);
}

// A macro that does not hide the call.
#define QUERY(mysql, sql)                                                                                              \
  do {                                                                                                                 \
    if (mysql_query(mysql, sql))                                                                                       \
      fprintf(stderr, "%s\n", mysql_error(mysql));                                                                     \
  } while (0)

void macro(MYSQL *mysql, const std::vector<Player> &players) {
  for (const Player &player : players) {
    const std::string sql = "SELECT level FROM skill WHERE player = " + std::to_string(player.guid);
    QUERY(mysql, sql.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    mysql_free_result(mysql_store_result(mysql));
  }
}

// ---- classes ---------------------------------------------------------------

class Result {
public:
  explicit Result(MYSQL_RES *res) : m_res(res) {}
  ~Result() { mysql_free_result(m_res); }
  Result(const Result &) = delete;
  Result &operator=(const Result &) = delete;
  bool next() { return (m_row = mysql_fetch_row(m_res)) != nullptr; }
  int number(unsigned column) const { return m_row[column] ? atoi(m_row[column]) : 0; }
  std::string text(unsigned column) const { return m_row[column] ? m_row[column] : ""; }

private:
  MYSQL_RES *m_res;
  MYSQL_ROW m_row = nullptr;
};

class Connection {
public:
  Connection(const char *host, const char *user, const char *password, const char *database)
      : m_mysql(mysql_init(nullptr)) {
    mysql_real_connect(m_mysql, host, user, password, database, 0, nullptr, 0);
  }
  ~Connection() { mysql_close(m_mysql); }
  std::unique_ptr<Result> select(const std::string &sql) {
    if (mysql_query(m_mysql, sql.c_str()))
      throw std::runtime_error(mysql_error(m_mysql));
    return std::make_unique<Result>(mysql_store_result(m_mysql));
  }
  bool execute(const std::string &sql) { return mysql_query(m_mysql, sql.c_str()) == 0; }
  std::string escape(const std::string &text) {
    std::string escaped(text.size() * 2 + 1, '\0');
    escaped.resize(mysql_real_escape_string(m_mysql, &escaped[0], text.data(), text.size()));
    return escaped;
  }

private:
  MYSQL *m_mysql;
};

void wrapped(Connection &db, const std::vector<Player> &players) {
  for (const Player &player : players) {
    auto guild = db.select("SELECT name FROM guild WHERE id = " + std::to_string(player.guild));
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (guild->next())
      puts(guild->text(0).c_str());
  }
}

void wrappedRows(Connection &db) {
  auto players = db.select("SELECT guid, name FROM player");
  while (players->next()) {
    auto items = db.select("SELECT count(*) FROM inventory WHERE owner = " + std::to_string(players->number(0)));
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (items->next())
      printf("%s %d\n", players->text(1).c_str(), items->number(0));
  }
}

void wrappedNames(Connection &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    auto found = db.select("SELECT guid FROM player WHERE name = '" + db.escape(name) + "'");
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    printf("%d\n", found->next());
  }
}

// Statements that are prepared once, and belong to the class.
class Guilds {
public:
  explicit Guilds(MYSQL *mysql) : m_stmt(mysql_stmt_init(mysql)) {
    static const char sql[] = "SELECT name FROM guild WHERE id = ?";
    mysql_stmt_prepare(m_stmt, sql, sizeof sql - 1);
    memset(&m_in, 0, sizeof m_in);
    m_in.buffer_type = MYSQL_TYPE_LONG;
    m_in.buffer = &m_id;
    mysql_stmt_bind_param(m_stmt, &m_in);
    memset(&m_out, 0, sizeof m_out);
    m_out.buffer_type = MYSQL_TYPE_STRING;
    m_out.buffer = m_name;
    m_out.buffer_length = sizeof m_name;
    mysql_stmt_bind_result(m_stmt, &m_out);
  }
  ~Guilds() { mysql_stmt_close(m_stmt); }
  std::string name(int id) {
    m_id = id;
    if (mysql_stmt_execute(m_stmt) != 0 || mysql_stmt_fetch(m_stmt) != 0)
      return "";
    mysql_stmt_free_result(m_stmt);
    return m_name;
  }

private:
  MYSQL_STMT *m_stmt;
  MYSQL_BIND m_in, m_out;
  int m_id = 0;
  char m_name[100];
};

void preparedInClass(MYSQL *mysql, const std::vector<Player> &players) {
  Guilds guilds(mysql);
  for (const Player &player : players)
    puts(guilds.name(player.guild).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

class Statement {
public:
  Statement(MYSQL *mysql, const std::string &sql) : m_stmt(mysql_stmt_init(mysql)) {
    mysql_stmt_prepare(m_stmt, sql.c_str(), sql.size());
  }
  ~Statement() { mysql_stmt_close(m_stmt); }
  Statement &bind(int value) {
    m_value = value;
    memset(&m_bind, 0, sizeof(m_bind));
    m_bind.buffer_type = MYSQL_TYPE_LONG;
    m_bind.buffer = &m_value;
    mysql_stmt_bind_param(m_stmt, &m_bind);
    return *this;
  }
  bool execute() { return mysql_stmt_execute(m_stmt) == 0; }
  bool fetch() { return mysql_stmt_fetch(m_stmt) == 0; }

private:
  MYSQL_STMT *m_stmt;
  MYSQL_BIND m_bind;
  int m_value = 0;
};

void ownStatement(MYSQL *mysql, const std::vector<int> &ids) {
  Statement stmt(mysql, "SELECT name FROM guild WHERE id = ?");
  for (int id : ids) {
    stmt.bind(id).execute();
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    printf("%d\n", stmt.fetch());
  }
}

void ownStatementRows(MYSQL *mysql, int id) {
  Statement stmt(mysql, "SELECT guid FROM player WHERE guild = ?");
  stmt.bind(id).execute();
  int n = 0;
  while (stmt.fetch())
    ++n;
  printf("%d\n", n);
}

// ---- helpers that do not query for each turn -------------------------------

void onlyBefore(Connection &db, const std::vector<Player> &players) {
  auto rate = db.select("SELECT value FROM setting WHERE name = 'rate'");
  rate->next();
  for (const Player &player : players)
    printf("%d\n", player.guid * rate->number(0));
}

static std::string listOf(const std::vector<Player> &players) {
  std::ostringstream list;
  for (const Player &player : players)
    list << (&player == &players.front() ? "" : ",") << player.guild;
  return list.str();
}

void oneList(Connection &db, const std::vector<Player> &players) {
  auto guilds = db.select("SELECT name FROM guild WHERE id IN (" + listOf(players) + ")");
  while (guilds->next())
    puts(guilds->text(0).c_str());
}

void onlyEscaped(Connection &db, const std::vector<std::string> &names) {
  std::string list;
  for (const std::string &name : names)
    list += "'" + db.escape(name) + "',";
  db.execute("SELECT guid FROM player WHERE name IN (" + list + "'')");
}

// What is executed writes.
void writes(Connection &db, const std::vector<Player> &players) {
  for (const Player &player : players)
    db.execute("UPDATE player SET online = 0 WHERE guid = " + std::to_string(player.guid));
  for (const Player &player : players)
    db.execute("DELETE FROM inventory WHERE owner = " + std::to_string(player.guid));
}

static void warn(const char *format, ...) {
  char text[256];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  fputs(text, stderr);
}

void logged(MYSQL *mysql, const std::vector<Player> &players) {
  for (const Player &player : players)
    warn("SELECT failed for %d: %s\n", player.guid, mysql_error(mysql));
}
