// The name of each order's customer, with a query that is prepared once and
// executed for each order.

#include <mysql.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

static void printOrders(MYSQL *connection) {
  int key = 0;
  MYSQL_BIND parameter{};
  parameter.buffer_type = MYSQL_TYPE_LONG;
  parameter.buffer = &key;

  char name[41] = "";
  MYSQL_BIND column{};
  column.buffer_type = MYSQL_TYPE_STRING;
  column.buffer = name;
  column.buffer_length = sizeof name;

  const char *sql = "SELECT name FROM customers WHERE id = ?";
  MYSQL_STMT *customer = mysql_stmt_init(connection);
  mysql_stmt_prepare(customer, sql, strlen(sql));
  mysql_stmt_bind_param(customer, &parameter);

  mysql_query(connection, "SELECT number, customer_id FROM orders ORDER BY id");
  MYSQL_RES *orders = mysql_store_result(connection);
  while (MYSQL_ROW order = mysql_fetch_row(orders)) {
    key = atoi(order[1]);
    mysql_stmt_execute(customer); // REPORTED
    mysql_stmt_bind_result(customer, &column);
    mysql_stmt_store_result(customer);
    const bool found = mysql_stmt_fetch(customer) == 0;
    printf("%s %s\n", order[0], found ? name : "unknown");
    mysql_stmt_free_result(customer);
  }
  mysql_free_result(orders);
  mysql_stmt_close(customer);
}

int main(int, char **argv) {
  MYSQL *connection = mysql_init(nullptr);
  if (!mysql_real_connect(connection, nullptr, "root", "", "shop", 0, argv[1],
                          0))
    return 2;
  printOrders(connection);
  mysql_close(connection);
}
