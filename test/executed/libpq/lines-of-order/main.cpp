// The lines of each order, with a query for each order.

#include <libpq-fe.h>

#include <cstdio>

static void printOrders(PGconn *connection) {
  PGresult *orders =
      PQexec(connection, "SELECT id, number FROM orders ORDER BY id");
  for (int i = 0; i < PQntuples(orders); ++i) {
    printf("%s\n", PQgetvalue(orders, i, 1));

    const char *key = PQgetvalue(orders, i, 0);
    PGresult *lines = PQexecParams( // REPORTED
        connection,
        "SELECT quantity, article FROM order_lines "
        "WHERE order_id = $1 ORDER BY id",
        1, nullptr, &key, nullptr, nullptr, 0);
    for (int j = 0; j < PQntuples(lines); ++j)
      printf("  %s %s\n", PQgetvalue(lines, j, 0), PQgetvalue(lines, j, 1));
    PQclear(lines);
  }
  PQclear(orders);
}

int main(int, char **argv) {
  PGconn *connection = PQconnectdb(argv[1]);
  if (PQstatus(connection) != CONNECTION_OK)
    return 2;
  printOrders(connection);
  PQfinish(connection);
}
