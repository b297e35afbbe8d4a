// The orders, and how many are open, which is asked for with each order. The
// fix asks once.

#include <sqlite3.h>

#include <cstdio>
#include <vector>

static std::vector<int> orderNumbers(sqlite3 *db) {
  std::vector<int> numbers;
  sqlite3_stmt *query = nullptr;
  sqlite3_prepare_v2(db, "SELECT number FROM orders ORDER BY id", -1, &query,
                     nullptr);
  while (sqlite3_step(query) == SQLITE_ROW)
    numbers.push_back(sqlite3_column_int(query, 0));
  sqlite3_finalize(query);
  return numbers;
}

static int openOrders(sqlite3 *db, int kind) {
  sqlite3_stmt *query = nullptr;
  if (sqlite3_prepare_v2(db, "SELECT COUNT(*) FROM orders WHERE shipped = ?",
                         -1, &query, nullptr) != SQLITE_OK)
    return -1;
  sqlite3_bind_int(query, 1, kind);
  int count = -1;
  if (sqlite3_step(query) == SQLITE_ROW)
    count = sqlite3_column_int(query, 0);
  sqlite3_finalize(query);
  return count;
}

static void printOrders(sqlite3 *db) {
  for (int number : orderNumbers(db)) {
    int open = openOrders(db, 0); // REPORTED
    std::printf("%d, %d open\n", number, open);
  }
}

int main(int, char **argv) {
  sqlite3 *db = nullptr;
  if (sqlite3_open(argv[1], &db) != SQLITE_OK)
    return 2;
  printOrders(db);
  sqlite3_close(db);
}
