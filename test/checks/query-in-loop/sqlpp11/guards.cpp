// RUN: %check_orm %s %t --library sqlpp11 --checks=orm-query-in-loop
//
// Selects in a loop that are none of the problem, and beside each what only looks like it.
#include "sqlpp11_models.h"
#include <sqlpp11/sqlite3/connection.h>
#include <sqlpp11/sqlpp11.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

namespace sql = sqlpp::sqlite3;

static const library::Author author{};
static const library::Book book{};

static std::string nameOf(sql::connection &db, int64_t id) {
  auto rows = db(select(author.name).from(author).where(author.id == id));
  return rows.empty() ? std::string() : std::string(rows.front().name);
}

// ---- retry -------------------------------------------------------------------

int64_t retry(sql::connection &db) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      return db(select(count(book.id)).from(book).unconditionally()).front().count;
    } catch (const sqlpp::exception &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
  }
  return 0;
}

void tryEach(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    try {
      std::cout << nameOf(db, id) << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    } catch (const sqlpp::exception &e) {
      std::cerr << e.what() << '\n';
    }
  }
}

// ---- paging ------------------------------------------------------------------

void offsets(sql::connection &db, size_t total) {
  for (size_t first = 0; first < total; first += 100)
    for (const auto &row : db(select(book.title).from(book).unconditionally().limit(100u).offset(first)))
      std::cout << row.title << '\n';
}

void lastKey(sql::connection &db) {
  int64_t last = 0;
  for (;;) {
    size_t found = 0;
    for (const auto &row : db(select(book.id).from(book).where(book.id > last).order_by(book.id.asc()).limit(500u))) {
      last = row.id;
      ++found;
    }
    if (found == 0)
      break;
  }
}

// ---- waiting -----------------------------------------------------------------

void wait(sql::connection &db, int64_t id) {
  while (db(select(book.id).from(book).where(book.id == id)).empty())
    std::this_thread::sleep_for(std::chrono::seconds(1));
}

void serve(sql::connection &db, const bool &stop) {
  while (!stop) {
    for (const auto &row : db(select(book.authorId).from(book).where(book.sold < 0)))
      std::cout << nameOf(db, row.authorId) << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::this_thread::sleep_for(std::chrono::seconds(5));
  }
}

// ---- chunks ------------------------------------------------------------------

void chunks(sql::connection &db, const std::vector<int64_t> &ids) {
  for (size_t first = 0; first < ids.size(); first += 500) {
    const std::vector<int64_t> part(ids.begin() + first, ids.begin() + std::min(first + 500, ids.size()));
    for (const auto &row : db(select(author.name).from(author).where(author.id.in(sqlpp::value_list(part)))))
      std::cout << row.name << '\n';
  }
}

// ---- caches ------------------------------------------------------------------

void memoised(sql::connection &db) {
  std::map<int64_t, std::string> names;
  for (const auto &row : db(select(book.title, book.authorId).from(book).unconditionally())) {
    const int64_t id = row.authorId;
    if (!names.count(id))
      names[id] = nameOf(db, id);
    std::cout << row.title << ' ' << names[id] << '\n';
  }
}

class Names {
public:
  explicit Names(sql::connection &db) : m_db(db) {}
  const std::string &of(int64_t id) {
    auto it = m_names.find(id);
    if (it == m_names.end())
      it = m_names.emplace(id, nameOf(m_db, id)).first;
    return it->second;
  }
  std::string now(int64_t id) { return nameOf(m_db, id); }

private:
  sql::connection &m_db;
  std::unordered_map<int64_t, std::string> m_names;
};

void memoisedInClass(sql::connection &db, const std::vector<int64_t> &ids) {
  Names names(db);
  for (const int64_t id : ids)
    std::cout << names.of(id) << '\n';
  for (const int64_t id : ids)
    std::cout << names.now(id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- few turns ---------------------------------------------------------------

void literals(sql::connection &db) {
  for (const char *name : {"Austen", "Woolf"})
    for (const auto &row : db(select(author.id).from(author).where(author.name == name)))
      std::cout << name << ' ' << row.id << '\n';
  for (int level = 1; level <= 12; ++level)
    std::cout << db(select(count(book.id)).from(book).where(book.sold > level * 1000)).front().count << '\n';
}

void manyTurns(sql::connection &db) {
  for (int sold = 0; sold < 500; ++sold)
    std::cout << db(select(count(book.id)).from(book).where(book.sold == sold)).front().count << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

// ---- one row, left early -----------------------------------------------------

void oneRow(sql::connection &db) {
  for (const auto &row : db(select(book.authorId).from(book).unconditionally().order_by(book.sold.desc()).limit(1u)))
    std::cout << nameOf(db, row.authorId) << '\n';
}

void firstOnly(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    std::cout << nameOf(db, id) << '\n';
    break;
  }
}

int64_t search(sql::connection &db, const std::vector<int64_t> &ids, const std::string &name) {
  for (const int64_t id : ids)
    if (nameOf(db, id) == name)
      return id;
  return 0;
}

void whenFound(sql::connection &db, const std::string &title) {
  for (const auto &row : db(select(book.title, book.authorId).from(book).unconditionally()))
    if (row.title.value() == title) {
      std::cout << nameOf(db, row.authorId) << '\n';
      return;
    }
}

void allFound(sql::connection &db, const std::string &title) {
  for (const auto &row : db(select(book.title, book.authorId).from(book).unconditionally())) {
    if (row.title.value() != title)
      continue;
    std::cout << nameOf(db, row.authorId) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// ---- other databases, changes in between -------------------------------------

void everyDatabase(const std::vector<std::shared_ptr<sql::connection_config>> &configs) {
  for (const auto &config : configs) {
    sql::connection db(config);
    std::cout << db(select(count(book.id)).from(book).unconditionally()).front().count << '\n';
  }
}

void changed(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    db(update(book).set(book.sold = book.sold + 1).where(book.id == id));
    std::cout << db(select(count(book.id)).from(book).where(book.sold > 10)).front().count << '\n';
  }
}

void definitions(sql::connection &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    db.execute("CREATE TABLE " + table + " (id INTEGER PRIMARY KEY)");
}
