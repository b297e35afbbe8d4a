// The number of each order's lines, counted for each order.

#include <wx/string.h>

#include <wx/wxsqlite3.h>

#include <iostream>

static void printOrders(wxSQLite3Database &db) {
  wxSQLite3Statement count = db.PrepareStatement(
      "SELECT COUNT(*) FROM order_lines WHERE order_id = ?");
  wxSQLite3ResultSet orders =
      db.ExecuteQuery("SELECT id, number FROM orders ORDER BY id");
  while (orders.NextRow()) {
    count.Reset();
    count.Bind(1, orders.GetInt(0));
    std::cout << orders.GetInt(1) << " "
              << count.ExecuteScalar() << "\n"; // REPORTED
  }
}

int main(int, char **argv) {
  wxSQLite3Database db;
  db.Open(argv[1]);
  printOrders(db);
}
