// RUN: %check_orm %s %t --frontends orm-tidy-19 --no-real --library mariadb --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include <mysql.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct Item {
  int id;
  int owner;
  std::string name;
};

// ---- text ------------------------------------------------------------------

void insertText(MYSQL *mysql, const std::vector<Item> &items) {
  for (const Item &item : items) {
    const std::string sql = "INSERT INTO item (id, owner) VALUES (" + std::to_string(item.id) + ", " +
                            std::to_string(item.owner) + ")";
    if (mysql_query(mysql, sql.c_str()))
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:9: note: insert several rows with one statement, INSERT ... VALUES (...), (...); MariaDB's bulk binding (STMT_ATTR_ARRAY_SIZE) is one call, too; at least put one transaction around the loop
      fprintf(stderr, "%s\n", mysql_error(mysql));
  }
}

void updateRows(MYSQL *mysql) {
  mysql_query(mysql, "SELECT id, price FROM item");
  MYSQL_RES *res = mysql_store_result(mysql);
  MYSQL_ROW row;
  while ((row = mysql_fetch_row(res))) {
    const std::string gross = std::to_string(atof(row[1]) * 1.19);
    const std::string sql = "UPDATE item SET gross = " + gross + " WHERE id = " + row[0];
    mysql_query(mysql, sql.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: {{write all rows with one statement.*}}; at least put one transaction around the loop
  }
  mysql_free_result(res);
}

void deleteElements(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids)
    mysql_query(mysql, ("delete from item where id = " + std::to_string(id)).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN (...); at least put one transaction around the loop
}

void nested(MYSQL *mysql, const std::map<int, std::vector<int>> &owners) {
  for (const auto &owner : owners)
    for (int item : owner.second) {
      std::string sql = "UPDATE item SET owner = " + std::to_string(owner.first);
      sql += " WHERE id = " + std::to_string(item);
      mysql_query(mysql, sql.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    }
}

// ---- prepared statements ---------------------------------------------------

// ---- helpers ---------------------------------------------------------------

static bool execute(MYSQL *mysql, const char *format, ...) {
  char sql[4096];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(sql, sizeof sql, format, arguments);
  va_end(arguments);
  return mysql_query(mysql, sql) == 0;
}

class Database {
public:
  explicit Database(MYSQL *mysql) : m_mysql(mysql) {}
  void execute(const std::string &sql) {
    if (mysql_real_query(m_mysql, sql.data(), sql.size()))
      throw std::runtime_error(mysql_error(m_mysql));
  }
  void remove(const Item &item) { execute("DELETE FROM item WHERE id = " + std::to_string(item.id)); }

private:
  MYSQL *m_mysql;
};

void throughClass(Database &db, const std::vector<Item> &items) {
  for (const Item &item : items)
    db.execute("UPDATE item SET owner = 0 WHERE id = " + std::to_string(item.id));
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  for (const Item &item : items)
    db.remove(item);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- one statement for all -------------------------------------------------

void severalRows(MYSQL *mysql, const std::vector<Item> &items) {
  std::ostringstream sql;
  sql << "INSERT INTO item (id, owner) VALUES ";
  for (size_t i = 0; i < items.size(); ++i)
    sql << (i ? ", (" : "(") << items[i].id << ", " << items[i].owner << ")";
  mysql_query(mysql, sql.str().c_str());
}

void severalRowsFormatted(MYSQL *mysql, const int *ids, int count) {
  std::string sql = "DELETE FROM item WHERE id IN (";
  char number[16];
  for (int i = 0; i < count; i++) {
    snprintf(number, sizeof number, i ? ",%d" : "%d", ids[i]);
    sql += number;
  }
  sql += ")";
  mysql_query(mysql, sql.c_str());
}

// MariaDB's bulk binding: one execution for all.
void bulk(MYSQL *mysql, std::vector<int> &ids) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, "INSERT INTO item (id) VALUES (?)", 32);
  unsigned int rows = ids.size();
  mysql_stmt_attr_set(stmt, STMT_ATTR_ARRAY_SIZE, &rows);
  MYSQL_BIND bind = {};
  bind.buffer_type = MYSQL_TYPE_LONG;
  bind.buffer = ids.data();
  mysql_stmt_bind_param(stmt, &bind);
  mysql_stmt_execute(stmt);
  mysql_stmt_close(stmt);
}

// The rows go into a file that the server reads at once.
void loadData(MYSQL *mysql, const std::vector<Item> &items) {
  FILE *file = fopen("/tmp/items.tsv", "w");
  for (const Item &item : items)
    fprintf(file, "%d\t%d\n", item.id, item.owner);
  fclose(file);
  mysql_query(mysql, "LOAD DATA LOCAL INFILE '/tmp/items.tsv' INTO TABLE item");
}

void severalTexts(MYSQL *mysql, const std::vector<int> &ids) {
  std::string sql;
  for (int id : ids)
    sql += "UPDATE item SET owner = 0 WHERE id = " + std::to_string(id) + ";";
  mysql_query(mysql, sql.c_str());
  while (mysql_next_result(mysql) == 0)
    continue;
}

// A value that does not fit into one packet is sent in parts.
void longData(MYSQL *mysql, const std::vector<std::string> &parts) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, "INSERT INTO file (content) VALUES (?)", 37);
  MYSQL_BIND bind = {};
  bind.buffer_type = MYSQL_TYPE_BLOB;
  mysql_stmt_bind_param(stmt, &bind);
  for (const std::string &part : parts)
    mysql_stmt_send_long_data(stmt, 0, part.data(), part.size());
  mysql_stmt_execute(stmt);
  mysql_stmt_close(stmt);
}

// ---- reads belong to orm-query-in-loop -------------------------------------

void reads(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids) {
    mysql_query(mysql, ("SELECT name FROM item WHERE id = " + std::to_string(id)).c_str());
    mysql_free_result(mysql_store_result(mysql));
  }
}
