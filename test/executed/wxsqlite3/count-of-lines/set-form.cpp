// One query for the orders and, grouped, their lines. An order without lines is
// to be printed, too.

#include <wx/string.h>

#include <wx/wxsqlite3.h>

#include <iostream>

static void printOrders(wxSQLite3Database &db) {
  wxSQLite3ResultSet orders = db.ExecuteQuery(
      "SELECT o.number, COUNT(l.id) FROM orders o "
      "LEFT JOIN order_lines l ON l.order_id = o.id GROUP BY o.id ORDER BY o.id");
  while (orders.NextRow())
    std::cout << orders.GetInt(0) << " " << orders.GetInt(1) << "\n";
}

int main(int, char **argv) {
  wxSQLite3Database db;
  db.Open(argv[1]);
  printOrders(db);
}
