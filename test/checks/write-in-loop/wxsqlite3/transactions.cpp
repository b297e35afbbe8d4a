// RUN: %check_orm %s %t --library wxsqlite3 --checks=orm-write-in-loop
//
// Transactions: what is written in one is not reported, since the database is in the process. And other reasons.
#include "wxsqlite3_models.h"

#include <chrono>
#include <set>
#include <thread>
#include <vector>

static void save(wxSQLite3Database &db, const Order &order) {
  wxSQLite3Statement insert = db.PrepareStatement("INSERT INTO orders (id, number) VALUES (?, ?)");
  insert.Bind(1, order.id);
  insert.Bind(2, order.number);
  insert.ExecuteUpdate();
}

// ---- transactions ----------------------------------------------------------

void transactionObject(wxSQLite3Database &db, const std::vector<Order> &orders) {
  wxSQLite3Transaction transaction(&db, WXSQLITE_TRANSACTION_IMMEDIATE);
  for (const Order &order : orders)
    save(db, order);
  transaction.Commit();
}

void beginAndCommit(wxSQLite3Database &db, const std::vector<Order> &orders) {
  db.Begin();
  try {
    for (const Order &order : orders)
      save(db, order);
    db.Commit();
  } catch (const wxSQLite3Exception &) {
    db.Rollback();
    throw;
  }
}

void texts(wxSQLite3Database &db, const std::vector<Order> &orders) {
  db.ExecuteUpdate("BEGIN");
  for (const Order &order : orders)
    save(db, order);
  db.ExecuteUpdate("COMMIT");
}

void transactionForEach(wxSQLite3Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    wxSQLite3Transaction transaction(&db);
    save(db, order);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    db.ExecuteUpdate(wxString::Format("UPDATE stock SET amount = amount - 1 WHERE id = %d", order.id));
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.Commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:17: note: make one wxSQLite3Transaction before the loop and Commit() behind it
  }
}

void beginForEach(wxSQLite3Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    db.Begin(WXSQLITE_TRANSACTION_IMMEDIATE);
    save(db, order);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    db.Commit();
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// A savepoint in a transaction lets a single row fail.
void savepointForEach(wxSQLite3Database &db, const std::vector<Order> &orders) {
  wxSQLite3Transaction transaction(&db);
  for (const Order &order : orders) {
    db.Savepoint("one");
    try {
      save(db, order);
      db.ReleaseSavepoint("one");
    } catch (const wxSQLite3Exception &) {
      db.Rollback("one");
    }
  }
  transaction.Commit();
}

// ---- other reasons ---------------------------------------------------------

void retry(wxSQLite3Database &db, const Order &order) {
  for (int attempt = 0; attempt < 50; ++attempt) {
    try {
      save(db, order);
      return;
    } catch (const wxSQLite3Exception &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }
}

void heartbeat(wxSQLite3Database &db, const volatile bool &running) {
  while (running) {
    db.ExecuteUpdate("UPDATE clients SET seen = datetime('now') WHERE id = 1");
    std::this_thread::sleep_for(std::chrono::seconds(10));
  }
}

void roles(wxSQLite3Database &db) {
  wxSQLite3Statement insert = db.PrepareStatement("INSERT INTO roles (name) VALUES (?)");
  for (const char *role : {"admin", "guest"}) {
    insert.Bind(1, role);
    insert.ExecuteUpdate();
    insert.Reset();
  }
}

void withoutDuplicates(wxSQLite3Database &db, const std::vector<Order> &orders) {
  std::set<int> seen;
  for (const Order &order : orders)
    if (seen.insert(order.id).second)
      save(db, order);
}

void chunks(wxSQLite3Database &db, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    wxString list(wxT("0"));
    for (size_t i = first; i < ids.size() && i < first + 500; ++i)
      list << wxT(",") << ids[i];
    db.ExecuteUpdate(wxT("DELETE FROM orders WHERE id IN (") + list + wxT(")"));
  }
}

void migrations(wxSQLite3Database &db, const wxArrayString &tables) {
  for (const wxString &table : tables)
    if (!db.TableExists(table))
      db.ExecuteUpdate("CREATE TABLE " + table + " (id INTEGER PRIMARY KEY)");
}

void eachFile(const wxArrayString &files) {
  for (const wxString &file : files) {
    wxSQLite3Database db;
    db.Open(file);
    db.ExecuteUpdate("DELETE FROM log WHERE old = 1");
  }
}
