// The number of each order's lines, counted for each order.

#include <cppdb/frontend.h>

#include <iostream>
#include <string>

static void printOrders(cppdb::session &sql) {
  cppdb::result orders = sql << "SELECT id, number FROM orders ORDER BY id";
  while (orders.next()) {
    int id = 0, number = 0, lines = 0;
    orders >> id >> number;
    cppdb::result count =
        sql << "SELECT COUNT(*) FROM order_lines WHERE order_id = ?" << id
            << cppdb::row; // REPORTED
    count >> lines;
    std::cout << number << " " << lines << "\n";
  }
}

int main(int, char **argv) {
  cppdb::session sql(std::string("sqlite3:db=") + argv[1]);
  printOrders(sql);
}
