// An UPDATE for each order of a list. Nobody opened a transaction, so each is
// one.

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdlib>
#include <iostream>
#include <vector>

static void shipOrders(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    SQLite::Statement update(db, "UPDATE orders SET shipped = 1 WHERE id = ?");
    update.bind(1, id);
    update.exec(); // REPORTED
  }
}

static void printOrders(SQLite::Database &db) {
  SQLite::Statement query(db, "SELECT number, shipped FROM orders ORDER BY id");
  while (query.executeStep())
    std::cout << query.getColumn(0).getInt()
              << (query.getColumn(1).getInt() ? " shipped\n" : " open\n");
}

int main(int, char **argv) {
  SQLite::Database db(argv[1], SQLite::OPEN_READWRITE);
  std::vector<int> ids;
  for (int id = 1; id <= atoi(argv[2]); ++id)
    ids.push_back(id);
  shipOrders(db, ids);
  printOrders(db);
}
