// An UPDATE for each order of a list. Nobody opened a transaction, so each is
// one.

#include <cppdb/frontend.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

static void shipOrders(cppdb::session &sql, const std::vector<int> &ids) {
  cppdb::statement update = sql << "UPDATE orders SET shipped = 1 WHERE id = ?";
  for (int id : ids) {
    update.reset();
    update << id << cppdb::exec; // REPORTED
  }
}

static void printOrders(cppdb::session &sql) {
  cppdb::result orders = sql
                         << "SELECT number, shipped FROM orders ORDER BY id";
  while (orders.next())
    std::cout << orders.get<int>(0)
              << (orders.get<int>(1) ? " shipped\n" : " open\n");
}

int main(int, char **argv) {
  cppdb::session sql(std::string("sqlite3:db=") + argv[1]);
  std::vector<int> ids;
  for (int id = 1; id <= atoi(argv[2]); ++id)
    ids.push_back(id);
  shipOrders(sql, ids);
  printOrders(sql);
}
