// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-query-in-loop
//
// Statements in loops that are none of the problem, by their reasons, each beside one that only looks like it.
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <iostream>
#include <map>
#include <mutex>
#include <optional>
#include <queue>
#include <set>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

static std::string customerName(SQLite::Database &db, int id) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  query.bind(1, id);
  return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

// --- Retry -----------------------------------------------------------------------------------------------------------

static bool retryOnException(SQLite::Database &db, int &count, int maximum) {
  for (int attempt = 0; attempt < maximum; ++attempt) {
    try {
      count = db.execAndGet("SELECT COUNT(*) FROM customers");
      return true;
    } catch (const SQLite::Exception &error) {
      std::cerr << error.what() << "\n";
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  return false;
}

static int retryWhileBusy(SQLite::Statement &query) {
  int rc;
  do {
    rc = query.tryExecuteStep();
    if (rc == 5)
      query.tryReset();
  } while (rc == 5);
  return rc;
}

static void retryForEver(SQLite::Database &db, const std::string &sql, int &value) {
  bool done = false;
  while (!done) {
    try {
      value = db.execAndGet(sql);
      done = true;
    } catch (const std::exception &) {
      std::this_thread::yield();
    }
  }
}

static void retryOfEach(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    query.bind(1, id);
    while (query.tryExecuteStep() == 5)
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::this_thread::yield();
    std::cout << query.getColumn(0) << "\n";
    query.reset();
  }
}

static void caughtForEach(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    try {
      std::cout << customerName(db, id) << "\n";
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const SQLite::Exception &error) {
      std::cerr << error.what() << "\n";
    }
  }
}

// --- Paging ----------------------------------------------------------------------------------------------------------

static void pagesByOffset(SQLite::Database &db) {
  SQLite::Statement query(db, "SELECT name FROM customers ORDER BY id LIMIT 500 OFFSET ?");
  for (int offset = 0;; offset += 500) {
    query.reset();
    query.bind(1, offset);
    int rows = 0;
    while (query.executeStep())
      ++rows;
    if (rows < 500)
      break;
  }
}

static void pagesByKey(SQLite::Database &db) {
  int64_t last = 0;
  bool more = true;
  while (more) {
    SQLite::Statement query(db, "SELECT id, name FROM customers WHERE id > ? ORDER BY id LIMIT 500");
    query.bind(1, last);
    more = false;
    while (query.executeStep()) {
      last = query.getColumn(0);
      more = true;
    }
  }
}

static void pagesByNumber(SQLite::Database &db, int pages) {
  for (int page = 0; page < pages; ++page) {
    SQLite::Statement query(db, "SELECT name FROM customers LIMIT 100 OFFSET " + std::to_string(page * 100));
    while (query.executeStep())
      std::cout << query.getColumn(0) << "\n";
  }
}

static void limitForEach(SQLite::Database &db, const std::vector<int> &customers) {
  SQLite::Statement query(db, "SELECT number FROM orders WHERE customer_id = ? ORDER BY created DESC LIMIT 5");
  for (int customer : customers) {
    query.bind(1, customer);
    while (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0) << "\n";
    query.reset();
  }
}

static void rowByRow(SQLite::Database &db, int total) {
  for (int i = 0; i < total; ++i) {
    const std::string sql = "SELECT name FROM customers ORDER BY id LIMIT 1 OFFSET " + std::to_string(i);
    std::cout << db.execAndGet(sql) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
  }
}

// --- Polling, workers ------------------------------------------------------------------------------------------------

static void polls(SQLite::Database &db, const volatile bool &running) {
  SQLite::Statement query(db, "SELECT id FROM jobs WHERE state = 'new'");
  while (running) {
    query.reset();
    while (query.executeStep())
      std::cout << query.getColumn(0).getInt() << "\n";
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

static void waitsForState(SQLite::Database &db, int job) {
  const std::string sql = "SELECT state FROM jobs WHERE id = " + std::to_string(job);
  while (db.execAndGet(sql).getInt() != 2)
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
}

class Worker {
public:
  void run(SQLite::Database &db) {
    while (true) {
      std::unique_lock<std::mutex> lock(m_mutex);
      m_added.wait(lock, [this] { return !m_ids.empty(); });
      const int id = m_ids.front();
      m_ids.pop();
      lock.unlock();
      if (id < 0)
        break;
      std::cout << customerName(db, id) << "\n";
    }
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_added;
  std::queue<int> m_ids;
};

static void shell(SQLite::Database &db) {
  std::string line;
  while (std::getline(std::cin, line)) {
    SQLite::Statement query(db, line);
    while (query.executeStep())
      std::cout << query.getColumn(0) << "\n";
  }
}

static void drains(SQLite::Database &db, std::queue<int> ids) {
  while (!ids.empty()) {
    std::cout << customerName(db, ids.front()) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    ids.pop();
  }
}

// --- Chunks ----------------------------------------------------------------------------------------------------------

static std::string list(const std::vector<int> &ids) {
  std::string text;
  for (int id : ids)
    text += (text.empty() ? "" : ",") + std::to_string(id);
  return text;
}

static void inListPerChunk(SQLite::Database &db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); i += 500) {
    const std::vector<int> chunk(ids.begin() + i, ids.begin() + std::min(ids.size(), i + 500));
    SQLite::Statement query(db, "SELECT name FROM customers WHERE id IN (" + list(chunk) + ")");
    while (query.executeStep())
      std::cout << query.getColumn(0) << "\n";
  }
}

static void listOfChunks(SQLite::Database &db, const std::vector<std::vector<int>> &chunks) {
  for (const std::vector<int> &chunk : chunks) {
    SQLite::Statement query(db, "SELECT name FROM customers WHERE id IN (" + list(chunk) + ")");
    while (query.executeStep())
      std::cout << query.getColumn(0) << "\n";
  }
}

static void flushesEachHundred(SQLite::Database &db) {
  std::vector<int> ids;
  SQLite::Statement orders(db, "SELECT customer_id FROM orders");
  while (orders.executeStep()) {
    ids.push_back(orders.getColumn(0));
    if (ids.size() >= 100) {
      SQLite::Statement query(db, "SELECT name FROM customers WHERE id IN (" + list(ids) + ")");
      while (query.executeStep())
        std::cout << query.getColumn(0) << "\n";
      ids.clear();
    }
  }
}

static void pairs(SQLite::Statement &query, const std::vector<std::string> &arguments) {
  for (size_t i = 0; i + 1 < arguments.size(); i += 2) {
    query.reset();
    query.bind(1, arguments[i]);
    query.bind(2, arguments[i + 1]);
    query.executeStep();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a query is run once for each turn of this loop (N queries) [orm-query-in-loop]
  }
}

static void inListOfOthers(SQLite::Database &db, const std::vector<int> &customers) {
  SQLite::Statement query(db, "SELECT number FROM orders WHERE customer_id = ? AND state IN ('open', 'new')");
  for (int customer : customers) {
    query.reset();
    query.bind(1, customer);
    while (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0) << "\n";
  }
}

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
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
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
