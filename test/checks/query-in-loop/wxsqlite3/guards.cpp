// RUN: %check_orm %s %t --library wxsqlite3 --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include "wxsqlite3_models.h"

#include <chrono>
#include <iostream>
#include <map>
#include <thread>
#include <unordered_map>
#include <vector>

// ---- memoised --------------------------------------------------------------

void memoised(wxSQLite3Database &db) {
  std::map<int, wxString> names;
  wxSQLite3ResultSet orders = db.ExecuteQuery("SELECT number, customer_id FROM orders");
  while (orders.NextRow()) {
    const int customer = orders.GetInt(1);
    if (names.find(customer) == names.end())
      names[customer] = customerName(db, customer);
    std::cout << orders.GetString(0) << names[customer] << '\n';
  }
}

class Names {
public:
  explicit Names(wxSQLite3Database *db) : m_db(db) {}
  const wxString &cached(int id) {
    auto [it, isNew] = m_names.try_emplace(id);
    if (isNew)
      it->second = customerName(*m_db, id);
    return it->second;
  }
  wxString now(int id) { return customerName(*m_db, id); }

private:
  wxSQLite3Database *m_db;
  std::unordered_map<int, wxString> m_names;
};

void memoisedInAClass(wxSQLite3Database &db, const std::vector<int> &ids) {
  Names names(&db);
  for (int id : ids)
    std::cout << names.cached(id) << '\n';
  for (int id : ids)
    std::cout << names.now(id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- retry, paging, polling ------------------------------------------------

int retry(wxSQLite3Database &db) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      return db.ExecuteScalar("SELECT COUNT(*) FROM orders");
    } catch (const wxSQLite3Exception &error) {
      if (error.GetErrorCode() != 5)
        throw;
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }
  return -1;
}

void caughtForEach(wxSQLite3Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    try {
      std::cout << customerName(db, id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const wxSQLite3Exception &error) {
      std::cerr << error.GetMessage() << '\n';
    }
  }
}

void pages(wxSQLite3Database &db) {
  wxSQLite3Statement query = db.PrepareStatement("SELECT id FROM orders WHERE id > ? ORDER BY id LIMIT 500");
  int last = 0;
  for (bool more = true; more;) {
    more = false;
    query.Reset();
    query.Bind(1, last);
    wxSQLite3ResultSet rows = query.ExecuteQuery();
    while (rows.NextRow()) {
      last = rows.GetInt(0);
      more = true;
    }
  }
}

void polls(wxSQLite3Database &db, const volatile bool &running) {
  while (running) {
    wxSQLite3ResultSet jobs = db.ExecuteQuery("SELECT id FROM jobs WHERE state = 'new'");
    while (jobs.NextRow())
      std::cout << jobs.GetInt(0) << '\n';
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

// ---- chunks ----------------------------------------------------------------

void chunks(wxSQLite3Database &db, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    wxString list("0");
    for (size_t i = first; i < ids.size() && i < first + 500; ++i)
      list << "," << ids[i];
    wxSQLite3ResultSet rows = db.ExecuteQuery("SELECT name FROM customers WHERE id IN (" + list + ")");
    while (rows.NextRow())
      std::cout << rows.GetString(0) << '\n';
  }
}

// ---- few turns -------------------------------------------------------------

void states(wxSQLite3Database &db) {
  for (const char *state : {"new", "open", "closed"})
    std::cout << db.ExecuteScalar(wxString::Format("SELECT COUNT(*) FROM orders WHERE state = '%s'", state)) << '\n';
}

void years(wxSQLite3Database &db) {
  for (int year = 1900; year < 2100; ++year)
    std::cout << db.ExecuteScalar(wxString::Format("SELECT COUNT(*) FROM orders WHERE year = %d", year)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

// ---- one row, left early ---------------------------------------------------

void oneRow(wxSQLite3Database &db) {
  wxSQLite3ResultSet rows = db.ExecuteQuery("SELECT customer_id FROM orders ORDER BY price DESC LIMIT 1");
  while (rows.NextRow())
    std::cout << customerName(db, rows.GetInt(0)) << '\n';
}

void ifRow(wxSQLite3Database &db, int order) {
  wxSQLite3Statement query = db.PrepareStatement("SELECT customer_id FROM orders WHERE id = ?");
  query.Bind(1, order);
  wxSQLite3ResultSet rows = query.ExecuteQuery();
  if (rows.NextRow())
    std::cout << customerName(db, rows.GetInt(0)) << '\n';
}

void someRows(wxSQLite3Database &db) {
  wxSQLite3ResultSet rows = db.ExecuteQuery("SELECT customer_id FROM orders ORDER BY price DESC LIMIT 50");
  while (rows.NextRow())
    std::cout << customerName(db, rows.GetInt(0)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

wxString freeName(wxSQLite3Database &db, const wxString &name) {
  for (int i = 1;; ++i) {
    const wxString candidate = name + wxString::Format("%d", i);
    wxSQLite3Statement query = db.PrepareStatement("SELECT 1 FROM customers WHERE name = ?");
    query.Bind(1, candidate);
    if (query.ExecuteQuery().Eof())
      return candidate;
  }
}

void firstOnly(wxSQLite3Database &db) {
  wxSQLite3ResultSet rows = db.ExecuteQuery("SELECT customer_id FROM orders ORDER BY price DESC");
  while (rows.NextRow()) {
    std::cout << customerName(db, rows.GetInt(0)) << '\n';
    break;
  }
}

// ---- other databases, changes in between, definitions ----------------------

void eachFile(const wxArrayString &files) {
  for (const wxString &file : files) {
    wxSQLite3Database db;
    db.Open(file);
    std::cout << file << db.ExecuteScalar("SELECT COUNT(*) FROM orders") << '\n';
  }
}

void changed(wxSQLite3Database &db, const std::vector<int> &ids) {
  wxSQLite3Statement update = db.PrepareStatement("UPDATE stock SET amount = amount - 1 WHERE id = ?");
  for (int id : ids) {
    update.Reset();
    update.Bind(1, id);
    update.ExecuteUpdate();
    std::cout << db.ExecuteScalar("SELECT SUM(amount) FROM stock") << '\n';
  }
}

void describes(wxSQLite3Database &db, const wxArrayString &tables) {
  for (const wxString &table : tables) {
    wxSQLite3ResultSet columns = db.ExecuteQuery("PRAGMA table_info(" + table + ")");
    while (columns.NextRow())
      std::cout << columns.GetString(1) << '\n';
  }
}

void existing(wxSQLite3Database &db, const wxArrayString &tables) {
  for (const wxString &table : tables)
    if (!db.TableExists(table))
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << table << '\n';
}
