// One query for the orders and their customers. An order whose customer isn't
// known is to be printed, too.

#include "odbc/connection.h"

static void printOrders(const Connection &connection) {
  SQLHSTMT orders = connection.statement();
  SQLExecDirect(orders,
                (SQLCHAR *)"SELECT o.number, c.name FROM orders o LEFT JOIN "
                           "customers c ON c.id = o.customer_id ORDER BY o.id",
                SQL_NTS);
  while (SQL_SUCCEEDED(SQLFetch(orders))) {
    SQLINTEGER number = 0;
    char name[41] = "";
    SQLLEN length = 0;
    SQLGetData(orders, 1, SQL_C_SLONG, &number, 0, nullptr);
    SQLGetData(orders, 2, SQL_C_CHAR, name, sizeof name, &length);
    printf("%d %s\n", number, length == SQL_NULL_DATA ? "unknown" : name);
  }
  SQLFreeHandle(SQL_HANDLE_STMT, orders);
}

int main(int, char **argv) { printOrders(Connection(argv[1])); }
