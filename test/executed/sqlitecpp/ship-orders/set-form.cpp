// One UPDATE with an IN list.

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdlib>
#include <iostream>
#include <vector>

static void shipOrders(SQLite::Database &db, const std::vector<int> &ids) {
  if (ids.empty())
    return;
  std::string marks = "?";
  for (size_t i = 1; i < ids.size(); ++i)
    marks += ", ?";
  SQLite::Statement update(db, "UPDATE orders SET shipped = 1 WHERE id IN (" +
                                   marks + ")");
  int index = 0;
  for (int id : ids)
    update.bind(++index, id);
  update.exec();
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
