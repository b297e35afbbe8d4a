// The number of each order's lines, counted for each order.

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <iostream>

static void printOrders(soci::session &sql) {
  soci::rowset<soci::row> orders =
      (sql.prepare << "SELECT id, number FROM orders ORDER BY id");
  for (const soci::row &order : orders) {
    const int id = order.get<int>(0);
    int lines = 0;
    sql << "SELECT COUNT(*) FROM order_lines WHERE order_id = :id", // REPORTED
        soci::use(id), soci::into(lines);
    std::cout << order.get<int>(1) << " " << lines << "\n";
  }
}

int main(int, char **argv) {
  soci::session sql(soci::sqlite3, argv[1]);
  printOrders(sql);
}
