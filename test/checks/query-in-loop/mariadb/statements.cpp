// RUN: %check_orm %s %t --library mariadb --checks=orm-query-in-loop
//
// Prepared statements: parameters that are bound in the loop, or bound once and changed in it.
#include <mysql.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

// ---- bound once, changed in each turn --------------------------------------

void changedVariable(MYSQL *mysql, const std::vector<int> &ids) {
  static const char sql[] = "SELECT name FROM player WHERE id = ?";
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, sql, sizeof(sql) - 1);
  int id = 0;
  MYSQL_BIND parameter[1];
  memset(parameter, 0, sizeof(parameter));
  parameter[0].buffer_type = MYSQL_TYPE_LONG;
  parameter[0].buffer = &id;
  mysql_stmt_bind_param(stmt, parameter);
  for (int key : ids) {
    id = key;
    mysql_stmt_execute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: it is prepared once, but still a round trip for each element: fetch what all turns need with one query before the loop: a join, or WHERE ... IN (...) with the keys (none when there are no keys), and look it up in a map
    mysql_stmt_store_result(stmt);
    printf("%llu\n", mysql_stmt_num_rows(stmt));
    mysql_stmt_free_result(stmt);
  }
  mysql_stmt_close(stmt);
}

void changedBuffer(MYSQL *mysql, const std::vector<std::string> &names) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  const std::string sql = "SELECT COUNT(*) FROM player WHERE name = ?";
  mysql_stmt_prepare(stmt, sql.c_str(), sql.size());
  char buffer[64];
  unsigned long length = 0;
  MYSQL_BIND bind = {};
  bind.buffer_type = MYSQL_TYPE_STRING;
  bind.buffer = buffer;
  bind.buffer_length = sizeof buffer;
  bind.length = &length;
  mysql_stmt_bind_param(stmt, &bind);
  long long count = 0;
  MYSQL_BIND result = {};
  result.buffer_type = MYSQL_TYPE_LONGLONG;
  result.buffer = &count;
  mysql_stmt_bind_result(stmt, &result);
  for (const std::string &name : names) {
    length = name.size();
    strncpy(buffer, name.c_str(), sizeof buffer);
    if (mysql_stmt_execute(stmt) != 0)
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      break;
    while (mysql_stmt_fetch(stmt) == 0)
      printf("%s %lld\n", name.c_str(), count);
  }
  mysql_stmt_close(stmt);
}

// The buffers' addresses stay, the values do not.
void changedMember(MYSQL *mysql, const std::vector<int> &ids) {
  struct {
    int id;
    my_bool isNull;
  } in = {0, 0};
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, "SELECT item FROM inventory WHERE owner = ?", 42);
  MYSQL_BIND bind[1] = {};
  bind[0].buffer_type = MYSQL_TYPE_LONG;
  bind[0].buffer = &in.id;
  bind[0].is_null = &in.isNull;
  mysql_stmt_bind_param(stmt, bind);
  for (size_t i = 0; i < ids.size(); ++i) {
    in.id = ids[i];
    mysql_stmt_execute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    mysql_stmt_store_result(stmt);
  }
  mysql_stmt_close(stmt);
}

// ---- bound in each turn ----------------------------------------------------

void boundEachTime(MYSQL *mysql, std::vector<int> &ids) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  const char *sql = "SELECT name FROM player WHERE id = ?";
  if (mysql_stmt_prepare(stmt, sql, strlen(sql)) != 0) {
    fprintf(stderr, "%s\n", mysql_stmt_error(stmt));
    mysql_stmt_close(stmt);
    return;
  }
  for (int &id : ids) {
    MYSQL_BIND bind[1];
    memset(bind, 0, sizeof bind);
    bind[0].buffer_type = MYSQL_TYPE_LONG;
    bind[0].buffer = &id;
    mysql_stmt_bind_param(stmt, bind);
    mysql_stmt_execute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    mysql_stmt_store_result(stmt);
    mysql_stmt_fetch(stmt);
  }
  mysql_stmt_close(stmt);
}

void preparedEachTime(MYSQL *mysql, std::vector<long long> &ids) {
  for (auto it = ids.begin(); it != ids.end(); ++it) {
    MYSQL_STMT *stmt = mysql_stmt_init(mysql);
    mysql_stmt_prepare(stmt, "SELECT name FROM player WHERE id = ?", 36);
    MYSQL_BIND bind = {};
    bind.buffer_type = MYSQL_TYPE_LONGLONG;
    bind.buffer = &*it;
    mysql_stmt_bind_param(stmt, &bind);
    mysql_stmt_execute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-MESSAGES: :[[@LINE-7]]:5: note: the same text is prepared in each turn; prepare it before the loop
    mysql_stmt_close(stmt);
  }
}

// ---- a statement's rows, and another statement for each --------------------

void rowsOfStatement(MYSQL *mysql, MYSQL *other) {
  MYSQL_STMT *players = mysql_stmt_init(mysql), *items = mysql_stmt_init(other);
  mysql_stmt_prepare(players, "SELECT guid FROM player", 23);
  mysql_stmt_prepare(items, "SELECT item FROM inventory WHERE owner = ?", 42);
  int guid = 0;
  MYSQL_BIND out = {}, in = {};
  out.buffer_type = in.buffer_type = MYSQL_TYPE_LONG;
  out.buffer = &guid;
  in.buffer = &guid;
  mysql_stmt_bind_result(players, &out);
  mysql_stmt_bind_param(items, &in);
  mysql_stmt_execute(players);
  while (mysql_stmt_fetch(players) == 0) {
    mysql_stmt_execute(items);
// CHECK-MISSING: :[[@LINE-1]]:5: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    mysql_stmt_store_result(items);
    printf("%d %llu\n", guid, mysql_stmt_num_rows(items));
  }
  mysql_stmt_close(players);
  mysql_stmt_close(items);
}

void rowsOfResult(MYSQL *mysql) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, "SELECT count(*) FROM inventory WHERE owner = ?", 46);
  char guid[24];
  unsigned long length = 0;
  MYSQL_BIND bind;
  memset(&bind, 0, sizeof bind);
  bind.buffer_type = MYSQL_TYPE_STRING;
  bind.buffer = guid;
  bind.length = &length;
  mysql_stmt_bind_param(stmt, &bind);
  mysql_query(mysql, "SELECT guid FROM player");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res))) {
    strcpy(guid, row[0]);
    length = strlen(guid);
    mysql_stmt_execute(stmt);
// CHECK-MISSING: :[[@LINE-1]]:5: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    mysql_stmt_store_result(stmt);
    mysql_stmt_fetch(stmt);
  }
  mysql_free_result(res);
  mysql_stmt_close(stmt);
}

// ---- the same each time ----------------------------------------------------

void nothingBound(MYSQL *mysql, const std::vector<int> &ids) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, "SELECT value FROM setting WHERE name = 'rate'", 45);
  for (int id : ids) {
    mysql_stmt_execute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    mysql_stmt_store_result(stmt);
    printf("%d %d\n", id, mysql_stmt_fetch(stmt));
  }
  mysql_stmt_close(stmt);
}

// ---- not once for each turn ------------------------------------------------

// Its own rows.
void ownRows(MYSQL *mysql) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, "SELECT guid FROM player", 23);
  int guid = 0;
  MYSQL_BIND bind = {};
  bind.buffer_type = MYSQL_TYPE_LONG;
  bind.buffer = &guid;
  mysql_stmt_bind_result(stmt, &bind);
  mysql_stmt_execute(stmt);
  while (!mysql_stmt_fetch(stmt))
    printf("%d\n", guid);
  mysql_stmt_close(stmt);
}

// Rows that the server sends in portions.
void ownCursor(MYSQL *mysql) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, "SELECT guid FROM player", 23);
  unsigned long type = CURSOR_TYPE_READ_ONLY, rows = 500;
  mysql_stmt_attr_set(stmt, STMT_ATTR_CURSOR_TYPE, &type);
  mysql_stmt_attr_set(stmt, STMT_ATTR_PREFETCH_ROWS, &rows);
  mysql_stmt_execute(stmt);
  for (;;) {
    const int status = mysql_stmt_fetch(stmt);
    if (status == MYSQL_NO_DATA)
      break;
    printf("%d\n", status);
  }
  mysql_stmt_close(stmt);
}

// Preparing is no query.
void onlyPrepared(MYSQL *mysql, const std::vector<std::string> &tables, std::map<std::string, MYSQL_STMT *> &all) {
  for (const std::string &table : tables) {
    MYSQL_STMT *stmt = mysql_stmt_init(mysql);
    const std::string sql = "SELECT * FROM " + table + " WHERE id = ?";
    mysql_stmt_prepare(stmt, sql.c_str(), sql.size());
    all[table] = stmt;
  }
}

void onlyBound(MYSQL *mysql, std::vector<int> &ids) {
  std::string marks;
  std::vector<MYSQL_BIND> binds(ids.size());
  for (size_t i = 0; i < ids.size(); ++i) {
    memset(&binds[i], 0, sizeof(MYSQL_BIND));
    binds[i].buffer_type = MYSQL_TYPE_LONG;
    binds[i].buffer = &ids[i];
    marks += i ? ",?" : "?";
  }
  const std::string sql = "SELECT name FROM player WHERE id IN (" + marks + ")";
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, sql.c_str(), sql.size());
  mysql_stmt_bind_param(stmt, binds.data());
  mysql_stmt_execute(stmt);
  while (mysql_stmt_fetch(stmt) == 0)
    puts("found");
  mysql_stmt_close(stmt);
}

void closed(std::vector<MYSQL_STMT *> &statements) {
  for (MYSQL_STMT *stmt : statements) {
    mysql_stmt_free_result(stmt);
    mysql_stmt_reset(stmt);
    mysql_stmt_close(stmt);
  }
}

void definitions(MYSQL *mysql, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    mysql_query(mysql, ("DROP TABLE IF EXISTS " + table).c_str());
    mysql_query(mysql, ("CREATE TABLE " + table + " (id INT PRIMARY KEY)").c_str());
    mysql_query(mysql, ("OPTIMIZE TABLE " + table).c_str());
    mysql_query(mysql, ("SHOW COLUMNS FROM " + table).c_str());
    mysql_free_result(mysql_store_result(mysql));
  }
}

void formattedDefinitions(MYSQL *mysql, char *const *tables, int count) {
  char sql[256];
  for (int i = 0; i < count; i++) {
    snprintf(sql, sizeof sql, "ALTER TABLE `%s` ENGINE = InnoDB", tables[i]);
    mysql_query(mysql, sql);
  }
}

void databases(MYSQL *mysql, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    mysql_select_db(mysql, name.c_str());
    printf("%s %u\n", name.c_str(), mysql_errno(mysql));
  }
}

void writes(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    mysql_query(mysql, ("DELETE FROM queue WHERE id = " + std::to_string(id)).c_str());
    mysql_query(mysql, ("REPLACE INTO seen (id) VALUES (" + std::to_string(id) + ")").c_str());
    char sql[100];
    snprintf(sql, sizeof sql, "UPDATE player SET online = 0 WHERE id = %d", id);
    mysql_query(mysql, sql);
  }
}
