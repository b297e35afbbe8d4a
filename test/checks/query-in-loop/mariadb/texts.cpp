// RUN: %check_orm %s %t --library mariadb
//
// Statements whose text is found elsewhere: what they do is not known. A report says so, and gives advice for both; the name
// that the text is asked for by may tell that it writes.
#include <mysql.h>

#include <string>
#include <vector>

std::string setting(const std::string &name);

static void execute(MYSQL *mysql, MYSQL_STMT *statement, int id) {
  MYSQL_BIND values = {};
  values.buffer_type = MYSQL_TYPE_LONG;
  values.buffer = &id;
  mysql_stmt_bind_param(statement, &values);
  mysql_stmt_execute(statement);
}

void bySetting(MYSQL *mysql, const std::vector<int> &ids) {
  MYSQL_STMT *statement = mysql_stmt_init(mysql);
  const std::string text = setting("name-query");
  mysql_stmt_prepare(statement, text.c_str(), text.size());
  for (int id : ids)
    execute(mysql, statement, id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: its text is not known here: if it reads, fetch what all turns need with one query before the loop; if it writes, write many rows with one statement, and put one transaction around the loop
}

void byTelling(MYSQL *mysql, const std::vector<int> &ids) {
  MYSQL_STMT *statement = mysql_stmt_init(mysql);
  const std::string text = setting("insert-comment-query");
  mysql_stmt_prepare(statement, text.c_str(), text.size());
  for (int id : ids)
    execute(mysql, statement, id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a statement is run once for each element of this loop (N statements) [orm-write-in-loop]
}

// What is known is said.
void known(MYSQL *mysql, const std::vector<int> &ids) {
  MYSQL_STMT *statement = mysql_stmt_init(mysql);
  const std::string text = "SELECT name FROM insert_mode WHERE id = ?";
  mysql_stmt_prepare(statement, text.c_str(), text.size());
  for (int id : ids)
    execute(mysql, statement, id);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}
