// The lines of each order, with a statement that is prepared for each.

#include <sqlite3.h>

#include <cstdio>

static void printOrders(sqlite3 *db) {
  sqlite3_stmt *orders = nullptr;
  sqlite3_prepare_v2(db, "SELECT id, number FROM orders ORDER BY id", -1,
                     &orders, nullptr);
  while (sqlite3_step(orders) == SQLITE_ROW) {
    printf("%d\n", sqlite3_column_int(orders, 1));

    sqlite3_stmt *lines = nullptr;
    sqlite3_prepare_v2(db,
                       "SELECT quantity, article FROM order_lines "
                       "WHERE order_id = ? ORDER BY id",
                       -1, &lines, nullptr);
    sqlite3_bind_int(lines, 1, sqlite3_column_int(orders, 0));
    while (sqlite3_step(lines) == SQLITE_ROW) // REPORTED
      printf("  %d %s\n", sqlite3_column_int(lines, 0),
             reinterpret_cast<const char *>(sqlite3_column_text(lines, 1)));
    sqlite3_finalize(lines);
  }
  sqlite3_finalize(orders);
}

int main(int, char **argv) {
  sqlite3 *db = nullptr;
  if (sqlite3_open(argv[1], &db) != SQLITE_OK)
    return 2;
  printOrders(db);
  sqlite3_close(db);
}
