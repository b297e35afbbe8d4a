// RUN: %check_orm %s %t --library odbc --checks=orm-query-in-loop
//
// Statements behind functions and classes; the warning stands where the loop's body calls them.
#include <sql.h>
#include <sqlext.h>

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

// ---- functions -------------------------------------------------------------

static void check(SQLRETURN rc, SQLSMALLINT type, SQLHANDLE handle) {
  if (SQL_SUCCEEDED(rc) || rc == SQL_NO_DATA)
    return;
  SQLCHAR state[6], message[512];
  SQLINTEGER native = 0;
  SQLSMALLINT length = 0;
  SQLGetDiagRec(type, handle, 1, state, &native, message, sizeof message, &length);
  throw std::runtime_error(reinterpret_cast<char *>(message));
}

static std::string customerName(SQLHDBC dbc, SQLINTEGER id) {
  SQLHSTMT stmt = SQL_NULL_HSTMT;
  check(SQLAllocHandle(SQL_HANDLE_STMT, dbc, &stmt), SQL_HANDLE_DBC, dbc);
  check(SQLPrepare(stmt, (SQLCHAR *)"SELECT name FROM customers WHERE id = ?", SQL_NTS), SQL_HANDLE_STMT, stmt);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &id, 0, nullptr);
  check(SQLExecute(stmt), SQL_HANDLE_STMT, stmt);
  char name[41] = "";
  if (SQLFetch(stmt) == SQL_SUCCESS)
    SQLGetData(stmt, 1, SQL_C_CHAR, name, sizeof name, nullptr);
  SQLFreeHandle(SQL_HANDLE_STMT, stmt);
  return name;
}

void byAFunction(SQLHDBC dbc, const std::vector<SQLINTEGER> &ids) {
  for (SQLINTEGER id : ids)
    puts(customerName(dbc, id).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void throughAnAlgorithm(SQLHDBC dbc, const std::vector<SQLINTEGER> &ids, std::vector<std::string> &names) {
  std::transform(ids.begin(), ids.end(), std::back_inserter(names),
                 [dbc](SQLINTEGER id) { return customerName(dbc, id); });
// CHECK-MESSAGES: :[[@LINE-1]]:48: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static std::string salutation(SQLHDBC dbc, SQLINTEGER id) { return "Hello " + customerName(dbc, id); }

void twoCallsDown(SQLHDBC dbc, SQLHSTMT orders) {
  SQLExecDirect(orders, (SQLCHAR *)"SELECT customer_id FROM orders", SQL_NTS);
  while (SQLFetch(orders) == SQL_SUCCESS) {
    SQLINTEGER id = 0;
    SQLGetData(orders, 1, SQL_C_SLONG, &id, 0, nullptr);
    puts(salutation(dbc, id).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// The text comes from the caller.
static SQLRETURN execute(SQLHSTMT stmt, const std::string &sql) {
  SQLFreeStmt(stmt, SQL_CLOSE);
  const SQLRETURN rc = SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
  check(rc, SQL_HANDLE_STMT, stmt);
  return rc;
}

void textForAFunction(SQLHSTMT stmt, const std::vector<int> &ids) {
  for (int id : ids)
    execute(stmt, "SELECT COUNT(*) FROM orders WHERE customer_id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

static bool queryf(SQLHSTMT stmt, const char *format, ...) {
  char sql[1000];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(sql, sizeof sql, format, arguments);
  va_end(arguments);
  return SQL_SUCCEEDED(SQLExecDirect(stmt, (SQLCHAR *)sql, SQL_NTS));
}

void formatted(SQLHSTMT stmt, const std::vector<int> &ids) {
  for (int id : ids)
    if (queryf(stmt, "SELECT city FROM customers WHERE id = %d", id))
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      SQLFreeStmt(stmt, SQL_CLOSE);
}

// The loop is in the function that is handed the statement.
static void each(SQLHSTMT stmt, const std::function<void(SQLINTEGER)> &row) {
  SQLINTEGER id = 0;
  SQLBindCol(stmt, 1, SQL_C_SLONG, &id, 0, nullptr);
  while (SQLFetch(stmt) == SQL_SUCCESS)
    row(id);
}

void callbacks(SQLHDBC dbc, SQLHSTMT orders) {
  SQLExecDirect(orders, (SQLCHAR *)"SELECT customer_id FROM orders", SQL_NTS);
  each(orders, [dbc](SQLINTEGER id) { puts(customerName(dbc, id).c_str()); });
// CHECK-MESSAGES: :[[@LINE-1]]:44: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

// ---- classes round the handle ----------------------------------------------

class Statement {
public:
  Statement(SQLHDBC dbc, const char *sql) {
    SQLAllocHandle(SQL_HANDLE_STMT, dbc, &m_stmt);
    SQLPrepare(m_stmt, (SQLCHAR *)sql, SQL_NTS);
  }
  Statement(const Statement &) = delete;
  ~Statement() { SQLFreeHandle(SQL_HANDLE_STMT, m_stmt); }
  void bind(SQLUSMALLINT number, SQLINTEGER &value) {
    SQLBindParameter(m_stmt, number, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &value, 0, nullptr);
  }
  void execute() {
    SQLFreeStmt(m_stmt, SQL_CLOSE);
    check(SQLExecute(m_stmt), SQL_HANDLE_STMT, m_stmt);
  }
  bool next() { return SQL_SUCCEEDED(SQLFetch(m_stmt)); }
  SQLINTEGER integer(SQLUSMALLINT column) const {
    SQLINTEGER value = 0;
    SQLGetData(m_stmt, column, SQL_C_SLONG, &value, 0, nullptr);
    return value;
  }

private:
  SQLHSTMT m_stmt = SQL_NULL_HSTMT;
};

void statementClass(SQLHDBC dbc, std::vector<SQLINTEGER> &ids) {
  Statement lines(dbc, "SELECT article_id FROM order_lines WHERE order_id = ?");
  for (SQLINTEGER &id : ids) {
    lines.bind(1, id);
    lines.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (lines.next())
      printf("%d\n", lines.integer(1));
  }
}

void statementInStatement(SQLHDBC dbc) {
  Statement orders(dbc, "SELECT id, customer_id FROM orders");
  orders.execute();
  while (orders.next()) {
    SQLINTEGER key = orders.integer(2);
    Statement customer(dbc, "SELECT name FROM customers WHERE id = ?");
    customer.bind(1, key);
    customer.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    if (customer.next())
      printf("%d\n", customer.integer(1));
  }
}

void nestedRows(SQLHDBC dbc) {
  Statement orders(dbc, "SELECT o.id, l.article_id FROM orders o JOIN order_lines l ON l.order_id = o.id");
  for (orders.execute(); orders.next();)
    printf("%d %d\n", orders.integer(1), orders.integer(2));
}

class Articles {
public:
  explicit Articles(SQLHDBC dbc) : m_dbc(dbc) {}
  double price(SQLINTEGER article) const {
    SQLHSTMT stmt = SQL_NULL_HSTMT;
    double price = 0;
    SQLAllocHandle(SQL_HANDLE_STMT, m_dbc, &stmt);
    execute(stmt, "SELECT price FROM articles WHERE id = " + std::to_string(article));
    if (SQLFetch(stmt) == SQL_SUCCESS)
      SQLGetData(stmt, 1, SQL_C_DOUBLE, &price, 0, nullptr);
    SQLFreeHandle(SQL_HANDLE_STMT, stmt);
    return price;
  }
  // All at once.
  std::map<SQLINTEGER, double> prices() const {
    std::map<SQLINTEGER, double> found;
    SQLHSTMT stmt = SQL_NULL_HSTMT;
    SQLAllocHandle(SQL_HANDLE_STMT, m_dbc, &stmt);
    execute(stmt, "SELECT id, price FROM articles");
    while (SQLFetch(stmt) == SQL_SUCCESS) {
      SQLINTEGER id = 0;
      double price = 0;
      SQLGetData(stmt, 1, SQL_C_SLONG, &id, 0, nullptr);
      SQLGetData(stmt, 2, SQL_C_DOUBLE, &price, 0, nullptr);
      found[id] = price;
    }
    SQLFreeHandle(SQL_HANDLE_STMT, stmt);
    return found;
  }

private:
  SQLHDBC m_dbc;
};

double sumOneByOne(const Articles &articles, const std::vector<SQLINTEGER> &ids) {
  double sum = 0;
  for (SQLINTEGER id : ids)
    sum += articles.price(id);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  return sum;
}

double sumOfAll(const Articles &articles, const std::vector<SQLINTEGER> &ids) {
  double sum = 0;
  std::map<SQLINTEGER, double> prices = articles.prices();
  for (SQLINTEGER id : ids)
    sum += prices[id];
  return sum;
}

// A handle with a deleter.
struct Free {
  void operator()(SQLHSTMT stmt) const { SQLFreeHandle(SQL_HANDLE_STMT, stmt); }
};
using Handle = std::unique_ptr<void, Free>;

static Handle allocate(SQLHDBC dbc) {
  SQLHSTMT stmt = SQL_NULL_HSTMT;
  SQLAllocHandle(SQL_HANDLE_STMT, dbc, &stmt);
  return Handle(stmt);
}

void smartHandle(SQLHDBC dbc, const std::vector<int> &ids) {
  for (int id : ids) {
    const Handle stmt = allocate(dbc);
    const std::string sql = "SELECT number FROM orders WHERE customer_id = " + std::to_string(id);
    SQLExecDirect(stmt.get(), (SQLCHAR *)sql.c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

template <typename T> T scalar(SQLHSTMT stmt, const std::string &sql, SQLSMALLINT type) {
  T value{};
  execute(stmt, sql);
  if (SQLFetch(stmt) == SQL_SUCCESS)
    SQLGetData(stmt, 1, type, &value, 0, nullptr);
  return value;
}

void templates(SQLHSTMT stmt, const std::vector<int> &ids) {
  for (int id : ids)
    printf("%f\n", scalar<double>(stmt, "SELECT price FROM articles WHERE id = " + std::to_string(id), SQL_C_DOUBLE));
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  printf("%d\n", scalar<SQLINTEGER>(stmt, "SELECT COUNT(*) FROM articles", SQL_C_SLONG));
}
