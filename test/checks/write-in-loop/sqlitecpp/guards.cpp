// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-write-in-loop
//
// Writes in loops that are none of the problem, by their reasons, each beside one that only looks like it.
#include <SQLiteCpp/SQLiteCpp.h>
#include <chrono>
#include <condition_variable>
#include <iostream>
#include <map>
#include <mutex>
#include <queue>
#include <set>
#include <string>
#include <thread>
#include <vector>

static int insertName(SQLite::Database &db, const std::string &name) {
  SQLite::Statement insert(db, "INSERT INTO names (name) VALUES (?)");
  insert.bind(1, name);
  return insert.exec();
}

static int insertNames(SQLite::Database &db, const std::vector<std::string> &names) {
  std::string sql = "INSERT INTO names (name) VALUES ";
  for (const std::string &name : names)
    sql += "('" + name + "'),";
  sql.pop_back();
  return db.exec(sql);
}

// --- Retry -----------------------------------------------------------------------------------------------------------

static bool retryOnException(SQLite::Database &db, const std::string &name, int maximum) {
  for (int attempt = 0; attempt < maximum; ++attempt) {
    try {
      insertName(db, name);
      return true;
    } catch (const SQLite::Exception &error) {
      std::cerr << error.what() << "\n";
    }
  }
  return false;
}

static void retryWhileBusy(SQLite::Database &db) {
  while (db.tryExec("DELETE FROM log WHERE old = 1") == 5)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

static int retryWithAnotherName(SQLite::Database &db, const std::string &name) {
  int number = 0;
  while (db.tryExec("INSERT INTO names (name) VALUES ('" + name + std::to_string(number) + "')") != SQLite::OK)
    ++number;
  return number;
}

static void retryOfEach(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    while (db.tryExec("INSERT INTO names (name) VALUES ('" + name + "')") == 5)
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      std::this_thread::yield();
}

static void caughtForEach(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    try {
      insertName(db, name);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    } catch (const std::exception &error) {
      std::cerr << name << error.what() << "\n";
    }
  }
}

static bool allOrNothing(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    if (insertName(db, name) != 1)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      return false;
  }
  return true;
}

// --- Workers, polling ------------------------------------------------------------------------------------------------

class Logger {
public:
  void run(SQLite::Database &db) {
    std::unique_lock<std::mutex> lock(m_mutex);
    while (!m_stop) {
      m_added.wait(lock);
      while (!m_lines.empty()) {
        const std::string line = m_lines.front();
        m_lines.pop();
        insertName(db, line);
      }
    }
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_added;
  std::queue<std::string> m_lines;
  bool m_stop = false;
};

static void heartbeat(SQLite::Database &db, const volatile bool &running) {
  while (running) {
    db.exec("UPDATE clients SET seen = datetime('now') WHERE id = 1");
    std::this_thread::sleep_for(std::chrono::seconds(10));
  }
}

static void linesOfAStream(SQLite::Database &db) {
  std::string line;
  while (std::getline(std::cin, line))
    insertName(db, line);
}

static void drains(SQLite::Database &db, std::queue<std::string> names) {
  while (!names.empty()) {
    insertName(db, names.front());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    names.pop();
  }
}

// --- Chunks ----------------------------------------------------------------------------------------------------------

static void chunks(SQLite::Database &db, const std::vector<std::string> &names) {
  for (size_t i = 0; i < names.size(); i += 100)
    insertNames(db, {names.begin() + i, names.begin() + i + 100});
}

static void flushesEachHundred(SQLite::Database &db) {
  std::vector<std::string> names;
  SQLite::Statement query(db, "SELECT name FROM customers");
  while (query.executeStep()) {
    names.push_back(query.getColumn(0));
    if (names.size() >= 100) {
      insertNames(db, names);
      names.clear();
    }
  }
  if (!names.empty())
    insertNames(db, names);
}

static void untilNoneAreLeft(SQLite::Database &db) {
  while (db.exec("DELETE FROM log WHERE id IN (SELECT id FROM log WHERE old = 1 LIMIT 1000)") > 0)
    std::this_thread::yield();
}

static void pairs(SQLite::Database &db, const std::vector<std::string> &arguments) {
  SQLite::Statement update(db, "UPDATE settings SET value = ? WHERE name = ?");
  for (size_t i = 0; i + 1 < arguments.size(); i += 2) {
    update.bind(1, arguments[i + 1]);
    update.bind(2, arguments[i]);
    update.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
    update.reset();
  }
}

static void inListOfOthers(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement remove(db, "DELETE FROM lines WHERE order_id = ? AND state IN ('old', 'void')");
  for (int id : ids) {
    remove.bind(1, id);
    remove.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    remove.reset();
  }
}

// --- Memoised --------------------------------------------------------------------------------------------------------

static int64_t insertGroup(SQLite::Database &db, char group) {
  db.exec(std::string("INSERT INTO groups (name) VALUES ('") + group + "')");
  return db.getLastInsertRowid();
}

static void groupsOnce(SQLite::Database &db, const std::vector<std::string> &names) {
  std::map<char, int64_t> groups;
  for (const std::string &name : names) {
    if (groups.find(name[0]) == groups.end())
      groups[name[0]] = insertGroup(db, name[0]);
    std::cout << name << groups[name[0]] << "\n";
  }
}

static void setOfTheSeen(SQLite::Database &db, const std::vector<std::string> &names) {
  std::set<std::string> seen;
  for (const std::string &name : names)
    if (seen.insert(name).second)
      insertName(db, name);
}

static void knownOnes(SQLite::Database &db, const std::set<std::string> &known, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    if (known.count(name) == 0)
      insertName(db, name);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void countsWhatIsNew(SQLite::Database &db, const std::vector<std::string> &names, std::set<std::string> &added) {
  for (const std::string &name : names) {
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (!added.count(name))
      added.insert(name);
  }
}

// --- Few turns, definitions ------------------------------------------------------------------------------------------

static void defaults(SQLite::Database &db) {
  for (const char *name : {"admin", "guest"})
    insertName(db, name);
}

static void defaultSettings(SQLite::Database &db) {
  const std::map<std::string, std::string> settings = {{"language", "en"}, {"theme", "light"}};
  SQLite::Statement insert(db, "INSERT OR IGNORE INTO settings VALUES (?, ?)");
  for (const auto &[name, value] : settings) {
    insert.bind(1, name);
    insert.bind(2, value);
    insert.exec();
    insert.reset();
  }
}

static void fixedCount(SQLite::Database &db) {
  for (int i = 0; i < 8; ++i)
    insertName(db, std::to_string(i));
}

static void manyTurns(SQLite::Database &db) {
  for (int i = 0; i < 100; ++i)
    insertName(db, std::to_string(i));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

static void schema(SQLite::Database &db) {
  static const std::vector<const char *> statements = {
      "CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT)",
      "CREATE INDEX names_name ON names (name)",
  };
  for (const char *statement : statements)
    db.exec(statement);
}

static void dropsTables(SQLite::Database &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    if (db.tableExists(table))
      db.exec("DROP TABLE " + table);
}

static void script(SQLite::Database &db, const std::vector<std::string> &statements) {
  for (const std::string &statement : statements)
    db.exec(statement);
}

// --- The first turn, searches, one row -------------------------------------------------------------------------------

static void onlyTheFirst(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    insertName(db, name);
    break;
  }
}

static int claimsOne(SQLite::Database &db, const std::vector<int> &slots) {
  SQLite::Statement update(db, "UPDATE slots SET owner = 1 WHERE id = ? AND owner IS NULL");
  for (int slot : slots) {
    update.reset();
    update.bind(1, slot);
    if (update.exec() == 1)
      return slot;
  }
  return -1;
}

static void insertsSome(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    if (name.empty())
      continue;
    insertName(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void limitOne(SQLite::Database &db) {
  SQLite::Statement query(db, "SELECT name FROM customers ORDER BY id DESC LIMIT 1");
  while (query.executeStep())
    insertName(db, query.getColumn(0));
}

static void limitMany(SQLite::Database &db) {
  SQLite::Statement query(db, "SELECT name FROM customers ORDER BY id DESC LIMIT 500");
  while (query.executeStep())
    insertName(db, query.getColumn(0));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

static void eachFile(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    SQLite::Database db(file, SQLite::OPEN_READWRITE);
    db.exec("DELETE FROM log WHERE old = 1");
  }
}

static void eachDatabase(std::vector<SQLite::Database> &databases) {
  for (SQLite::Database &db : databases)
    db.exec("DELETE FROM log WHERE old = 1");
}
