// RUN: %check_orm %s %t --library sqlite3 --checks=orm-write-in-loop
//
// Writes in loops that are none of the problem, by their reasons, each beside one that only looks like it.
#include <condition_variable>
#include <cstdio>
#include <iostream>
#include <map>
#include <mutex>
#include <queue>
#include <set>
#include <sqlite3.h>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

static int insertName(sqlite3 *db, const std::string &name) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO names (name) VALUES (?)", -1, &stmt, nullptr);
  sqlite3_bind_text(stmt, 1, name.c_str(), -1, SQLITE_STATIC);
  sqlite3_step(stmt);
  return sqlite3_finalize(stmt);
}

static int insertNames(sqlite3 *db, const std::vector<std::string> &names) {
  std::string sql = "INSERT INTO names (name) VALUES ";
  for (const std::string &name : names)
    sql += "('" + name + "'),";
  sql.pop_back();
  return sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
}

// --- Retry -----------------------------------------------------------------------------------------------------------

static int busy(sqlite3 *db) {
  int rc;
  do {
    rc = sqlite3_exec(db, "DELETE FROM log WHERE old = 1", nullptr, nullptr, nullptr);
    if (rc == SQLITE_BUSY)
      usleep(10000);
  } while (rc == SQLITE_BUSY);
  return rc;
}

static int retryWithACounter(sqlite3 *db, const std::string &name, int maximum) {
  int rc = SQLITE_ERROR;
  for (int i = 0; i < maximum; ++i) {
    rc = insertName(db, name);
    if (rc == SQLITE_OK)
      break;
    sqlite3_sleep(10);
  }
  return rc;
}

static bool retryWithAnotherName(sqlite3 *db, const std::string &name) {
  int number = 0;
  while (insertName(db, name + std::to_string(number)) == SQLITE_CONSTRAINT)
    ++number;
  return number == 0;
}

static void retryOfEach(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    while (insertName(db, name) == SQLITE_BUSY)
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      sqlite3_sleep(10);
}

static int returnsTheCode(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    const int rc = insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (rc)
      return rc;
  }
  return 0;
}

static int codeInTheCondition(sqlite3 *db, const std::vector<std::string> &names) {
  int rc = SQLITE_OK;
  for (size_t i = 0; rc == SQLITE_OK && i < names.size(); ++i)
    rc = insertName(db, names[i]);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  return rc;
}

// --- Workers, polling ------------------------------------------------------------------------------------------------

class Logger {
public:
  void run(sqlite3 *db) {
    for (;;) {
      std::string line;
      {
        std::unique_lock<std::mutex> lock(m_mutex);
        while (m_lines.empty() && !m_stop)
          m_added.wait(lock);
        if (m_lines.empty())
          return;
        line = m_lines.front();
        m_lines.pop();
      }
      insertName(db, line);
    }
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_added;
  std::queue<std::string> m_lines;
  bool m_stop = false;
};

static void heartbeat(sqlite3 *db, const volatile bool &running) {
  while (running) {
    sqlite3_exec(db, "UPDATE clients SET seen = datetime('now') WHERE id = 1", nullptr, nullptr, nullptr);
    sleep(10);
  }
}

static void linesOfAStream(sqlite3 *db) {
  std::string line;
  while (std::getline(std::cin, line))
    insertName(db, line);
}

static void drains(sqlite3 *db, std::queue<std::string> names) {
  for (; !names.empty(); names.pop())
    insertName(db, names.front());
    // CHECK-MISSING: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Chunks ----------------------------------------------------------------------------------------------------------

static void chunks(sqlite3 *db, const std::vector<std::string> &names) {
  for (size_t i = 0; i < names.size(); i += 100)
    insertNames(db, {names.begin() + i, names.begin() + i + 100});
}

static void flushesEachHundred(sqlite3 *db, sqlite3_stmt *stmt) {
  std::vector<std::string> names;
  while (sqlite3_step(stmt) == SQLITE_ROW) {
    names.push_back(reinterpret_cast<const char *>(sqlite3_column_text(stmt, 0)));
    if (names.size() >= 100) {
      insertNames(db, names);
      names.clear();
    }
  }
  if (!names.empty())
    insertNames(db, names);
}

static void untilNoneAreLeft(sqlite3 *db) {
  do
    sqlite3_exec(db, "DELETE FROM log WHERE id IN (SELECT id FROM log LIMIT 1000)", nullptr, nullptr, nullptr);
  while (sqlite3_changes(db) > 0);
}

static void pairs(sqlite3 *db, char **arguments, int count) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "UPDATE settings SET value = ? WHERE name = ?", -1, &stmt, nullptr);
  for (int i = 0; i + 1 < count; i += 2) {
    sqlite3_bind_text(stmt, 1, arguments[i + 1], -1, SQLITE_STATIC);
    sqlite3_bind_text(stmt, 2, arguments[i], -1, SQLITE_STATIC);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void inListOfOthers(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "DELETE FROM lines WHERE order_id = ? AND state IN ('old', 'void')", -1, &stmt, nullptr);
  for (int id : ids) {
    sqlite3_bind_int(stmt, 1, id);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void showsProgress(sqlite3 *db, const std::vector<std::string> &names) {
  for (size_t i = 0; i < names.size(); ++i) {
    if (i % 1000 == 0)
      std::printf("%zu\n", i);
    insertName(db, names[i]);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Memoised --------------------------------------------------------------------------------------------------------

static sqlite3_int64 insertGroup(sqlite3 *db, char group) {
  const std::string sql = std::string("INSERT INTO groups (name) VALUES ('") + group + "')";
  sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
  return sqlite3_last_insert_rowid(db);
}

static void groupsOnce(sqlite3 *db, const std::vector<std::string> &names) {
  std::map<char, sqlite3_int64> groups;
  for (const std::string &name : names) {
    auto found = groups.find(name[0]);
    if (found == groups.end())
      found = groups.insert({name[0], insertGroup(db, name[0])}).first;
    std::printf("%s %lld\n", name.c_str(), found->second);
  }
}

static void setOfTheSeen(sqlite3 *db, const std::vector<std::string> &names) {
  std::set<std::string> seen;
  for (const std::string &name : names) {
    if (!seen.insert(name).second)
      continue;
    insertName(db, name);
  }
}

static void knownOnes(sqlite3 *db, const std::set<std::string> &known, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    if (known.count(name))
      continue;
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void preparedOnce(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  for (int id : ids) {
    if (!stmt)
      sqlite3_prepare_v2(db, "DELETE FROM names WHERE id = ?", -1, &stmt, nullptr);
    sqlite3_bind_int(stmt, 1, id);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

// --- Few turns, definitions ------------------------------------------------------------------------------------------

static void defaults(sqlite3 *db) {
  for (const char *name : {"admin", "guest"})
    insertName(db, name);
}

struct Setting {
  const char *name;
  const char *value;
};

static const Setting settings[] = {{"language", "en"}, {"theme", "light"}, {"size", "12"}};

static void defaultSettings(sqlite3_stmt *stmt) {
  for (const Setting &setting : settings) {
    sqlite3_bind_text(stmt, 1, setting.name, -1, SQLITE_STATIC);
    sqlite3_bind_text(stmt, 2, setting.value, -1, SQLITE_STATIC);
    sqlite3_step(stmt);
    sqlite3_reset(stmt);
  }
}

static void fixedCount(sqlite3 *db) {
  for (int i = 0; i < 8; ++i)
    insertName(db, std::to_string(i));
}

static void manyTurns(sqlite3 *db) {
  for (int i = 0; i < 256; ++i)
    insertName(db, std::to_string(i));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

static bool schema(sqlite3 *db) {
  static const char *const statements[] = {
      "CREATE TABLE IF NOT EXISTS names (id INTEGER PRIMARY KEY, name TEXT)",
      "CREATE INDEX IF NOT EXISTS names_name ON names (name)",
  };
  for (const char *sql : statements)
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
      return false;
  return true;
}

static void dropsTables(sqlite3 *db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    sqlite3_exec(db, ("DROP TABLE " + table).c_str(), nullptr, nullptr, nullptr);
}

static void script(sqlite3 *db, const std::vector<std::string> &statements) {
  for (const std::string &statement : statements)
    sqlite3_exec(db, statement.c_str(), nullptr, nullptr, nullptr);
}

// --- The first turn, searches, one row -------------------------------------------------------------------------------

static void onlyTheFirst(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    insertName(db, name);
    break;
  }
}

static int claimsOne(sqlite3 *db, const std::vector<int> &slots) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "UPDATE slots SET owner = 1 WHERE id = ? AND owner IS NULL", -1, &stmt, nullptr);
  int claimed = -1;
  for (int slot : slots) {
    sqlite3_bind_int(stmt, 1, slot);
    sqlite3_step(stmt);
    sqlite3_reset(stmt);
    if (sqlite3_changes(db) == 1) {
      claimed = slot;
      break;
    }
  }
  sqlite3_finalize(stmt);
  return claimed;
}

static void insertsWhereItLeaves(sqlite3 *db, const std::vector<std::string> &names, const std::string &wanted) {
  for (const std::string &name : names) {
    if (name == wanted) {
      insertName(db, name);
      return;
    }
  }
}

static void insertsSome(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    if (!name.empty())
      insertName(db, name);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void limitOne(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers ORDER BY id DESC LIMIT 1", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    insertName(db, reinterpret_cast<const char *>(sqlite3_column_text(stmt, 0)));
  sqlite3_finalize(stmt);
}

// Two rows are no N.
static void limitFew(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers ORDER BY id DESC LIMIT 0, 2", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    insertName(db, reinterpret_cast<const char *>(sqlite3_column_text(stmt, 0)));
  sqlite3_finalize(stmt);
}

static void limitMany(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers ORDER BY id DESC LIMIT 500", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    insertName(db, reinterpret_cast<const char *>(sqlite3_column_text(stmt, 0)));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  sqlite3_finalize(stmt);
}

static void eachDatabase(const std::vector<sqlite3 *> &databases) {
  for (sqlite3 *db : databases)
    sqlite3_exec(db, "DELETE FROM log WHERE old = 1", nullptr, nullptr, nullptr);
}
