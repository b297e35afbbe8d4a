// The name of each order's customer, with a query that is prepared once and
// executed for each order.

#include "odbc/connection.h"

static void printOrders(const Connection &connection) {
  SQLINTEGER key = 0;
  SQLHSTMT customer = connection.statement();
  SQLPrepare(customer, (SQLCHAR *)"SELECT name FROM customers WHERE id = ?",
             SQL_NTS);
  SQLBindParameter(customer, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0,
                   &key, 0, nullptr);

  SQLHSTMT orders = connection.statement();
  SQLExecDirect(orders,
                (SQLCHAR *)"SELECT number, customer_id FROM orders ORDER BY id",
                SQL_NTS);
  while (SQL_SUCCEEDED(SQLFetch(orders))) {
    SQLINTEGER number = 0;
    SQLGetData(orders, 1, SQL_C_SLONG, &number, 0, nullptr);
    SQLGetData(orders, 2, SQL_C_SLONG, &key, 0, nullptr);
    SQLExecute(customer); // REPORTED
    char name[41] = "unknown";
    if (SQL_SUCCEEDED(SQLFetch(customer)))
      SQLGetData(customer, 1, SQL_C_CHAR, name, sizeof name, nullptr);
    SQLCloseCursor(customer);
    printf("%d %s\n", number, name);
  }
  SQLFreeHandle(SQL_HANDLE_STMT, orders);
  SQLFreeHandle(SQL_HANDLE_STMT, customer);
}

int main(int, char **argv) { printOrders(Connection(argv[1])); }
