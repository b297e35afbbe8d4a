// RUN: %check_orm %s %t --library odbc --checks=orm-query-in-loop
//
// Statements in a loop that are none of the problem, and beside some what only looks like it.
#include <sql.h>
#include <sqlext.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

static std::string nameOf(SQLHSTMT stmt, SQLINTEGER id) {
  char sql[100], name[41] = "";
  snprintf(sql, sizeof sql, "SELECT name FROM customers WHERE id = %d", id);
  SQLExecDirect(stmt, (SQLCHAR *)sql, SQL_NTS);
  if (SQLFetch(stmt) == SQL_SUCCESS)
    SQLGetData(stmt, 1, SQL_C_CHAR, name, sizeof name, nullptr);
  SQLFreeStmt(stmt, SQL_CLOSE);
  return name;
}

// ---- retry, polling, waiting -----------------------------------------------

bool retry(SQLHSTMT stmt, const char *sql) {
  for (int attempt = 0; attempt < 30; ++attempt) {
    if (SQL_SUCCEEDED(SQLExecDirect(stmt, (SQLCHAR *)sql, SQL_NTS)))
      return true;
    usleep(100000);
  }
  return false;
}

bool retryWhileLocked(SQLHSTMT stmt, const std::string &sql) {
  int left = 5;
  while (!SQL_SUCCEEDED(SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS))) {
    SQLCHAR state[6] = "", message[256];
    SQLINTEGER native = 0;
    SQLGetDiagRec(SQL_HANDLE_STMT, stmt, 1, state, &native, message, sizeof message, nullptr);
    if (strcmp((const char *)state, "40001") != 0 || --left == 0)
      return false;
  }
  return true;
}

// The driver works on; the call is repeated until it is done.
void asynchronous(SQLHSTMT stmt) {
  SQLSetStmtAttr(stmt, SQL_ATTR_ASYNC_ENABLE, (SQLPOINTER)SQL_ASYNC_ENABLE_ON, 0);
  SQLRETURN rc;
  while ((rc = SQLExecDirect(stmt, (SQLCHAR *)"SELECT id FROM orders", SQL_NTS)) == SQL_STILL_EXECUTING)
    usleep(1000);
  while ((rc = SQLFetch(stmt)) != SQL_NO_DATA)
    if (rc == SQL_STILL_EXECUTING)
      usleep(1000);
}

void wait(SQLHSTMT stmt, SQLINTEGER job) {
  SQLPrepare(stmt, (SQLCHAR *)"SELECT state FROM jobs WHERE id = ?", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &job, 0, nullptr);
  for (bool done = false; !done;) {
    SQLExecute(stmt);
    char state[10] = "";
    SQLFetch(stmt);
    SQLGetData(stmt, 1, SQL_C_CHAR, state, sizeof state, nullptr);
    SQLCloseCursor(stmt);
    done = strcmp(state, "done") == 0;
    sleep(1);
  }
}

void serve(SQLHSTMT jobs, SQLHSTMT customer, const volatile bool *stop) {
  while (!*stop) {
    SQLExecDirect(jobs, (SQLCHAR *)"SELECT customer_id FROM jobs WHERE state = 'new' ORDER BY id", SQL_NTS);
    SQLINTEGER id = 0;
    while (SQLFetch(jobs) == SQL_SUCCESS) {
      SQLGetData(jobs, 1, SQL_C_SLONG, &id, 0, nullptr);
      puts(nameOf(customer, id).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    }
    SQLCloseCursor(jobs);
    sleep(60);
  }
}

// ---- paging, chunks --------------------------------------------------------

void pages(SQLHSTMT stmt) {
  SQLINTEGER last = 0;
  int rows = 0;
  do {
    char sql[120];
    snprintf(sql, sizeof sql, "SELECT id FROM customers WHERE id > %d ORDER BY id LIMIT 1000", last);
    SQLExecDirect(stmt, (SQLCHAR *)sql, SQL_NTS);
    for (rows = 0; SQLFetch(stmt) == SQL_SUCCESS; ++rows)
      SQLGetData(stmt, 1, SQL_C_SLONG, &last, 0, nullptr);
    SQLCloseCursor(stmt);
  } while (rows == 1000);
}

void offsets(SQLHSTMT stmt, SQLINTEGER total) {
  for (SQLINTEGER offset = 0; offset < total; offset += 50) {
    const std::string sql =
        "SELECT name FROM customers ORDER BY name OFFSET " + std::to_string(offset) + " ROWS FETCH NEXT 50 ROWS ONLY";
    SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
    SQLCloseCursor(stmt);
  }
}

void chunks(SQLHSTMT stmt, const std::vector<SQLINTEGER> &keys) {
  std::string list;
  size_t count = 0;
  for (SQLINTEGER key : keys) {
    list += (list.empty() ? "" : ",") + std::to_string(key);
    if (++count % 500 == 0) {
      SQLExecDirect(stmt, (SQLCHAR *)("SELECT name FROM customers WHERE id IN (" + list + ")").c_str(), SQL_NTS);
      SQLCloseCursor(stmt);
      list.clear();
    }
  }
}

// ---- caches ----------------------------------------------------------------

void memoised(SQLHSTMT orders, SQLHSTMT customer) {
  std::map<SQLINTEGER, std::string> names;
  SQLINTEGER id = 0;
  SQLExecDirect(orders, (SQLCHAR *)"SELECT customer_id FROM orders", SQL_NTS);
  SQLBindCol(orders, 1, SQL_C_SLONG, &id, 0, nullptr);
  while (SQLFetch(orders) == SQL_SUCCESS) {
    auto found = names.find(id);
    if (found == names.end())
      found = names.emplace(id, nameOf(customer, id)).first;
    puts(found->second.c_str());
  }
}

class Names {
public:
  explicit Names(SQLHDBC dbc) { SQLAllocHandle(SQL_HANDLE_STMT, dbc, &m_stmt); }
  const std::string &name(SQLINTEGER id) {
    const auto found = m_names.find(id);
    if (found != m_names.end())
      return found->second;
    return m_names[id] = nameOf(m_stmt, id);
  }
  std::string uncached(SQLINTEGER id) { return nameOf(m_stmt, id); }

private:
  SQLHSTMT m_stmt = SQL_NULL_HSTMT;
  std::unordered_map<SQLINTEGER, std::string> m_names;
};

void cacheInClass(Names &names, const std::vector<SQLINTEGER> &ids) {
  for (SQLINTEGER id : ids)
    puts(names.name(id).c_str());
  for (SQLINTEGER id : ids)
    puts(names.uncached(id).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void seen(SQLHSTMT stmt, const std::vector<SQLINTEGER> &ids) {
  std::set<SQLINTEGER> seen;
  for (SQLINTEGER id : ids) {
    if (!seen.insert(id).second)
      continue;
    puts(nameOf(stmt, id).c_str());
  }
}

// ---- few turns -------------------------------------------------------------

void tables(SQLHSTMT stmt) {
  static const char *const names[] = {"customers", "orders", "order_lines"};
  for (const char *name : names) {
    SQLExecDirect(stmt, (SQLCHAR *)(std::string("SELECT COUNT(*) FROM ") + name).c_str(), SQL_NTS);
    SQLCloseCursor(stmt);
  }
}

void quarters(SQLHSTMT stmt) {
  SQLINTEGER quarter = 0;
  SQLPrepare(stmt, (SQLCHAR *)"SELECT SUM(price) FROM orders WHERE quarter = ?", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &quarter, 0, nullptr);
  for (quarter = 1; quarter <= 4; ++quarter) {
    SQLExecute(stmt);
    SQLCloseCursor(stmt);
  }
}

void days(SQLHSTMT stmt) {
  for (int day = 1; day <= 366; ++day) {
    const std::string sql = "SELECT SUM(price) FROM orders WHERE day = " + std::to_string(day);
    SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    SQLCloseCursor(stmt);
  }
}

// ---- one row, left early ---------------------------------------------------

void newestOrder(SQLHSTMT orders, SQLHSTMT customer) {
  SQLINTEGER id = 0;
  SQLExecDirect(orders, (SQLCHAR *)"SELECT customer_id FROM orders ORDER BY id DESC LIMIT 1", SQL_NTS);
  SQLBindCol(orders, 1, SQL_C_SLONG, &id, 0, nullptr);
  while (SQLFetch(orders) == SQL_SUCCESS)
    puts(nameOf(customer, id).c_str());
}

// No loop: one row at most.
void ifRow(SQLHSTMT orders, SQLHSTMT customer) {
  SQLINTEGER id = 0;
  SQLExecDirect(orders, (SQLCHAR *)"SELECT customer_id FROM orders", SQL_NTS);
  SQLBindCol(orders, 1, SQL_C_SLONG, &id, 0, nullptr);
  if (SQLFetch(orders) == SQL_SUCCESS)
    puts(nameOf(customer, id).c_str());
}

SQLINTEGER firstThatExists(SQLHSTMT stmt, std::vector<SQLINTEGER> &candidates) {
  SQLPrepare(stmt, (SQLCHAR *)"SELECT id FROM customers WHERE id = ?", SQL_NTS);
  for (SQLINTEGER &id : candidates) {
    SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &id, 0, nullptr);
    SQLExecute(stmt);
    const bool found = SQLFetch(stmt) == SQL_SUCCESS;
    SQLCloseCursor(stmt);
    if (found)
      return id;
  }
  return -1;
}

void whereFound(SQLHSTMT orders, SQLHSTMT customer, SQLINTEGER wanted) {
  SQLINTEGER id = 0;
  SQLExecDirect(orders, (SQLCHAR *)"SELECT customer_id FROM orders", SQL_NTS);
  SQLBindCol(orders, 1, SQL_C_SLONG, &id, 0, nullptr);
  while (SQLFetch(orders) == SQL_SUCCESS)
    if (id == wanted) {
      puts(nameOf(customer, id).c_str());
      break;
    }
}

bool untilFailure(SQLHSTMT stmt, const std::vector<int> &ids) {
  for (int id : ids) {
    const std::string sql = "SELECT number FROM orders WHERE customer_id = " + std::to_string(id);
    if (!SQL_SUCCEEDED(SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS)))
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      return false;
    SQLCloseCursor(stmt);
  }
  return true;
}

// ---- other databases, changes in between -----------------------------------

void eachServer(SQLHENV env, const std::vector<std::string> &servers) {
  for (const std::string &server : servers) {
    SQLHDBC dbc = SQL_NULL_HDBC;
    SQLHSTMT stmt = SQL_NULL_HSTMT;
    SQLAllocHandle(SQL_HANDLE_DBC, env, &dbc);
    if (SQL_SUCCEEDED(SQLDriverConnect(dbc, nullptr, (SQLCHAR *)server.c_str(), SQL_NTS, nullptr, 0, nullptr,
                                       SQL_DRIVER_NOPROMPT))) {
      SQLAllocHandle(SQL_HANDLE_STMT, dbc, &stmt);
      SQLExecDirect(stmt, (SQLCHAR *)"SELECT COUNT(*) FROM customers", SQL_NTS);
      SQLFreeHandle(SQL_HANDLE_STMT, stmt);
      SQLDisconnect(dbc);
    }
    SQLFreeHandle(SQL_HANDLE_DBC, dbc);
  }
}

struct Shop {
  std::string name;
  SQLHDBC connection;
};

void eachShop(const std::vector<Shop> &shops) {
  for (const Shop &shop : shops) {
    SQLHSTMT stmt = SQL_NULL_HSTMT;
    SQLAllocHandle(SQL_HANDLE_STMT, shop.connection, &stmt);
    SQLExecDirect(stmt, (SQLCHAR *)"SELECT COUNT(*) FROM orders", SQL_NTS);
    SQLFreeHandle(SQL_HANDLE_STMT, stmt);
  }
}

void changed(SQLHSTMT stmt, const std::vector<int> &ids) {
  for (int id : ids) {
    const std::string sql = "UPDATE stock SET amount = amount - 1 WHERE id = " + std::to_string(id);
    SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
    SQLExecDirect(stmt, (SQLCHAR *)"SELECT SUM(amount) FROM stock", SQL_NTS);
    SQLCloseCursor(stmt);
  }
}
