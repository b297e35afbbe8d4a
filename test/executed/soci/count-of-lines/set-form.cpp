// One query for the orders and, grouped, their lines. An order without lines is
// to be printed, too.

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <iostream>

static void printOrders(soci::session &sql) {
  int number = 0;
  int lines = 0;
  soci::statement orders =
      (sql.prepare << "SELECT o.number, COUNT(l.id) FROM orders o "
                      "LEFT JOIN order_lines l ON l.order_id = o.id "
                      "GROUP BY o.id ORDER BY o.id",
       soci::into(number), soci::into(lines));
  orders.execute();
  while (orders.fetch())
    std::cout << number << " " << lines << "\n";
}

int main(int, char **argv) {
  soci::session sql(soci::sqlite3, argv[1]);
  printOrders(sql);
}
