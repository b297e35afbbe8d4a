// One query for the orders and, grouped, their lines. An order without lines is
// to be printed, too.

#include <cppdb/frontend.h>

#include <iostream>
#include <string>

static void printOrders(cppdb::session &sql) {
  cppdb::result orders = sql << "SELECT o.number, COUNT(l.id) FROM orders o "
                                "LEFT JOIN order_lines l ON l.order_id = o.id "
                                "GROUP BY o.id ORDER BY o.id";
  while (orders.next()) {
    int number = 0, lines = 0;
    orders >> number >> lines;
    std::cout << number << " " << lines << "\n";
  }
}

int main(int, char **argv) {
  cppdb::session sql(std::string("sqlite3:db=") + argv[1]);
  printOrders(sql);
}
