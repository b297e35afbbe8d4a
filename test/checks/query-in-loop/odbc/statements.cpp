// RUN: %check_orm %s %t --library odbc --checks=orm-query-in-loop
//
// Statements that are prepared outside or inside of the loop, and what is no execution.
#include <sql.h>
#include <sqlext.h>

#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

// ---- bound once, changed in each turn --------------------------------------

void changedVariable(SQLHSTMT stmt, const std::vector<int> &ids) {
  SQLINTEGER id = 0;
  SQLPrepare(stmt, (SQLCHAR *)"SELECT name FROM customers WHERE id = ?", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &id, 0, nullptr);
  for (int key : ids) {
    id = key;
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

void changedBuffer(SQLHSTMT stmt, const std::vector<std::string> &names) {
  char buffer[41] = "";
  SQLLEN length = SQL_NTS;
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_CHAR, SQL_VARCHAR, 40, 0, buffer, sizeof buffer, &length);
  SQLPrepare(stmt, (SQLCHAR *)"SELECT COUNT(*) FROM customers WHERE name = ?", SQL_NTS);
  for (const std::string &name : names) {
    strncpy(buffer, name.c_str(), sizeof buffer - 1);
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLFreeStmt(stmt, SQL_CLOSE);
  }
}

void printedKey(SQLHSTMT stmt, const std::vector<int> &numbers) {
  char key[20] = "";
  SQLPrepare(stmt, (SQLCHAR *)"SELECT title FROM articles WHERE sku = ?", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_CHAR, SQL_VARCHAR, 20, 0, key, sizeof key, nullptr);
  for (int number : numbers) {
    snprintf(key, sizeof key, "L-%d", number);
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

void changedDay(SQLHSTMT stmt, const std::vector<SQLUSMALLINT> &days) {
  SQL_DATE_STRUCT date = {2026, 11, 1};
  SQLPrepare(stmt, (SQLCHAR *)"SELECT COUNT(*) FROM orders WHERE created = ?", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_TYPE_DATE, SQL_TYPE_DATE, 10, 0, &date, 0, nullptr);
  for (SQLUSMALLINT day : days) {
    date.day = day;
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

void changedDate(SQLHSTMT stmt, const std::vector<SQL_DATE_STRUCT> &dates) {
  SQL_DATE_STRUCT date = {};
  SQLPrepare(stmt, (SQLCHAR *)"SELECT COUNT(*) FROM orders WHERE created = ?", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_TYPE_DATE, SQL_TYPE_DATE, 10, 0, &date, 0, nullptr);
  for (const SQL_DATE_STRUCT &each : dates) {
    date = each;
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

void changedString(SQLHSTMT stmt, const std::vector<std::string> &names) {
  std::string name(40, ' ');
  SQLPrepare(stmt, (SQLCHAR *)"SELECT id FROM customers WHERE name = ?", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_CHAR, SQL_VARCHAR, 40, 0, &name[0], 0, nullptr);
  for (const std::string &each : names) {
    name.assign(each);
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

void changedMember(SQLHSTMT stmt, const std::vector<int> &ids) {
  struct {
    SQLINTEGER id;
    SQLLEN indicator;
  } in = {0, 0};
  SQLPrepare(stmt, (SQLCHAR *)"SELECT number FROM orders WHERE customer_id = ?", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &in.id, 0, &in.indicator);
  for (int id : ids) {
    in.id = id;
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

// ---- prepared or made in each turn -----------------------------------------

void preparedEachTime(SQLHDBC dbc, std::vector<SQLINTEGER> &ids) {
  for (SQLINTEGER &id : ids) {
    SQLHSTMT stmt = SQL_NULL_HSTMT;
    SQLAllocHandle(SQL_HANDLE_STMT, dbc, &stmt);
    SQLPrepare(stmt, (SQLCHAR *)"SELECT name FROM customers WHERE id = ?", SQL_NTS);
    SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &id, 0, nullptr);
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-4]]:5: note: the same text is prepared in each turn; prepare it before the loop
    SQLFreeHandle(SQL_HANDLE_STMT, stmt);
  }
}

// The functions of ODBC 2.
void version2(SQLHDBC dbc, const std::vector<int> &ids) {
  for (int id : ids) {
    HSTMT stmt = SQL_NULL_HSTMT;
    SQLAllocStmt(dbc, &stmt);
    const std::string sql = "SELECT number FROM orders WHERE customer_id = " + std::to_string(id);
    SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLULEN rows = 0;
    SQLUSMALLINT state = 0;
    while (SQLExtendedFetch(stmt, SQL_FETCH_NEXT, 1, &rows, &state) == SQL_SUCCESS)
      puts("order");
    SQLFreeStmt(stmt, SQL_DROP);
  }
}

void wideText(SQLHSTMT stmt, const std::vector<std::u16string> &names) {
  for (const std::u16string &name : names) {
    const std::u16string sql = u"SELECT id FROM customers WHERE name = '" + name + u"'";
    SQLExecDirectW(stmt, (SQLWCHAR *)sql.c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

void widePrepared(SQLHSTMT stmt, std::vector<SQLINTEGER> &ids) {
  SQLPrepareW(stmt, (SQLWCHAR *)u"SELECT name FROM customers WHERE id = ?", SQL_NTS);
  for (size_t i = 0; i < ids.size(); ++i) {
    SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &ids[i], 0, nullptr);
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

// The dialect of a server has batches of texts, too; this is still one for each element.
void lengthOfText(SQLHSTMT stmt, const std::vector<std::string> &names) {
  for (const auto &name : names) {
    std::string sql = "SELECT id, city ";
    sql += "FROM customers ";
    sql += "WHERE name = '";
    sql += name;
    sql += "'";
    SQLExecDirect(stmt, reinterpret_cast<SQLCHAR *>(const_cast<char *>(sql.data())), SQLINTEGER(sql.size()));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLFreeStmt(stmt, SQL_CLOSE);
  }
}

// A procedure is asked for each element.
void procedures(SQLHSTMT stmt, std::vector<SQLINTEGER> &ids) {
  SQLPrepare(stmt, (SQLCHAR *)"{CALL orders_of(?)}", SQL_NTS);
  for (SQLINTEGER &id : ids) {
    SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &id, 0, nullptr);
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

// ---- no execution ----------------------------------------------------------

void onlyPrepared(SQLHDBC dbc, const std::vector<std::string> &tables, std::map<std::string, SQLHSTMT> &all) {
  for (const std::string &table : tables) {
    SQLHSTMT stmt = SQL_NULL_HSTMT;
    SQLAllocHandle(SQL_HANDLE_STMT, dbc, &stmt);
    const std::string sql = "SELECT * FROM " + table + " WHERE id = ?";
    SQLPrepare(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
    SQLSMALLINT parameters = 0;
    SQLNumParams(stmt, &parameters);
    printf("%s %d\n", table.c_str(), parameters);
    all[table] = stmt;
  }
}

void freed(std::vector<SQLHSTMT> &statements) {
  for (SQLHSTMT stmt : statements) {
    SQLCancel(stmt);
    SQLFreeStmt(stmt, SQL_RESET_PARAMS);
    SQLFreeHandle(SQL_HANDLE_STMT, stmt);
  }
}

void described(SQLHSTMT stmt, SQLSMALLINT parameters) {
  SQLPrepare(stmt, (SQLCHAR *)"SELECT name FROM customers WHERE id = ? AND city = ?", SQL_NTS);
  for (SQLSMALLINT i = 1; i <= parameters; ++i) {
    SQLSMALLINT type = 0;
    SQLDescribeParam(stmt, i, &type, nullptr, nullptr, nullptr);
    printf("%d\n", type);
  }
}

void attributes(SQLHSTMT stmt, const std::vector<SQLINTEGER> &wanted) {
  for (SQLINTEGER attribute : wanted) {
    SQLULEN value = 0;
    SQLGetStmtAttr(stmt, attribute, &value, 0, nullptr);
    printf("%lu\n", value);
  }
}

void definitions(SQLHSTMT stmt, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    SQLExecDirect(stmt, (SQLCHAR *)("DROP TABLE IF EXISTS " + table).c_str(), SQL_NTS);
    SQLExecDirect(stmt, (SQLCHAR *)("CREATE TABLE " + table + " (id INTEGER PRIMARY KEY)").c_str(), SQL_NTS);
  }
}

// What is asked for is the next row.
void scrolls(SQLHSTMT stmt) {
  SQLSetStmtAttr(stmt, SQL_ATTR_CURSOR_TYPE, (SQLPOINTER)SQL_CURSOR_STATIC, 0);
  SQLExecDirect(stmt, (SQLCHAR *)"SELECT number FROM orders", SQL_NTS);
  for (SQLRETURN rc = SQLFetchScroll(stmt, SQL_FETCH_LAST, 0); rc == SQL_SUCCESS;
       rc = SQLFetchScroll(stmt, SQL_FETCH_PRIOR, 0)) {
    SQLINTEGER number = 0;
    SQLGetData(stmt, 1, SQL_C_SLONG, &number, 0, nullptr);
    printf("%d\n", number);
  }
}

// Writes belong to orm-write-in-loop.
void writes(SQLHSTMT stmt, const std::vector<int> &ids) {
  for (int id : ids) {
    const std::string sql = "DELETE FROM orders WHERE id = " + std::to_string(id);
    SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
  }
}
