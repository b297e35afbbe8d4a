// What the wxSQLite3 tests share: a shop's rows, and one lookup of a row by its key.
#ifndef TEST_WXSQLITE3_MODELS_H
#define TEST_WXSQLITE3_MODELS_H

#include <wx/string.h>

#include <wx/wxsqlite3.h>

struct Order {
  int id = 0;
  int customer = 0;
  wxString number;
};

inline wxString customerName(wxSQLite3Database &db, int id) {
  wxSQLite3Statement query = db.PrepareStatement("SELECT name FROM customers WHERE id = ?");
  query.Bind(1, id);
  wxSQLite3ResultSet rows = query.ExecuteQuery();
  return rows.NextRow() ? rows.GetString(0) : wxString();
}

#endif
