// RUN: %check_orm %s %t --library mariadb --checks=orm-write-in-loop
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

void insertFormatted(MYSQL *mysql, const std::vector<Item> &items) {
  char sql[512];
  for (size_t i = 0; i < items.size(); i++) {
    snprintf(sql, sizeof(sql), "INSERT INTO item (id, name) VALUES (%d, '%s')", items[i].id, items[i].name.c_str());
    mysql_query(mysql, sql);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
  }
}

void insertBuffer(MYSQL *mysql, const Item *items, int count) {
  for (int i = 0; i < count; ++i) {
    char sql[128];
    int length = sprintf(sql, "INSERT INTO item (id, owner) VALUES (%d, %d)", items[i].id, items[i].owner);
    mysql_real_query(mysql, sql, length);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
  }
}

void replaceStream(MYSQL *mysql, const std::map<int, std::string> &names) {
  for (const auto &name : names) {
    std::ostringstream sql;
    sql << "REPLACE INTO name (id, text) VALUES (" << name.first << ", '" << name.second << "')";
    mysql_query(mysql, sql.str().c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void insertEscaped(MYSQL *mysql, const std::vector<std::string> &names) {
  std::string sql;
  for (const std::string &name : names) {
    char text[200];
    mysql_real_escape_string(mysql, text, name.data(), name.size());
    sql = "INSERT IGNORE INTO name (text) VALUES ('";
    sql += text;
    sql += "')";
    mysql_real_query(mysql, sql.data(), sql.size());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
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

void updateFormattedRows(MYSQL *mysql) {
  mysql_query(mysql, "SELECT id FROM item");
  MYSQL_RES *res = mysql_store_result(mysql);
  while (MYSQL_ROW row = mysql_fetch_row(res)) {
    char sql[100];
    snprintf(sql, sizeof sql, "UPDATE item SET checked = 1 WHERE id = %s", row[0]);
    mysql_query(mysql, sql);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
  mysql_free_result(res);
}

void deleteElements(MYSQL *mysql, const std::vector<int> &ids) {
  for (int id : ids)
    mysql_query(mysql, ("delete from item where id = " + std::to_string(id)).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN (...); at least put one transaction around the loop
}

void importFile(MYSQL *mysql, const char *path) {
  std::ifstream file(path);
  std::string line;
  while (std::getline(file, line)) {
    const std::string sql = "INSERT INTO line (text) VALUES ('" + line + "')";
    mysql_query(mysql, sql.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each {{element|turn|row}} of this loop (N statements) [orm-write-in-loop]
  }
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

void insertPrepared(MYSQL *mysql, const std::vector<Item> &items) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  const std::string sql = "INSERT INTO item (id, owner) VALUES (?, ?)";
  mysql_stmt_prepare(stmt, sql.c_str(), sql.size());
  int id = 0, owner = 0;
  MYSQL_BIND bind[2];
  memset(bind, 0, sizeof(bind));
  bind[0].buffer_type = MYSQL_TYPE_LONG;
  bind[0].buffer = &id;
  bind[1].buffer_type = MYSQL_TYPE_LONG;
  bind[1].buffer = &owner;
  mysql_stmt_bind_param(stmt, bind);
  for (const Item &item : items) {
    id = item.id;
    owner = item.owner;
    mysql_stmt_execute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
  mysql_stmt_close(stmt);
}

void deletePrepared(MYSQL *mysql, std::vector<int> &ids) {
  MYSQL_STMT *stmt = mysql_stmt_init(mysql);
  mysql_stmt_prepare(stmt, "DELETE FROM item WHERE id = ?", 29);
  for (int &id : ids) {
    MYSQL_BIND bind = {};
    bind.buffer_type = MYSQL_TYPE_LONG;
    bind.buffer = &id;
    mysql_stmt_bind_param(stmt, &bind);
    mysql_stmt_execute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
  mysql_stmt_close(stmt);
}

void updatePreparedInLoop(MYSQL *mysql, const std::vector<Item> &items) {
  for (const Item &item : items) {
    MYSQL_STMT *stmt = mysql_stmt_init(mysql);
    mysql_stmt_prepare(stmt, "UPDATE item SET owner = ? WHERE id = ?", 38);
    MYSQL_BIND bind[2] = {};
    bind[0].buffer_type = bind[1].buffer_type = MYSQL_TYPE_LONG;
    bind[0].buffer = const_cast<int *>(&item.owner);
    bind[1].buffer = const_cast<int *>(&item.id);
    mysql_stmt_bind_param(stmt, bind);
    mysql_stmt_execute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-MESSAGES: :[[@LINE-8]]:5: note: the same text is prepared in each turn; prepare it before the loop
    mysql_stmt_close(stmt);
  }
}

// ---- helpers ---------------------------------------------------------------

static bool execute(MYSQL *mysql, const char *format, ...) {
  char sql[4096];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(sql, sizeof sql, format, arguments);
  va_end(arguments);
  return mysql_query(mysql, sql) == 0;
}

void throughFormat(MYSQL *mysql, const std::vector<Item> &items) {
  for (const Item &item : items)
    execute(mysql, "INSERT INTO item (id, owner) VALUES (%d, %d)", item.id, item.owner);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-MESSAGES: :[[@LINE-7]]:10: note: in 'execute', which executes it
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
