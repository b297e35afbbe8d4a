// One UPDATE with an IN list.

#include <cppdb/frontend.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

static void shipOrders(cppdb::session &sql, const std::vector<int> &ids) {
  if (ids.empty())
    return;
  std::string marks = "?";
  for (size_t i = 1; i < ids.size(); ++i)
    marks += ", ?";
  cppdb::statement update = sql.create_prepared_uncached_statement(
      "UPDATE orders SET shipped = 1 WHERE id IN (" + marks + ")");
  for (int id : ids)
    update << id;
  update.exec();
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
