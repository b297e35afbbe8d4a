// RUN: %check_orm %s %t --library sqlite3 --checks=orm-query-in-loop
//
// An object of the whole program that holds the connection: what its other members are told makes it no other one.
#include <sqlite3.h>
#include <string>
#include <vector>

class Storage {
public:
  bool open(const std::string &file) { return sqlite3_open(file.c_str(), &m_db) == SQLITE_OK; }

  std::vector<std::string> ask(const std::string &sql) {
    std::vector<std::string> rows;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
      return rows;
    while (sqlite3_step(statement) == SQLITE_ROW)
      rows.push_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return rows;
  }

  std::string lastName;
  std::string text;

private:
  sqlite3 *m_db = nullptr;
};

Storage storage;

static void namesOf(const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    storage.ask("SELECT id FROM items WHERE name = '" + name + "'");
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    storage.lastName = name;
  }
}

// What is in a member goes into the query.
static void textsOf(const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    storage.text = "SELECT id FROM items WHERE name = '" + name + "'";
    storage.ask(storage.text);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
  }
}

// --- Another database in each turn -------------------------------------------------------------------------------------

Storage *current = nullptr;

static void ofEach(const std::vector<Storage *> &storages) {
  for (Storage *each : storages) {
    current = each;
    current->ask("SELECT count(*) FROM items");
  }
}

static void filesOf(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    Storage own;
    if (own.open(file))
      own.ask("SELECT count(*) FROM items");
  }
}

void all(const std::vector<std::string> &names, const std::vector<Storage *> &storages) {
  storage.open("items.db");
  namesOf(names);
  textsOf(names);
  ofEach(storages);
  filesOf(names);
}
