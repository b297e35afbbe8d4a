// RUN: %check_orm %s %t --library wxsqlite3 --checks=orm-query-in-loop
//
// Statements that are executed once in each turn, by the forms of the loop and of the rows.
#include "wxsqlite3_models.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

// ---- rows of a statement ---------------------------------------------------

void resultSet(wxSQLite3Database &db) {
  wxSQLite3ResultSet orders = db.ExecuteQuery("SELECT customer_id, number FROM orders");
  while (orders.NextRow())
    std::cout << orders.GetString(wxT("number")) << customerName(db, orders.GetInt(0)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:53: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:53: note: fetch what all turns need with one wxSQLite3ResultSet before the loop: a join, or WHERE ... IN with one parameter for each key, and look it up in a map
}

void resultSetInResultSet(wxSQLite3Database &db) {
  wxSQLite3ResultSet orders = db.ExecuteQuery(wxT("SELECT id FROM orders"));
  wxSQLite3Statement lines = db.PrepareStatement(wxT("SELECT sku FROM lines WHERE order_id = ?"));
  while (orders.NextRow()) {
    lines.Reset();
    lines.Bind(1, orders.GetInt("id"));
    wxSQLite3ResultSet rows = lines.ExecuteQuery();
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (rows.NextRow())
      std::cout << rows.GetString(0) << '\n';
  }
}

void forLoop(wxSQLite3Database &db) {
  for (wxSQLite3ResultSet orders = db.ExecuteQuery("SELECT id FROM orders"); orders.NextRow();)
    std::cout << db.ExecuteScalar(wxString::Format("SELECT COUNT(*) FROM lines WHERE order_id = %d",
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:21: note: count them all with one statement, SELECT key, COUNT(*) ... GROUP BY key, before the loop
                                                   orders.GetInt(0)))
              << '\n';
}

void table(wxSQLite3Database &db) {
  wxSQLite3Table orders = db.GetTable("SELECT customer_id FROM orders");
  for (int i = 0; i < orders.GetRowCount(); ++i) {
    orders.SetRow(i);
    std::cout << customerName(db, orders.GetInt(0)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
  }
}

// ---- elements --------------------------------------------------------------

void tablesOfElements(wxSQLite3Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    wxString sql;
    sql << wxT("SELECT sku FROM lines WHERE order_id = ") << order.id;
    wxSQLite3Table lines = db.GetTable(sql);
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.number << ' ' << lines.GetRowCount() << '\n';
  }
}

void arrayOfStrings(wxSQLite3Database &db, const wxArrayString &names) {
  for (size_t i = 0; i < names.GetCount(); ++i)
    std::cout << db.ExecuteScalar("SELECT COUNT(*) FROM customers WHERE name = '" + names[i] + "'") << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

void rangeOverAnArray(wxSQLite3Database &db, const wxArrayInt &ids) {
  for (int id : ids)
    std::cout << customerName(db, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void statementBuffer(wxSQLite3Database &db, const std::vector<std::string> &names) {
  wxSQLite3StatementBuffer sql;
  for (auto it = names.begin(); it != names.end(); ++it) {
    sql.Format("SELECT COUNT(*) FROM customers WHERE name = %Q", it->c_str());
    std::cout << db.ExecuteScalar(sql) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void formatted(wxSQLite3Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    wxSQLite3StatementBuffer sql;
    wxSQLite3ResultSet rows = db.ExecuteQuery(sql.Format("SELECT id FROM customers WHERE name = %Q", name.c_str()));
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << rows.Eof() << '\n';
  }
}

void scalarOfAStatement(wxSQLite3Database &db, const std::vector<int> &ids) {
  wxSQLite3Statement query(db.PrepareStatement("SELECT born FROM customers WHERE id = ?"));
  for (int id : ids) {
    query.Bind(1, id);
    std::cout << query.ExecuteScalar() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    query.Reset();
  }
}

void algorithm(wxSQLite3Database &db, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&db](int id) {
    std::cout << customerName(db, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

void existing(wxSQLite3Database &db, const std::vector<Order> &orders, std::vector<Order> &missing) {
  wxSQLite3Statement query = db.PrepareStatement("SELECT 1 FROM orders WHERE number = ?");
  for (const Order &order : orders) {
    query.Reset();
    query.Bind(1, order.number);
    if (!query.ExecuteQuery().NextRow())
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      missing.push_back(order);
  }
}

void nestedLoops(wxSQLite3Database &db, const std::map<wxString, std::vector<int>> &shops) {
  for (const auto &[shop, ids] : shops)
    for (int id : ids)
      std::cout << shop << customerName(db, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N·M queries) [orm-query-in-loop]
}

void sameForAll(wxSQLite3Database &db, const std::vector<int> &prices) {
  for (int price : prices)
    std::cout << price * db.ExecuteScalar("SELECT percent FROM taxes WHERE country = 'DE'") << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:29: note: nothing in it changes from turn to turn: run it once, before the loop
}

// ---- helpers ---------------------------------------------------------------

class Customers {
public:
  explicit Customers(const std::shared_ptr<wxSQLite3Database> &db)
      : m_db(db), m_query(db->PrepareStatement("SELECT name FROM customers WHERE id = ?")) {}
  wxString name(int id) {
    m_query.Reset();
    m_query.Bind(1, id);
    wxSQLite3ResultSet rows = m_query.ExecuteQuery();
    return rows.NextRow() ? rows.GetAsString(0) : wxString(wxT("?"));
  }
  std::vector<int> ids() {
    std::vector<int> result;
    wxSQLite3ResultSet rows = m_db->ExecuteQuery("SELECT id FROM customers");
    while (rows.NextRow())
      result.push_back(rows.GetInt(0));
    return result;
  }

private:
  std::shared_ptr<wxSQLite3Database> m_db;
  wxSQLite3Statement m_query;
};

void ofAClass(Customers &customers, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    std::cout << customers.name(order.customer) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  for (int id : customers.ids())
    std::cout << customers.name(id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

wxSQLite3ResultSet linesOf(wxSQLite3Database &db, int order) {
  wxSQLite3Statement query = db.PrepareStatement("SELECT sku, quantity FROM lines WHERE order_id = ?");
  query.Bind(1, order);
  return query.ExecuteQuery();
}

void rowsOfAHelper(wxSQLite3Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    wxSQLite3ResultSet lines = linesOf(db, order.id);
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (lines.NextRow())
      std::cout << lines.GetString(0) << lines.GetInt(1) << '\n';
  }
}

template <typename Row> void readAll(wxSQLite3ResultSet rows, const Row &row) {
  while (rows.NextRow())
    row(rows);
}

template <typename Row> void readQuery(wxSQLite3Database &db, const wxString &sql, const Row &row) {
  wxSQLite3ResultSet rows = db.ExecuteQuery(sql);
  while (rows.NextRow())
    row(rows);
}

void ofTemplates(wxSQLite3Database &db) {
  readQuery(db, "SELECT customer_id FROM orders", [&db](wxSQLite3ResultSet &rows) {
    std::cout << customerName(db, rows.GetInt(0)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
  readAll(db.ExecuteQuery("SELECT customer_id FROM orders"), [&db](wxSQLite3ResultSet &rows) {
    std::cout << customerName(db, rows.GetInt(0)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
}

// ---- not once for each -----------------------------------------------------

void ownRows(wxSQLite3Database &db) {
  wxSQLite3ResultSet rows =
      db.ExecuteQuery("SELECT o.number, c.name FROM orders o JOIN customers c ON c.id = o.customer_id");
  while (rows.NextRow())
    std::cout << rows.GetString(0) << rows.GetString(1) << rows.GetColumnName(1) << '\n';
  wxSQLite3Table table = db.GetTable("SELECT number, state FROM orders");
  for (int row = 0; row < table.GetRowCount(); ++row) {
    table.SetRow(row);
    for (int column = 0; column < table.GetColumnCount(); ++column)
      std::cout << table.GetAsString(column) << '\n';
  }
}

// The remedy: one mark for each key.
void oneList(wxSQLite3Database &db, const std::vector<int> &ids) {
  wxString marks;
  for (size_t i = 0; i < ids.size(); ++i)
    marks << (i ? ", ?" : "?");
  wxSQLite3Statement query = db.PrepareStatement("SELECT id, name FROM customers WHERE id IN (" + marks + ")");
  for (size_t i = 0; i < ids.size(); ++i)
    query.Bind(static_cast<int>(i) + 1, ids[i]);
  wxSQLite3ResultSet rows = query.ExecuteQuery();
  std::map<int, wxString> names;
  while (rows.NextRow())
    names[rows.GetInt(0)] = rows.GetString(1);
  for (int id : ids)
    std::cout << names[id] << '\n';
}

// The other one: a collection that the statement names, filled before it runs.
void namedCollection(wxSQLite3Database &db, const std::vector<int> &ids) {
  wxSQLite3IntegerCollection keys = db.CreateIntegerCollection("keys");
  wxArrayInt array;
  for (int id : ids)
    array.Add(id);
  keys.Bind(array);
  wxSQLite3ResultSet rows = db.ExecuteQuery("SELECT id, name FROM customers WHERE id IN keys");
  while (rows.NextRow())
    std::cout << rows.GetInt(0) << rows.GetString(1) << '\n';
}

void onlyPrepared(wxSQLite3Database &db, const wxArrayString &tables) {
  std::vector<wxSQLite3Statement> statements;
  for (const wxString &table : tables)
    statements.push_back(db.PrepareStatement("SELECT * FROM " + table + " WHERE id = ?"));
  for (wxSQLite3Statement &statement : statements)
    std::cout << statement.GetSQL() << statement.GetParamCount() << '\n';
}

void noStatement(wxSQLite3Database &db, const wxArrayString &texts) {
  for (const wxString &text : texts)
    std::cout << db.CheckSyntax(text) << db.GetLastRowId().GetValue() << db.GetAutoCommit() << db.IsOpen() << '\n';
}

// What is inserted, updated and deleted belongs to orm-write-in-loop.
void writes(wxSQLite3Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    db.ExecuteUpdate(wxString::Format("UPDATE orders SET seen = 1 WHERE id = %d", id));
}
