// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-query-in-loop
//
// Queries that a condition or the number of turns makes rare, each beside one that only looks like it.
#include "guards.h"

// --- Memoised --------------------------------------------------------------------------------------------------------

static void mapInTheLoop(SQLite::Database &db, const std::vector<int> &customers) {
  std::map<int, std::string> names;
  for (int customer : customers) {
    auto [it, isNew] = names.try_emplace(customer);
    if (isNew)
      it->second = customerName(db, customer);
    std::cout << it->second << "\n";
  }
}

static void countThenInsert(SQLite::Database &db) {
  std::unordered_map<int, std::string> names;
  SQLite::Statement orders(db, "SELECT customer_id FROM orders");
  while (orders.executeStep()) {
    const int id = orders.getColumn(0);
    if (names.count(id) == 0)
      names[id] = customerName(db, id);
    std::cout << names[id] << "\n";
  }
}

static void setOfTheSeen(SQLite::Database &db, const std::vector<int> &customers) {
  std::set<int> seen;
  for (int customer : customers) {
    if (!seen.insert(customer).second)
      continue;
    std::cout << customerName(db, customer) << "\n";
  }
}

static void optionalOnce(SQLite::Database &db, const std::vector<double> &prices) {
  std::optional<double> rate;
  for (double price : prices) {
    if (!rate.has_value())
      rate = db.execAndGet("SELECT rate FROM taxes").getDouble();
    std::cout << price * *rate << "\n";
  }
}

class Names {
public:
  explicit Names(SQLite::Database &db) : m_db(db) {}

  const std::string &name(int id) {
    auto it = m_names.find(id);
    if (it == m_names.end())
      it = m_names.emplace(id, customerName(m_db, id)).first;
    return it->second;
  }

  // Prepares once, and executes each time.
  std::string uncached(int id) {
    if (!m_query)
      m_query.reset(new SQLite::Statement(m_db, "SELECT name FROM customers WHERE id = ?"));
    m_query->reset();
    m_query->bind(1, id);
    return m_query->executeStep() ? m_query->getColumn(0).getString() : std::string();
  }

private:
  SQLite::Database &m_db;
  std::unique_ptr<SQLite::Statement> m_query;
  std::map<int, std::string> m_names;
};

static void cacheInAMember(Names &names, const std::vector<int> &customers) {
  for (int customer : customers)
    std::cout << names.name(customer) << "\n";
}

static void preparedOnce(Names &names, const std::vector<int> &customers) {
  for (int customer : customers)
    std::cout << names.uncached(customer) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void knownOnes(SQLite::Database &db, const std::set<int> &known, const std::vector<int> &customers) {
  for (int customer : customers) {
    if (known.count(customer) != 0)
      continue;
    std::cout << customerName(db, customer) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void mapThatIsOnlyFilled(SQLite::Database &db, const std::vector<int> &customers) {
  std::map<int, std::string> names;
  for (int customer : customers)
    names[customer] = customerName(db, customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Few turns -------------------------------------------------------------------------------------------------------

static void literalList(SQLite::Database &db) {
  for (const std::string table : {"customers", "orders", "articles"})
    std::cout << table << db.execAndGet("SELECT COUNT(*) FROM " + table) << "\n";
}

static void literalVector(SQLite::Database &db) {
  const std::vector<std::string> states = {"new", "open", "closed"};
  SQLite::Statement query(db, "SELECT COUNT(*) FROM orders WHERE state = ?");
  for (const std::string &state : states) {
    query.bind(1, state);
    query.executeStep();
    std::cout << state << query.getColumn(0) << "\n";
    query.reset();
  }
}

static void months(SQLite::Statement &query) {
  for (int month = 1; month <= 12; ++month) {
    query.reset();
    query.bind(1, month);
    query.executeStep();
    std::cout << query.getColumn(0) << "\n";
  }
}

static void days(SQLite::Statement &query) {
  for (int day = 1; day <= 366; ++day) {
    query.reset();
    query.bind(1, day);
    query.executeStep();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a query is run once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << query.getColumn(0) << "\n";
  }
}

static void literalAndMore(SQLite::Statement &query, const std::vector<std::string> &more) {
  std::vector<std::string> states = {"new", "open", "closed"};
  states.insert(states.end(), more.begin(), more.end());
  for (const std::string &state : states) {
    query.reset();
    query.bind(1, state);
    query.executeStep();
    // CHECK-MISSING: :[[@LINE-1]]:11: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << state << query.getColumn(0) << "\n";
  }
}

// --- One row, the first turn, searches -------------------------------------------------------------------------------

static void limitOne(SQLite::Database &db) {
  SQLite::Statement query(db, "SELECT customer_id FROM orders ORDER BY created DESC LIMIT 1");
  while (query.executeStep())
    std::cout << customerName(db, query.getColumn(0)) << "\n";
}

static void countCursor(SQLite::Database &db) {
  SQLite::Statement query(db, "SELECT COUNT(*), MAX(customer_id) FROM orders");
  while (query.executeStep())
    std::cout << customerName(db, query.getColumn(1)) << "\n";
}

static void ifRow(SQLite::Database &db, SQLite::Statement &query) {
  if (query.executeStep())
    std::cout << customerName(db, query.getColumn(1)) << "\n";
}

static void limitMany(SQLite::Database &db) {
  SQLite::Statement query(db, "SELECT customer_id FROM orders ORDER BY created DESC LIMIT 50");
  while (query.executeStep())
    std::cout << customerName(db, query.getColumn(0)) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

static int firstThatIsThere(SQLite::Statement &query, const std::vector<int> &candidates) {
  for (int id : candidates) {
    query.reset();
    query.bind(1, id);
    if (query.executeStep())
      return id;
  }
  return -1;
}

static std::string firstFreeName(SQLite::Database &db, const std::string &name) {
  for (int i = 1;; ++i) {
    const std::string candidate = name + std::to_string(i);
    SQLite::Statement query(db, "SELECT 1 FROM customers WHERE name = ?");
    query.bind(1, candidate);
    if (!query.executeStep())
      return candidate;
  }
}

static std::string onlyTheFirst(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    return customerName(db, id);
  return std::string();
}

static void throwsWhenMissing(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement query(db, "SELECT 1 FROM customers WHERE id = ?");
  for (int id : ids) {
    query.bind(1, id);
    if (!query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      throw std::runtime_error("missing");
    query.reset();
  }
}

static bool allAreThere(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    const std::string name = customerName(db, id);
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (name.empty())
      return false;
    std::cout << name << "\n";
  }
  return true;
}

// --- Definitions, other connections, scripts -------------------------------------------------------------------------

static void describes(SQLite::Database &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    SQLite::Statement query(db, "PRAGMA table_info(" + table + ")");
    while (query.executeStep())
      std::cout << query.getColumn(1) << "\n";
  }
}

static void eachFile(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    SQLite::Database db(file);
    std::cout << file << db.execAndGet("SELECT version FROM info").getInt() << "\n";
  }
}

static void eachDatabase(const std::vector<SQLite::Database *> &databases) {
  for (SQLite::Database *db : databases)
    std::cout << db->execAndGet("SELECT version FROM info").getInt() << "\n";
}

static void changedInBetween(SQLite::Database &db, const std::vector<std::string> &names) {
  SQLite::Statement insert(db, "INSERT INTO names (name) VALUES (?)");
  for (const std::string &name : names) {
    insert.bind(1, name);
    insert.exec();
    insert.reset();
    std::cout << db.execAndGet("SELECT COUNT(*) FROM names") << "\n";
  }
}
