// RUN: %check_orm %s %t --library sqlpp11 --checks=orm-query-in-loop
//
// Prepared statements, helpers, and classes that hold the connection.
#include "sqlpp11_models.h"
#include <sqlpp11/sqlite3/connection.h>
#include <sqlpp11/sqlite3/connection_pool.h>
#include <sqlpp11/sqlpp11.h>

#include <cstdint>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sql = sqlpp::sqlite3;

static const library::Author author{};
static const library::Book book{};

// ---- Prepared once -----------------------------------------------------------

void prepared(sql::connection &db, const std::vector<int64_t> &ids) {
  auto find = db.prepare(select(author.name).from(author).where(author.id == parameter(author.id)));
  for (const int64_t id : ids) {
    find.params.id = id;
    for (const auto &row : db(find))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
      // CHECK-NOTES: :[[@LINE-2]]:28: note: it is prepared once, but still a round trip for each element: select what all turns need with one statement before the loop
      std::cout << row.name << '\n';
  }
}

void preparedOverRows(sql::connection &db) {
  auto find = db.prepare(select(all_of(author)).from(author).where(author.id == parameter(author.id)));
  for (const auto &row : db(select(book.title, book.authorId).from(book).unconditionally())) {
    find.params.id = row.authorId;
    const std::string name = db(find).front().name;
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a query is run once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << row.title << ' ' << name << '\n';
  }
}

void preparedInLoop(sql::connection &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles) {
    auto find = db.prepare(select(book.id).from(book).where(book.title == parameter(book.title)));
    find.params.title = title;
    for (const auto &row : db(find))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << row.id << '\n';
  }
}

void dynamicCondition(sql::connection &db, const std::vector<int64_t> &ids, bool popular) {
  for (const int64_t id : ids) {
    auto statement = dynamic_select(db, book.title).from(book).dynamic_where(book.authorId == id);
    if (popular)
      statement.where.add(book.sold > 1000);
    for (const auto &row : db(statement))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << row.title << '\n';
  }
}

// ---- Functions ---------------------------------------------------------------

static std::string authorName(sql::connection &db, int64_t id) {
  auto rows = db(select(author.name).from(author).where(author.id == id));
  return rows.empty() ? std::string() : std::string(rows.front().name);
}

void inHelper(sql::connection &db) {
  for (const auto &row : db(select(book.title, book.authorId).from(book).unconditionally()))
    std::cout << row.title << ' ' << authorName(db, row.authorId) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-8]]:15: note: in 'authorName', which executes it
}

static auto booksOf(int64_t id) { return select(book.title).from(book).where(book.authorId == id); }

void returnedStatement(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids)
    for (const auto &row : db(booksOf(id)))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << row.title << '\n';
}

static bool exists(sql::connection &db, const std::string &title) {
  return !db(select(book.id).from(book).where(book.title == title).limit(1u)).empty();
}

void filtered(sql::connection &db, const std::vector<std::string> &titles, std::vector<std::string> &missing) {
  for (auto it = titles.begin(); it != titles.end(); ++it)
    if (!exists(db, *it))
      // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      missing.push_back(*it);
}

template <typename Db> static int64_t soldBy(Db &db, int64_t id) {
  int64_t sold = 0;
  for (const auto &row : db(select(book.sold).from(book).where(book.authorId == id)))
    sold += row.sold;
  return sold;
}

void templateFunction(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids)
    std::cout << soldBy(db, id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- Classes -----------------------------------------------------------------

class Library {
public:
  explicit Library(std::shared_ptr<sql::connection> db) : m_db(std::move(db)) {}

  std::string name(int64_t id) const {
    return (*m_db)(select(author.name).from(author).where(author.id == id)).front().name;
  }
  void printAll(const std::vector<int64_t> &ids) const {
    for (const int64_t id : ids)
      std::cout << name(id) << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }

private:
  std::shared_ptr<sql::connection> m_db;
};

void member(const Library &library, const std::vector<int64_t> &ids) {
  std::string names;
  for (size_t i = 0; i != ids.size(); ++i)
    names += library.name(ids[i]);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
}

static auto prepareFind(sql::connection &db) {
  return db.prepare(select(author.name).from(author).where(author.id == parameter(author.id)));
}

class Authors {
public:
  explicit Authors(sql::connection &db) : m_db(db), m_find(prepareFind(db)) {}
  std::string name(int64_t id) {
    m_find.params.id = id;
    return m_db(m_find).front().name;
  }

private:
  sql::connection &m_db;
  decltype(prepareFind(std::declval<sql::connection &>())) m_find;
};

void preparedInMember(Authors &authors, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids)
    std::cout << authors.name(id) << '\n';
    // CHECK-MISSING: :[[@LINE-1]]:26: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
}

void pooled(sql::connection_pool &pool, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    auto db = pool.get();
    for (const auto &row : db(select(author.name).from(author).where(author.id == id)))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << row.name << '\n';
  }
}

void called(sql::connection &db, const std::vector<int64_t> &ids) {
  const auto name = [&db](int64_t id) -> std::string {
    return db(select(author.name).from(author).where(author.id == id)).front().name;
  };
  for (const int64_t id : ids)
    std::cout << name(id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- Once --------------------------------------------------------------------

void once(sql::connection &db, std::vector<int64_t> &ids) {
  const int64_t nobody = db(select(author.id).from(author).where(author.name == "nobody")).front().id;
  for (int64_t &id : ids)
    if (!id)
      id = nobody;
}

void parameterOnly(sql::connection &db, const std::vector<int64_t> &ids) {
  auto find = db.prepare(select(book.title).from(book).where(book.sold > parameter(book.sold)));
  int64_t most = 0;
  for (const int64_t id : ids) {
    most = id > most ? id : most;
    find.params.sold = most;
  }
  for (const auto &row : db(find))
    std::cout << row.title << '\n';
}
