// RUN: %check_orm %s %t --library wxsqlite3 --checks=orm-write-in-loop
//
// Rows that are written one by one: each statement commits by itself.
#include "wxsqlite3_models.h"

#include <algorithm>
#include <vector>

// ---- reported --------------------------------------------------------------

void prepared(wxSQLite3Database &db, const std::vector<Order> &orders) {
  wxSQLite3Statement insert = db.PrepareStatement("INSERT INTO orders (id, number) VALUES (?, ?)");
  for (const Order &order : orders) {
    insert.Bind(1, order.id);
    insert.Bind(2, order.number);
    insert.ExecuteUpdate();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:12: note: insert several rows with one statement, INSERT ... VALUES (...), (...); at least put one transaction around the loop
    insert.Reset();
  }
}

void preparedInTheLoop(wxSQLite3Database &db, const std::vector<Order> &orders) {
  for (size_t i = 0; i < orders.size(); ++i) {
    wxSQLite3Statement update = db.PrepareStatement(wxT("UPDATE orders SET position = ? WHERE id = ?"));
    update.Bind(1, static_cast<int>(i));
    update.Bind(2, orders[i].id);
    update.ExecuteUpdate();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

void formatted(wxSQLite3Database &db, const wxArrayInt &ids) {
  for (size_t i = 0; i < ids.GetCount(); ++i)
    db.ExecuteUpdate(wxString::Format(wxT("DELETE FROM orders WHERE id = %d"), ids.Item(i)));
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:8: note: delete them with one statement, WHERE ... IN with one parameter for each key; at least put one transaction around the loop
}

void statementBuffer(wxSQLite3Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    wxSQLite3StatementBuffer sql;
    sql.Format("INSERT INTO customers (name) VALUES (%Q)", name.c_str());
    db.ExecuteUpdate(sql);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void concatenated(wxSQLite3Database &db, const wxArrayString &numbers) {
  for (const wxString &number : numbers)
    db.ExecuteUpdate("UPDATE orders SET seen = 1 WHERE number = '" + number + "'");
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void forEachRow(wxSQLite3Database &db) {
  wxSQLite3ResultSet orders = db.ExecuteQuery("SELECT id, customer_id FROM orders");
  wxSQLite3Statement update = db.PrepareStatement("UPDATE customers SET last_order = ? WHERE id = ?");
  while (orders.NextRow()) {
    update.Bind(1, orders.GetInt(0));
    update.Bind(2, orders.GetInt(1));
    update.ExecuteUpdate();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    update.Reset();
  }
}

void algorithm(wxSQLite3Database &db, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&db](int id) {
    wxString sql(wxT("DELETE FROM lines WHERE order_id = "));
    sql << id;
    db.ExecuteUpdate(sql);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

void save(wxSQLite3Database &db, const Order &order) {
  wxSQLite3Statement insert = db.PrepareStatement("INSERT OR REPLACE INTO orders (id, number) VALUES (?, ?)");
  insert.Bind(1, order.id);
  insert.Bind(2, order.number);
  insert.ExecuteUpdate();
}

void byAFunction(wxSQLite3Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    save(db, order);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

class Log {
public:
  explicit Log(wxSQLite3Database &db) : m_insert(db.PrepareStatement("INSERT INTO log (text) VALUES (?)")) {}
  bool add(const wxString &text) {
    m_insert.ClearBindings();
    m_insert.Bind(1, text);
    const int rows = m_insert.ExecuteUpdate();
    m_insert.Reset();
    return rows == 1;
  }

private:
  wxSQLite3Statement m_insert;
};

void byAClass(Log &log, const wxArrayString &lines) {
  for (const wxString &line : lines)
    log.add(line);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- not one by one --------------------------------------------------------

// The remedy: all rows in one statement.
void severalRows(wxSQLite3Database &db, const std::vector<Order> &orders) {
  wxString marks;
  for (size_t i = 0; i < orders.size(); ++i)
    marks << (i ? ", (?, ?)" : "(?, ?)");
  wxSQLite3Statement insert = db.PrepareStatement("INSERT INTO orders (id, number) VALUES " + marks);
  int index = 0;
  for (const Order &order : orders) {
    insert.Bind(++index, order.id);
    insert.Bind(++index, order.number);
  }
  insert.ExecuteUpdate();
}

void oneDelete(wxSQLite3Database &db, const std::vector<int> &ids) {
  wxString list(wxT("0"));
  for (int id : ids)
    list += wxString::Format(wxT(", %d"), id);
  db.ExecuteUpdate(wxT("DELETE FROM orders WHERE id IN (") + list + wxT(")"));
}

void blobs(wxSQLite3Database &db, const std::vector<int> &ids, const wxMemoryBuffer &picture) {
  for (int id : ids) {
    wxSQLite3Blob blob = db.GetWritableBlob(id, "picture", "articles");
    blob.Write(picture, 0);
  }
}

// What is read belongs to orm-query-in-loop.
void read(wxSQLite3Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    customerName(db, id);
}
