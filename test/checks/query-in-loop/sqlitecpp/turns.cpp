// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-query-in-loop
//
// Loops that try again, go through pages, wait or take many at once, each beside one that only looks like it.
#include "guards.h"

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
