// RUN: %check_orm %s %t --library odbc --checks=orm-write-in-loop
//
// Transactions that are ended in each turn, and those round the loop.
#include <sql.h>
#include <sqlext.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

struct Event {
  SQLINTEGER id;
  std::string text;
};

static SQLRETURN insert(SQLHSTMT stmt, const Event &event) {
  const std::string sql =
      "INSERT INTO events (id, text) VALUES (" + std::to_string(event.id) + ", '" + event.text + "')";
  return SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
}

// ---- one transaction for each turn -----------------------------------------

void onePerElement(SQLHDBC dbc, SQLHSTMT stmt, const std::vector<Event> &events) {
  SQLSetConnectAttr(dbc, SQL_ATTR_AUTOCOMMIT, (SQLPOINTER)SQL_AUTOCOMMIT_OFF, 0);
  for (const Event &event : events) {
    insert(stmt, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_COMMIT);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: set SQL_ATTR_AUTOCOMMIT to SQL_AUTOCOMMIT_OFF before the loop and call SQLEndTran() behind it
  }
}

void commitOrRollback(SQLHDBC dbc, SQLHSTMT stmt, const std::vector<SQLINTEGER> &ids) {
  for (SQLINTEGER id : ids) {
    const std::string sql = "DELETE FROM events WHERE id = " + std::to_string(id);
    const SQLRETURN rc = SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (!SQL_SUCCEEDED(rc)) {
      SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_ROLLBACK);
      continue;
    }
    SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_COMMIT);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void onePerRow(SQLHENV env, SQLHDBC dbc, SQLHSTMT events, SQLHSTMT update) {
  SQLINTEGER id = 0;
  SQLExecDirect(events, (SQLCHAR *)"SELECT id FROM events WHERE sent = 0", SQL_NTS);
  SQLBindCol(events, 1, SQL_C_SLONG, &id, 0, nullptr);
  while (SQLFetch(events) == SQL_SUCCESS) {
    SQLExecDirect(update, (SQLCHAR *)("UPDATE events SET sent = 1 WHERE id = " + std::to_string(id)).c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    SQLTransact(env, dbc, SQL_COMMIT);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each row of this loop (N transactions) [orm-write-in-loop]
  }
}

void byText(SQLHSTMT stmt, const std::vector<Event> &events) {
  for (const Event &event : events) {
    SQLExecDirect(stmt, (SQLCHAR *)"BEGIN TRANSACTION", SQL_NTS);
    insert(stmt, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    SQLExecDirect(stmt, (SQLCHAR *)"COMMIT", SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

class Store {
public:
  explicit Store(SQLHDBC dbc) : m_dbc(dbc) { SQLAllocHandle(SQL_HANDLE_STMT, dbc, &m_stmt); }
  void begin() { SQLSetConnectAttr(m_dbc, SQL_ATTR_AUTOCOMMIT, (SQLPOINTER)SQL_AUTOCOMMIT_OFF, 0); }
  void commit() {
    SQLEndTran(SQL_HANDLE_DBC, m_dbc, SQL_COMMIT);
    SQLSetConnectAttr(m_dbc, SQL_ATTR_AUTOCOMMIT, (SQLPOINTER)SQL_AUTOCOMMIT_ON, 0);
  }
  void add(const Event &event) { insert(m_stmt, event); }

private:
  SQLHDBC m_dbc;
  SQLHSTMT m_stmt = SQL_NULL_HSTMT;
};

void throughClass(Store &store, const std::vector<Event> &events) {
  for (const Event &event : events) {
    store.begin();
    store.add(event);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    store.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// ---- one transaction round the loop: the statements remain -----------------

void aroundTheLoop(SQLHDBC dbc, SQLHSTMT stmt, const std::vector<SQLINTEGER> &ids) {
  SQLSetConnectAttr(dbc, SQL_ATTR_AUTOCOMMIT, (SQLPOINTER)SQL_AUTOCOMMIT_OFF, 0);
  for (SQLINTEGER id : ids) {
    const std::string sql = "DELETE FROM events WHERE id = " + std::to_string(id);
    SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN with one parameter for each key; a transaction is open already, so what is left to gain is the round trips
  }
  SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_COMMIT);
}

// Another attribute begins none.
void loginTimeout(SQLHDBC dbc, SQLHSTMT stmt, const std::vector<SQLINTEGER> &ids) {
  SQLSetConnectAttr(dbc, SQL_ATTR_CONNECTION_TIMEOUT, (SQLPOINTER)5, 0);
  for (SQLINTEGER id : ids) {
    const std::string sql = "DELETE FROM events WHERE id = " + std::to_string(id);
    SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN with one parameter for each key; at least put one transaction around the loop
  }
}

void arrayAndTransaction(SQLHDBC dbc, SQLHSTMT stmt, std::vector<SQLINTEGER> &ids) {
  SQLSetConnectAttr(dbc, SQL_ATTR_AUTOCOMMIT, (SQLPOINTER)SQL_AUTOCOMMIT_OFF, 0);
  SQLSetStmtAttr(stmt, SQL_ATTR_PARAMSET_SIZE, (SQLPOINTER)(SQLULEN)ids.size(), 0);
  SQLPrepare(stmt, (SQLCHAR *)"INSERT INTO events (id) VALUES (?)", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, ids.data(), 0, nullptr);
  SQLExecute(stmt);
  SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_COMMIT);
}

// ---- transactions that end for a reason ------------------------------------

void everyThousand(SQLHDBC dbc, SQLHSTMT stmt, const std::vector<Event> &events) {
  int n = 0;
  SQLSetConnectAttr(dbc, SQL_ATTR_AUTOCOMMIT, (SQLPOINTER)SQL_AUTOCOMMIT_OFF, 0);
  for (const Event &event : events) {
    insert(stmt, event);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (++n % 1000 == 0)
      SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_COMMIT);
  }
  SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_COMMIT);
}

bool deadlocks(SQLHDBC dbc, SQLHSTMT stmt, const Event &event) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    if (SQL_SUCCEEDED(insert(stmt, event)) && SQL_SUCCEEDED(SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_COMMIT)))
      return true;
    SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_ROLLBACK);
    usleep(10000);
  }
  return false;
}

void worker(SQLHDBC dbc, SQLHSTMT stmt, const volatile bool *stop) {
  while (!*stop) {
    SQLExecDirect(stmt, (SQLCHAR *)"UPDATE jobs SET state = 'started' WHERE state = 'new'", SQL_NTS);
    SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_COMMIT);
    sleep(1);
  }
}

void rollbacks(const std::vector<SQLHDBC> &connections) {
  for (SQLHDBC dbc : connections)
    SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_ROLLBACK);
}

void reading(SQLHDBC dbc, SQLHSTMT stmt) {
  SQLExecDirect(stmt, (SQLCHAR *)"SELECT text FROM events", SQL_NTS);
  while (SQLFetch(stmt) == SQL_SUCCESS)
    puts("event");
  SQLEndTran(SQL_HANDLE_DBC, dbc, SQL_COMMIT);
}
