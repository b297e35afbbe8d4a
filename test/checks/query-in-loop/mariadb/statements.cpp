// RUN: %check_orm %s %t --frontends orm-tidy-19 --no-real --library mariadb --checks=orm-query-in-loop
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

// ---- bound in each turn ----------------------------------------------------

// ---- a statement's rows, and another statement for each --------------------

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

void databases(MYSQL *mysql, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    mysql_select_db(mysql, name.c_str());
    printf("%s %u\n", name.c_str(), mysql_errno(mysql));
  }
}

