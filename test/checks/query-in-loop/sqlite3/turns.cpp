// RUN: %check_orm %s %t --library sqlite3 --checks=orm-query-in-loop
//
// Loops that try again, go through pages, wait or take many at once, each beside one that only looks like it.
#include "guards.h"

// --- Retry -----------------------------------------------------------------------------------------------------------

static int busyStep(sqlite3_stmt *stmt) {
  int rc;
  do {
    rc = sqlite3_step(stmt);
    if (rc == SQLITE_BUSY)
      sqlite3_sleep(10);
  } while (rc == SQLITE_BUSY);
  return rc;
}

static int busyExec(sqlite3 *db, const char *sql) {
  int rc;
  while ((rc = sqlite3_exec(db, sql, printRow, nullptr, nullptr)) == SQLITE_BUSY || rc == SQLITE_LOCKED)
    usleep(1000);
  return rc;
}

static bool retryWithACounter(sqlite3 *db, const char *sql, int maximum) {
  for (int attempt = 0; attempt < maximum; ++attempt) {
    const int rc = sqlite3_exec(db, sql, printRow, nullptr, nullptr);
    if (rc == SQLITE_OK)
      return true;
    if (rc != SQLITE_BUSY)
      return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return false;
}

static int retryAfterSchemaChange(sqlite3 *db, const char *sql) {
  int rc = SQLITE_SCHEMA, tries = 0;
  while (rc == SQLITE_SCHEMA && ++tries < 50) {
    sqlite3_stmt *stmt = nullptr;
    sqlite3_prepare(db, sql, -1, &stmt, nullptr);
    sqlite3_step(stmt);
    rc = sqlite3_finalize(stmt);
  }
  return rc;
}

static void retryOfEach(sqlite3_stmt *stmt, const std::vector<int> &ids) {
  for (int id : ids) {
    sqlite3_reset(stmt);
    sqlite3_bind_int(stmt, 1, id);
    int rc;
    do {
      rc = sqlite3_step(stmt);
      // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    } while (rc == SQLITE_BUSY);
    std::printf("%d\n", sqlite3_column_int(stmt, 0));
  }
}

static void busyStepOfEach(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
  for (int id : ids) {
    sqlite3_bind_int(stmt, 1, id);
    if (busyStep(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

// --- Paging ----------------------------------------------------------------------------------------------------------

static void pagesByOffset(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers ORDER BY id LIMIT 500 OFFSET ?", -1, &stmt, nullptr);
  int offset = 0, rows = 0;
  do {
    rows = 0;
    sqlite3_bind_int(stmt, 1, offset);
    while (sqlite3_step(stmt) == SQLITE_ROW)
      ++rows;
    sqlite3_reset(stmt);
    offset += rows;
  } while (rows == 500);
  sqlite3_finalize(stmt);
}

static void pagesByKey(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT id, name FROM customers WHERE id > ? ORDER BY id LIMIT 1000", -1, &stmt, nullptr);
  sqlite3_int64 last = 0;
  bool more = true;
  while (more) {
    more = false;
    sqlite3_bind_int64(stmt, 1, last);
    while (sqlite3_step(stmt) == SQLITE_ROW) {
      last = sqlite3_column_int64(stmt, 0);
      more = true;
    }
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void pagesInAForLoop(sqlite3 *db, int total) {
  char sql[128];
  for (int offset = 0; offset < total; offset += 100) {
    std::snprintf(sql, sizeof sql, "SELECT name FROM customers ORDER BY id LIMIT 100 OFFSET %d", offset);
    sqlite3_exec(db, sql, printRow, nullptr, nullptr);
  }
}

static void limitForEach(sqlite3 *db, const std::vector<int> &customers) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT number FROM orders WHERE customer_id = ? ORDER BY created DESC LIMIT 5", -1, &stmt, 0);
  for (int customer : customers) {
    sqlite3_bind_int(stmt, 1, customer);
    while (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%d\n", sqlite3_column_int(stmt, 0));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void rowByRow(sqlite3 *db, int total) {
  for (int i = 0; i < total; ++i) {
    const std::string sql = "SELECT name FROM customers ORDER BY id LIMIT 1 OFFSET " + std::to_string(i);
    sqlite3_exec(db, sql.c_str(), printRow, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
  }
}

// --- Polling, workers ------------------------------------------------------------------------------------------------

static void polls(sqlite3 *db, const volatile bool &running) {
  while (running) {
    sqlite3_exec(db, "SELECT id FROM jobs WHERE state = 'new'", printRow, nullptr, nullptr);
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

static bool waitsForState(sqlite3 *db, int job) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT state FROM jobs WHERE id = ?", -1, &stmt, nullptr);
  sqlite3_bind_int(stmt, 1, job);
  bool done = false;
  while (!done) {
    if (sqlite3_step(stmt) == SQLITE_ROW)
      done = sqlite3_column_int(stmt, 0) == 2;
    sqlite3_reset(stmt);
    sqlite3_sleep(100);
  }
  sqlite3_finalize(stmt);
  return done;
}

class Worker {
public:
  void run(sqlite3 *db) {
    while (true) {
      std::unique_lock<std::mutex> lock(m_mutex);
      m_added.wait(lock, [this] { return m_stop || !m_ids.empty(); });
      if (m_stop)
        return;
      const int id = m_ids.front();
      m_ids.pop();
      lock.unlock();
      std::puts(customerName(db, id).c_str());
    }
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_added;
  std::queue<int> m_ids;
  bool m_stop = false;
};

static void shell(sqlite3 *db) {
  std::string line;
  while (std::getline(std::cin, line)) {
    if (line == ".quit")
      break;
    sqlite3_exec(db, line.c_str(), printRow, nullptr, nullptr);
  }
}

static void drains(sqlite3 *db, std::queue<int> ids) {
  while (!ids.empty()) {
    const int id = ids.front();
    ids.pop();
    std::puts(customerName(db, id).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void throttled(sqlite3 *db, const std::vector<int> &ids) {
  for (int id : ids) {
    std::puts(customerName(db, id).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

// --- Chunks ----------------------------------------------------------------------------------------------------------

static std::string list(const std::vector<int> &ids, size_t from, size_t to) {
  std::string text;
  for (size_t i = from; i < to; ++i)
    text += (text.empty() ? "" : ",") + std::to_string(ids[i]);
  return text;
}

static void inListPerChunk(sqlite3 *db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); i += 500) {
    const std::string sql = "SELECT name FROM customers WHERE id IN (" + list(ids, i, i + 500) + ")";
    sqlite3_exec(db, sql.c_str(), printRow, nullptr, nullptr);
  }
}

static void flushesEachHundred(sqlite3 *db, const std::vector<int> &ids) {
  std::vector<int> chunk;
  for (int id : ids) {
    chunk.push_back(id);
    if (chunk.size() == 100) {
      const std::string sql = "SELECT name FROM customers WHERE id IN (" + list(chunk, 0, chunk.size()) + ")";
      sqlite3_exec(db, sql.c_str(), printRow, nullptr, nullptr);
      chunk.clear();
    }
  }
}

static void flushesByALambda(sqlite3 *db, const std::vector<int> &ids, size_t most) {
  std::vector<int> chunk;
  auto flush = [&] {
    const std::string sql = "SELECT name FROM customers WHERE id IN (" + list(chunk, 0, chunk.size()) + ")";
    sqlite3_exec(db, sql.c_str(), printRow, nullptr, nullptr);
    chunk.clear();
  };
  for (int id : ids) {
    chunk.push_back(id);
    if (chunk.size() >= most)
      flush();
  }
}

// How long something is that a variable holds is no number of elements.
static void ofNamesThatFit(sqlite3 *db, const std::vector<int> &ids, size_t length) {
  for (int id : ids) {
    const std::string name = std::to_string(id);
    if (name.size() == length)
      customerName(db, id);
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void pairs(sqlite3_stmt *stmt, int count, char **arguments) {
  for (int i = 0; i + 1 < count; i += 2) {
    sqlite3_bind_text(stmt, 1, arguments[i], -1, SQLITE_STATIC);
    sqlite3_bind_text(stmt, 2, arguments[i + 1], -1, SQLITE_STATIC);
    while (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a query is run once for each turn of this loop (N queries) [orm-query-in-loop]
      std::printf("%d\n", sqlite3_column_int(stmt, 0));
    sqlite3_reset(stmt);
  }
}

static void inListOfOthers(sqlite3 *db, const std::vector<int> &customers) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT number FROM orders WHERE customer_id = ? AND state IN (1, 2)", -1, &stmt, nullptr);
  for (int customer : customers) {
    sqlite3_bind_int(stmt, 1, customer);
    while (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%d\n", sqlite3_column_int(stmt, 0));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void showsProgress(sqlite3 *db, const std::vector<int> &ids) {
  size_t done = 0;
  for (int id : ids) {
    std::puts(customerName(db, id).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (++done % 1000 == 0)
      std::printf("%zu\n", done);
  }
}
