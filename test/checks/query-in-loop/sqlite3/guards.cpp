// RUN: %check_orm %s %t --library sqlite3 --checks=orm-query-in-loop
//
// Queries that a condition or the number of turns makes rare, each beside one that only looks like it.
#include "guards.h"

// --- Memoised --------------------------------------------------------------------------------------------------------

static void mapInTheLoop(sqlite3 *db, const std::vector<int> &customers) {
  std::map<int, std::string> names;
  for (int customer : customers) {
    auto it = names.find(customer);
    if (it == names.end())
      it = names.emplace(customer, customerName(db, customer)).first;
    std::puts(it->second.c_str());
  }
}

static void setOfTheSeen(sqlite3 *db, const std::vector<int> &customers) {
  std::set<int> seen;
  for (int customer : customers)
    if (seen.insert(customer).second)
      std::puts(customerName(db, customer).c_str());
}

static void optionalOnce(sqlite3 *db, const std::vector<double> &prices) {
  std::optional<std::string> name;
  for (double price : prices) {
    if (!name)
      name = customerName(db, 1);
    std::printf("%s %f\n", name->c_str(), price);
  }
}

class Names {
public:
  explicit Names(sqlite3 *db) : m_db(db) {}
  ~Names() { sqlite3_finalize(m_stmt); }

  const std::string &name(int id) {
    const auto it = m_names.find(id);
    if (it != m_names.end())
      return it->second;
    return m_names[id] = customerName(m_db, id);
  }

  // Prepares once, and executes each time.
  std::string uncached(int id) {
    if (!m_stmt)
      sqlite3_prepare_v2(m_db, "SELECT name FROM customers WHERE id = ?", -1, &m_stmt, nullptr);
    sqlite3_reset(m_stmt);
    sqlite3_bind_int(m_stmt, 1, id);
    return sqlite3_step(m_stmt) == SQLITE_ROW ? reinterpret_cast<const char *>(sqlite3_column_text(m_stmt, 0)) : "";
  }

private:
  sqlite3 *m_db;
  sqlite3_stmt *m_stmt = nullptr;
  std::unordered_map<int, std::string> m_names;
};

static void cacheInAMember(Names &names, const std::vector<int> &customers) {
  for (int customer : customers)
    std::puts(names.name(customer).c_str());
}

static void preparedOnce(Names &names, const std::vector<int> &customers) {
  for (int customer : customers)
    std::puts(names.uncached(customer).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void knownOnes(sqlite3 *db, const std::map<int, std::string> &known, const std::vector<int> &customers) {
  for (int customer : customers)
    if (known.find(customer) == known.end())
      std::puts(customerName(db, customer).c_str());
      // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void lastOneOnly(sqlite3 *db, const std::vector<int> &customers) {
  std::string name;
  for (int customer : customers) {
    if (customer > 0)
      name = customerName(db, customer);
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::puts(name.c_str());
  }
}

// --- Few turns -------------------------------------------------------------------------------------------------------

static void literalList(sqlite3 *db) {
  for (const char *table : {"customers", "orders", "articles"}) {
    const std::string sql = std::string("SELECT COUNT(*) FROM ") + table;
    sqlite3_exec(db, sql.c_str(), printRow, nullptr, nullptr);
  }
}

static const char *const states[] = {"new", "open", "closed", nullptr};

static void untilNull(sqlite3_stmt *stmt) {
  for (const char *const *state = states; *state; ++state) {
    sqlite3_bind_text(stmt, 1, *state, -1, SQLITE_STATIC);
    sqlite3_step(stmt);
    sqlite3_reset(stmt);
  }
}

static void sizeOfArray(sqlite3_stmt *stmt) {
  for (size_t i = 0; i < sizeof states / sizeof states[0]; ++i) {
    sqlite3_bind_text(stmt, 1, states[i], -1, SQLITE_STATIC);
    sqlite3_step(stmt);
    sqlite3_reset(stmt);
  }
}

enum { Weekdays = 7, Days = 366 };

static void weekdays(sqlite3_stmt *stmt) {
  for (int day = 0; day < Weekdays; ++day) {
    sqlite3_bind_int(stmt, 1, day);
    sqlite3_step(stmt);
    sqlite3_reset(stmt);
  }
}

static void days(sqlite3_stmt *stmt) {
  for (int day = 0; day < Days; ++day) {
    sqlite3_bind_int(stmt, 1, day);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a query is run once for each turn of this loop (N queries) [orm-query-in-loop]
    sqlite3_reset(stmt);
  }
}

// --- One row, the first turn, searches -------------------------------------------------------------------------------

static void limitOne(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT customer_id FROM orders ORDER BY created DESC LIMIT 1", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    std::puts(customerName(db, sqlite3_column_int(stmt, 0)).c_str());
  sqlite3_finalize(stmt);
}

static void countCursor(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT COUNT(*), MAX(customer_id) FROM orders", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    std::puts(customerName(db, sqlite3_column_int(stmt, 1)).c_str());
  sqlite3_finalize(stmt);
}

static void ifRow(sqlite3 *db, sqlite3_stmt *stmt) {
  if (sqlite3_step(stmt) == SQLITE_ROW)
    std::puts(customerName(db, sqlite3_column_int(stmt, 0)).c_str());
}

static void limitMany(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT customer_id FROM orders ORDER BY created DESC LIMIT 100", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    std::puts(customerName(db, sqlite3_column_int(stmt, 0)).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  sqlite3_finalize(stmt);
}

static int firstThatIsThere(sqlite3_stmt *stmt, const std::vector<int> &candidates) {
  for (int id : candidates) {
    sqlite3_reset(stmt);
    sqlite3_bind_int(stmt, 1, id);
    if (sqlite3_step(stmt) == SQLITE_ROW)
      return id;
  }
  return -1;
}

static std::string onlyTheFirst(sqlite3 *db, const std::vector<int> &ids) {
  for (int id : ids)
    return customerName(db, id);
  return "";
}

static bool leavesOnFailure(sqlite3_stmt *stmt, const std::vector<int> &ids) {
  for (int id : ids) {
    sqlite3_reset(stmt);
    sqlite3_bind_int(stmt, 1, id);
    if (sqlite3_step(stmt) != SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
      return false;
  }
  return true;
}

static int leavesWithTheCode(sqlite3 *db, const std::vector<std::string> &codes) {
  int rc = SQLITE_OK;
  for (const std::string &code : codes) {
    const std::string sql = "SELECT price FROM articles WHERE code = '" + code + "'";
    rc = sqlite3_exec(db, sql.c_str(), printRow, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (rc)
      return rc;
  }
  return rc;
}

static void leavesByGoto(sqlite3_stmt *stmt, const std::vector<int> &ids) {
  for (int id : ids) {
    if (sqlite3_bind_int(stmt, 1, id) != SQLITE_OK)
      goto done;
    if (sqlite3_step(stmt) != SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
      goto done;
    std::printf("%s\n", sqlite3_column_text(stmt, 0));
    if (sqlite3_reset(stmt) != SQLITE_OK)
      goto done;
  }
done:
  sqlite3_finalize(stmt);
}

// --- Definitions, other connections, scripts -------------------------------------------------------------------------

static void describes(sqlite3 *db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    sqlite3_exec(db, ("PRAGMA table_info(" + table + ")").c_str(), printRow, nullptr, nullptr);
}

static void eachDatabase(const std::vector<sqlite3 *> &databases) {
  for (sqlite3 *db : databases)
    sqlite3_exec(db, "SELECT version FROM info", printRow, nullptr, nullptr);
}

static void eachFile(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    sqlite3 *db = nullptr;
    if (sqlite3_open(file.c_str(), &db) == SQLITE_OK)
      sqlite3_exec(db, "SELECT version FROM info", printRow, nullptr, nullptr);
    sqlite3_close(db);
  }
}

static void script(sqlite3 *db, const std::vector<std::string> &statements) {
  for (const std::string &statement : statements)
    sqlite3_exec(db, statement.c_str(), printRow, nullptr, nullptr);
}

// The tail is what is left of the text.
static int everyStatement(sqlite3 *db, const char *sql) {
  int rc = SQLITE_OK;
  while (rc == SQLITE_OK && *sql) {
    sqlite3_stmt *stmt = nullptr;
    rc = sqlite3_prepare_v2(db, sql, -1, &stmt, &sql);
    if (rc != SQLITE_OK || !stmt)
      continue;
    while (sqlite3_step(stmt) == SQLITE_ROW)
      std::puts(reinterpret_cast<const char *>(sqlite3_column_text(stmt, 0)));
    rc = sqlite3_finalize(stmt);
  }
  return rc;
}

// --- For a file that is not there --------------------------------------------------------------------------------------

static bool fileExists(const std::string &file);
static bool isListed(const std::string &file);

static void restoreFiles(sqlite3 *db, const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    if (!fileExists(file))
      customerName(db, int(file.size()));
    if (!isListed(file) && !fileExists(file))
      customerName(db, 2 * int(file.size()));
  }
}

static void askOfFiles(sqlite3 *db, const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    if (fileExists(file))
      customerName(db, int(file.size()));
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (!isListed(file))
      customerName(db, 2 * int(file.size()));
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}
