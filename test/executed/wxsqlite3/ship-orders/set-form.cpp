// The same statements in one transaction.

#include <wx/string.h>

#include <wx/wxsqlite3.h>

#include <iostream>
#include <vector>

static std::vector<int> openOrders(wxSQLite3Database &db) {
  std::vector<int> ids;
  wxSQLite3ResultSet orders =
      db.ExecuteQuery("SELECT id FROM orders WHERE shipped = 0 ORDER BY id");
  while (orders.NextRow())
    ids.push_back(orders.GetInt(0));
  return ids;
}

static void shipOrders(wxSQLite3Database &db, const std::vector<int> &ids) {
  wxSQLite3Transaction transaction(&db);
  for (int id : ids)
    db.ExecuteUpdate(wxString::Format(
        "UPDATE orders SET shipped = %d WHERE id = %d", id % 3 + 1, id));
  transaction.Commit();
}

static void printOrders(wxSQLite3Database &db) {
  wxSQLite3ResultSet orders =
      db.ExecuteQuery("SELECT number, shipped FROM orders ORDER BY id");
  while (orders.NextRow())
    std::cout << orders.GetInt(0) << " " << orders.GetInt(1) << "\n";
}

int main(int, char **argv) {
  wxSQLite3Database db;
  db.Open(argv[1]);
  shipOrders(db, openOrders(db));
  printOrders(db);
}
