// RUN: %check_orm %s %t --library odbc --checks=orm-query-in-loop -- -DUNICODE
//
// With UNICODE the functions' names are macros for those with wide characters.
#include <sql.h>
#include <sqlext.h>

#include <string>
#include <vector>

void prepared(SQLHSTMT stmt, std::vector<SQLINTEGER> &ids) {
  SQLPrepare(stmt, (SQLTCHAR *)u"SELECT name FROM customers WHERE id = ?", SQL_NTS);
  for (SQLINTEGER &id : ids) {
    SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &id, 0, nullptr);
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

void direct(SQLHSTMT stmt, const std::vector<std::u16string> &names) {
  for (const std::u16string &name : names) {
    SQLExecDirect(stmt, (SQLTCHAR *)(u"SELECT COUNT(*) FROM customers WHERE name = '" + name + u"'").c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

void columns(SQLHSTMT stmt, const std::vector<std::u16string> &tables) {
  for (const std::u16string &table : tables) {
    SQLColumns(stmt, nullptr, 0, nullptr, 0, (SQLTCHAR *)table.c_str(), SQL_NTS, nullptr, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

void definitions(SQLHSTMT stmt, const std::vector<std::u16string> &tables) {
  for (const std::u16string &table : tables)
    SQLExecDirect(stmt, (SQLTCHAR *)(u"CREATE TABLE " + table + u" (id INTEGER)").c_str(), SQL_NTS);
}
