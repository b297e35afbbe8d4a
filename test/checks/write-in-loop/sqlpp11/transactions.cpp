// RUN: %check_orm %s %t --library sqlpp11 --checks=orm-write-in-loop
//
// Transactions in loops, loops in transactions, and what is no problem in a loop.
#include "sqlpp11_models.h"
#include <sqlpp11/sqlite3/connection.h>
#include <sqlpp11/sqlpp11.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <iostream>
#include <memory>
#include <mutex>
#include <queue>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace sql = sqlpp::sqlite3;

static const library::Author author{};
static const library::Book book{};

// ---- transactions ------------------------------------------------------------

void oneForEach(sql::connection &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    auto tx = start_transaction(db);
    db(insert_into(author).set(author.name = name));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    tx.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:8: note: call start_transaction(db) once before the loop and commit() behind it
  }
}

void byMethods(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    db.start_transaction();
    db(remove_from(book).where(book.id == id));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    db.commit_transaction();
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// The round trips are left.
void loopInTransaction(sql::connection &db, const std::vector<int64_t> &ids) {
  auto tx = start_transaction(db, sqlpp::quiet_auto_rollback);
  for (const int64_t id : ids)
    db(update(book).set(book.sold = 0).where(book.id == id));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  tx.commit();
}

static void store(sql::connection &db, const std::string &name) {
  auto tx = start_transaction(db);
  db(insert_into(author).set(author.name = name));
  tx.commit();
}

void transactionInHelper(sql::connection &db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    store(db, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void twoStatements(sql::connection &db, int64_t from, int64_t to) {
  auto tx = start_transaction(db);
  db(update(book).set(book.sold = book.sold - 1).where(book.id == from));
  db(update(book).set(book.sold = book.sold + 1).where(book.id == to));
  tx.commit();
}

void readsInTransaction(sql::connection &db) {
  auto tx = start_transaction(db);
  for (const auto &row : db(select(book.title).from(book).unconditionally()))
    std::cout << row.title << '\n';
  tx.rollback();
}

// ---- retry -------------------------------------------------------------------

bool retry(sql::connection &db, int64_t id) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      auto tx = start_transaction(db);
      db(remove_from(book).where(book.id == id));
      tx.commit();
      return true;
    } catch (const sqlpp::exception &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  return false;
}

void skipFailures(sql::connection &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    try {
      db(insert_into(author).set(author.name = name));
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    } catch (const sqlpp::exception &e) {
      std::cerr << name << ": " << e.what() << '\n';
    }
  }
}

// ---- workers -----------------------------------------------------------------

class Writer {
public:
  explicit Writer(const std::shared_ptr<sql::connection_config> &config) : m_db(config) {}
  void run() {
    for (;;) {
      std::unique_lock<std::mutex> lock(m_mutex);
      m_ready.wait(lock, [this] { return !m_names.empty(); });
      const std::string name = m_names.front();
      m_names.pop();
      lock.unlock();
      m_db(insert_into(author).set(author.name = name));
    }
  }

private:
  sql::connection m_db;
  std::mutex m_mutex;
  std::condition_variable m_ready;
  std::queue<std::string> m_names;
};

void heartbeat(sql::connection &db, const bool &stop, int64_t id) {
  while (!stop) {
    db(update(book).set(book.sold = book.sold + 1).where(book.id == id));
    std::this_thread::sleep_for(std::chrono::seconds(10));
  }
}

// ---- chunks, only once, few turns ---------------------------------------------

void chunks(sql::connection &db, const std::vector<int64_t> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    const std::vector<int64_t> part(ids.begin() + first, ids.begin() + std::min(first + 500, ids.size()));
    db(remove_from(book).where(book.id.in(sqlpp::value_list(part))));
  }
}

void chunksOfRows(sql::connection &db, const std::vector<std::string> &names) {
  for (size_t first = 0; first < names.size(); first += 1000) {
    auto insert = insert_into(author).columns(author.name);
    for (size_t i = first; i < std::min(first + 1000, names.size()); ++i)
      insert.values.add(author.name = names[i]);
    db(insert);
  }
}

void onlyNew(sql::connection &db, const std::vector<std::string> &names) {
  std::set<std::string> known;
  for (const std::string &name : names)
    if (known.insert(name).second)
      db(insert_into(author).set(author.name = name));
}

void literals(sql::connection &db) {
  for (const char *name : {"Austen", "Woolf"})
    db(insert_into(author).set(author.name = std::string(name)));
  for (int i = 0; i < 7; ++i)
    db(insert_into(book).set(book.authorId = i, book.title = "", book.sold = 0));
}

void manyTurns(sql::connection &db) {
  for (int i = 0; i < 250; ++i)
    db(insert_into(book).set(book.authorId = i, book.title = "", book.sold = 0));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void firstOnly(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    db(remove_from(book).where(book.id == id));
    return;
  }
}

void whereFound(sql::connection &db, const std::string &title) {
  for (const auto &row : db(select(book.id, book.title).from(book).unconditionally()))
    if (row.title.value() == title) {
      db(remove_from(book).where(book.id == row.id));
      break;
    }
}

void oneRow(sql::connection &db) {
  for (const auto &row : db(select(book.id).from(book).unconditionally().order_by(book.id.asc()).limit(1u)))
    db(remove_from(book).where(book.id == row.id));
}

void everyDatabase(const std::vector<std::shared_ptr<sql::connection_config>> &configs, int64_t id) {
  for (const auto &config : configs) {
    sql::connection db(config);
    db(remove_from(book).where(book.id == id));
  }
}

void definitions(sql::connection &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    db.execute("CREATE TABLE " + table + " (id INTEGER PRIMARY KEY)");
}
