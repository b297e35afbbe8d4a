// RUN: %check_orm %s %t --library odbc --checks=orm-query-in-loop
//
// Statements that are executed once for each turn of a loop, in all kinds of loops.
#include <sql.h>
#include <sqlext.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

struct Order {
  SQLINTEGER id;
  SQLINTEGER customer;
  std::string number;
};

static SQLCHAR *text(const std::string &sql) { return (SQLCHAR *)sql.c_str(); }

// ---- over the rows of another statement ------------------------------------

void columnsThatAreGot(SQLHDBC dbc) {
  SQLHSTMT orders = SQL_NULL_HSTMT, customer = SQL_NULL_HSTMT;
  SQLAllocHandle(SQL_HANDLE_STMT, dbc, &orders);
  SQLAllocHandle(SQL_HANDLE_STMT, dbc, &customer);
  SQLPrepare(customer, (SQLCHAR *)"SELECT name FROM customers WHERE id = ?", SQL_NTS);
  SQLExecDirect(orders, (SQLCHAR *)"SELECT number, customer_id FROM orders", SQL_NTS);
  while (SQLFetch(orders) == SQL_SUCCESS) {
    SQLINTEGER number = 0, key = 0;
    SQLGetData(orders, 1, SQL_C_SLONG, &number, 0, nullptr);
    SQLGetData(orders, 2, SQL_C_SLONG, &key, 0, nullptr);
    SQLBindParameter(customer, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &key, 0, nullptr);
    SQLExecute(customer);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: it is prepared once, but still a round trip for each row: fetch what all turns need with one statement before the loop: a join, or WHERE ... IN with one parameter for each key (none when there are no keys), and look it up in a map
    char name[41] = "";
    SQLLEN length = 0;
    if (SQLFetch(customer) == SQL_SUCCESS)
      SQLGetData(customer, 1, SQL_C_CHAR, name, sizeof name, &length);
    printf("%d %s\n", number, name);
    SQLCloseCursor(customer);
  }
  SQLFreeHandle(SQL_HANDLE_STMT, customer);
  SQLFreeHandle(SQL_HANDLE_STMT, orders);
}

void columnsThatAreBound(SQLHSTMT orders, SQLHSTMT lines) {
  SQLINTEGER order = 0;
  SQLLEN indicator = 0;
  SQLPrepare(lines, (SQLCHAR *)"SELECT COUNT(*) FROM order_lines WHERE order_id = ?", SQL_NTS);
  SQLBindParameter(lines, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &order, 0, nullptr);
  SQLExecDirect(orders, (SQLCHAR *)"SELECT id FROM orders", SQL_NTS);
  SQLBindCol(orders, 1, SQL_C_SLONG, &order, 0, &indicator);
  SQLRETURN rc;
  while ((rc = SQLFetch(orders)) != SQL_NO_DATA) {
    if (!SQL_SUCCEEDED(rc))
      break;
    SQLExecute(lines);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: it is prepared once, but still a round trip for each row: count them all with one query, SELECT key, COUNT(*) ... GROUP BY key, before the loop
    SQLINTEGER count = 0;
    SQLFetch(lines);
    SQLGetData(lines, 1, SQL_C_SLONG, &count, 0, nullptr);
    printf("%d %d\n", order, count);
    SQLFreeStmt(lines, SQL_CLOSE);
  }
}

void endlessLoop(SQLHSTMT orders, SQLHSTMT lines) {
  SQLExecDirect(orders, (SQLCHAR *)"SELECT id FROM orders", SQL_NTS);
  for (;;) {
    const SQLRETURN rc = SQLFetchScroll(orders, SQL_FETCH_NEXT, 0);
    if (rc == SQL_NO_DATA)
      break;
    SQLINTEGER id = 0;
    SQLGetData(orders, 1, SQL_C_SLONG, &id, 0, nullptr);
    char sql[100];
    snprintf(sql, sizeof sql, "SELECT article FROM order_lines WHERE order_id = %d", id);
    SQLExecDirect(lines, (SQLCHAR *)sql, SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (SQLFetch(lines) == SQL_SUCCESS)
      puts("line");
    SQLFreeStmt(lines, SQL_CLOSE);
  }
}

void rowsets(SQLHSTMT orders, SQLHSTMT customer) {
  SQLINTEGER keys[100];
  SQLULEN fetched = 0;
  SQLSetStmtAttr(orders, SQL_ATTR_ROW_ARRAY_SIZE, (SQLPOINTER)100, 0);
  SQLSetStmtAttr(orders, SQL_ATTR_ROWS_FETCHED_PTR, &fetched, 0);
  SQLBindCol(orders, 1, SQL_C_SLONG, keys, 0, nullptr);
  SQLExecDirect(orders, (SQLCHAR *)"SELECT customer_id FROM orders", SQL_NTS);
  SQLPrepare(customer, (SQLCHAR *)"SELECT name FROM customers WHERE id = ?", SQL_NTS);
  while (SQL_SUCCEEDED(SQLFetchScroll(orders, SQL_FETCH_NEXT, 0)))
    for (SQLULEN i = 0; i < fetched; ++i) {
      SQLBindParameter(customer, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &keys[i], 0, nullptr);
      SQLExecute(customer);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each turn of this loop (N·M queries) [orm-query-in-loop]
      SQLCloseCursor(customer);
    }
}

// ---- over elements ---------------------------------------------------------

void rangeFor(SQLHDBC dbc, const std::vector<Order> &orders) {
  SQLHSTMT customer = SQL_NULL_HSTMT;
  SQLAllocHandle(SQL_HANDLE_STMT, dbc, &customer);
  for (const Order &order : orders) {
    const std::string sql = "SELECT name FROM customers WHERE id = " + std::to_string(order.customer);
    SQLExecDirect(customer, (SQLCHAR *)sql.c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: fetch what all turns need with one statement before the loop: a join, or WHERE ... IN with one parameter for each key (none when there are no keys), and look it up in a map
    SQLCloseCursor(customer);
  }
}

void iterators(SQLHSTMT stmt, std::map<SQLINTEGER, std::string> &names) {
  SQLPrepare(stmt, (SQLCHAR *)"SELECT name FROM customers WHERE id = ?", SQL_NTS);
  for (auto it = names.begin(); it != names.end(); ++it) {
    SQLINTEGER key = it->first;
    SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &key, 0, nullptr);
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    char name[41] = "";
    SQLFetch(stmt);
    SQLGetData(stmt, 1, SQL_C_CHAR, name, sizeof name, nullptr);
    it->second = name;
    SQLCloseCursor(stmt);
  }
}

void indexes(SQLHSTMT stmt, std::vector<SQLINTEGER> &keys) {
  SQLPrepare(stmt, (SQLCHAR *)"SELECT 1 FROM bans WHERE customer_id = ?", SQL_NTS);
  for (size_t i = 0; i < keys.size(); ++i) {
    SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &keys[i], 0, nullptr);
    if (!SQL_SUCCEEDED(SQLExecute(stmt)))
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a query asks whether a row exists once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
      continue;
    printf("%d %d\n", keys[i], SQLFetch(stmt) == SQL_SUCCESS);
    SQLFreeStmt(stmt, SQL_CLOSE);
    SQLFreeStmt(stmt, SQL_RESET_PARAMS);
  }
}

void algorithm(SQLHSTMT stmt, const std::vector<Order> &orders) {
  std::for_each(orders.begin(), orders.end(), [stmt](const Order &order) {
    SQLExecDirect(stmt, text("SELECT SUM(price) FROM order_lines WHERE number = '" + order.number + "'"), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    SQLFreeStmt(stmt, SQL_CLOSE);
  });
}

// The same in each turn.
void sameEachTime(SQLHSTMT stmt, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    SQLExecDirect(stmt, (SQLCHAR *)"SELECT rate FROM currency WHERE name = 'EUR'", SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: nothing in it changes from turn to turn: run it once, before the loop
    double rate = 0;
    if (SQLFetch(stmt) == SQL_SUCCESS)
      SQLGetData(stmt, 1, SQL_C_DOUBLE, &rate, 0, nullptr);
    printf("%s %f\n", order.number.c_str(), rate);
    SQLFreeStmt(stmt, SQL_CLOSE);
  }
}

// ---- the catalog -----------------------------------------------------------

// One call with the pattern "%" gives the columns of all tables.
void columnsOfEachTable(SQLHSTMT tables, SQLHSTMT columns) {
  SQLCHAR table[129] = "";
  SQLTables(tables, nullptr, 0, nullptr, 0, (SQLCHAR *)"%", SQL_NTS, (SQLCHAR *)"TABLE", SQL_NTS);
  SQLBindCol(tables, 3, SQL_C_CHAR, table, sizeof table, nullptr);
  while (SQL_SUCCEEDED(SQLFetch(tables))) {
    SQLColumns(columns, nullptr, 0, nullptr, 0, table, SQL_NTS, nullptr, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a query is run once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (SQL_SUCCEEDED(SQLFetch(columns)))
      puts("column");
    SQLCloseCursor(columns);
  }
}

// There is none for the keys of all tables.
void keysOfEachTable(SQLHSTMT tables, SQLHSTMT keys) {
  SQLCHAR table[129] = "";
  SQLTables(tables, nullptr, 0, nullptr, 0, (SQLCHAR *)"%", SQL_NTS, (SQLCHAR *)"TABLE", SQL_NTS);
  SQLBindCol(tables, 3, SQL_C_CHAR, table, sizeof table, nullptr);
  while (SQL_SUCCEEDED(SQLFetch(tables))) {
    SQLPrimaryKeys(keys, nullptr, 0, nullptr, 0, table, SQL_NTS);
    while (SQL_SUCCEEDED(SQLFetch(keys)))
      puts("key");
    SQLCloseCursor(keys);
  }
}

// ---- not once for each row -------------------------------------------------

void onlyRead(SQLHSTMT stmt) {
  SQLSMALLINT columns = 0;
  SQLExecDirect(stmt, (SQLCHAR *)"SELECT * FROM customers", SQL_NTS);
  SQLNumResultCols(stmt, &columns);
  for (SQLSMALLINT i = 1; i <= columns; ++i) {
    SQLCHAR name[129];
    SQLDescribeCol(stmt, i, name, sizeof name, nullptr, nullptr, nullptr, nullptr, nullptr);
    printf("%s ", name);
  }
  while (SQLFetch(stmt) == SQL_SUCCESS)
    for (SQLSMALLINT i = 1; i <= columns; ++i) {
      char value[200];
      SQLLEN length = 0;
      SQLGetData(stmt, i, SQL_C_CHAR, value, sizeof value, &length);
      printf("%s ", length == SQL_NULL_DATA ? "NULL" : value);
    }
}

// A long value comes in parts.
void parts(SQLHSTMT stmt, std::string &all) {
  SQLExecDirect(stmt, (SQLCHAR *)"SELECT picture FROM articles WHERE sku = 'L-1001'", SQL_NTS);
  char part[4096];
  SQLLEN length = 0;
  if (SQLFetch(stmt) == SQL_SUCCESS)
    while (SQL_SUCCEEDED(SQLGetData(stmt, 1, SQL_C_BINARY, part, sizeof part, &length)))
      all.append(part, std::min<size_t>(sizeof part, length));
}

void join(SQLHSTMT stmt) {
  SQLExecDirect(stmt,
                (SQLCHAR *)"SELECT o.number, c.name FROM orders o LEFT JOIN customers c ON c.id = o.customer_id",
                SQL_NTS);
  SQLINTEGER number = 0;
  char name[41];
  SQLBindCol(stmt, 1, SQL_C_SLONG, &number, 0, nullptr);
  SQLBindCol(stmt, 2, SQL_C_CHAR, name, sizeof name, nullptr);
  while (SQLFetch(stmt) == SQL_SUCCESS)
    printf("%d %s\n", number, name);
}

// One parameter for each key, and one statement.
void inList(SQLHSTMT stmt, std::vector<SQLINTEGER> &keys) {
  if (keys.empty())
    return;
  std::string sql = "SELECT id, name FROM customers WHERE id IN (?";
  for (size_t i = 1; i < keys.size(); ++i)
    sql += ", ?";
  sql += ")";
  SQLPrepare(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
  for (size_t i = 0; i < keys.size(); ++i)
    SQLBindParameter(stmt, SQLUSMALLINT(i + 1), SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &keys[i], 0, nullptr);
  SQLExecute(stmt);
  std::map<SQLINTEGER, std::string> names;
  SQLINTEGER id = 0;
  char name[41];
  SQLBindCol(stmt, 1, SQL_C_SLONG, &id, 0, nullptr);
  SQLBindCol(stmt, 2, SQL_C_CHAR, name, sizeof name, nullptr);
  while (SQLFetch(stmt) == SQL_SUCCESS)
    names[id] = name;
  for (SQLINTEGER key : keys)
    puts(names[key].c_str());
}

// Further results of one text.
void severalResults(SQLHSTMT stmt) {
  SQLExecDirect(stmt, (SQLCHAR *)"SELECT name FROM customers; SELECT number FROM orders", SQL_NTS);
  do {
    while (SQLFetch(stmt) == SQL_SUCCESS)
      puts("row");
  } while (SQL_SUCCEEDED(SQLMoreResults(stmt)));
}

void errors(SQLHSTMT stmt) {
  SQLCHAR state[6], message[SQL_MAX_MESSAGE_LENGTH];
  SQLINTEGER native = 0;
  SQLSMALLINT length = 0;
  if (!SQL_SUCCEEDED(SQLExecDirect(stmt, (SQLCHAR *)"SELECT id FROM orders", SQL_NTS)))
    for (SQLSMALLINT i = 1;
         SQLGetDiagRec(SQL_HANDLE_STMT, stmt, i, state, &native, message, sizeof message, &length) == SQL_SUCCESS; ++i)
      fprintf(stderr, "%s %s\n", state, message);
}
