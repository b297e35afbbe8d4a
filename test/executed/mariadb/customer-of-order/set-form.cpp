// One query for the orders and their customers. An order whose customer isn't
// known is to be printed, too.

#include <mysql.h>

#include <cstdio>

static void printOrders(MYSQL *connection) {
  mysql_query(connection, "SELECT o.number, c.name FROM orders o LEFT JOIN "
                          "customers c ON c.id = o.customer_id ORDER BY o.id");
  MYSQL_RES *orders = mysql_store_result(connection);
  while (MYSQL_ROW order = mysql_fetch_row(orders))
    printf("%s %s\n", order[0], order[1] ? order[1] : "unknown");
  mysql_free_result(orders);
}

int main(int, char **argv) {
  MYSQL *connection = mysql_init(nullptr);
  if (!mysql_real_connect(connection, nullptr, "root", "", "shop", 0, argv[1],
                          0))
    return 2;
  printOrders(connection);
  mysql_close(connection);
}
