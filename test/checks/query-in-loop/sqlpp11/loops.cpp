// RUN: %check_orm %s %t --library sqlpp11 --checks=orm-query-in-loop
//
// Every way to loop, with a select in it that needs the row or the element of the turn.
#include "sqlpp11_models.h"
#include <sqlpp11/sqlite3/connection.h>
#include <sqlpp11/sqlpp11.h>

#include <algorithm>
#include <cstdint>
#include <iostream>
#include <list>
#include <map>
#include <string>
#include <vector>

namespace sql = sqlpp::sqlite3;

static const library::Author author{};
static const library::Book book{};

// ---- Loops over the rows of a select -----------------------------------------

void rangeFor(sql::connection &db) {
  for (const auto &row : db(select(book.title, book.authorId).from(book).unconditionally())) {
    for (const auto &one : db(select(author.name).from(author).where(author.id == row.authorId)))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      // CHECK-NOTES: :[[@LINE-2]]:28: note: select what all turns need with one statement before the loop: join(...).on(...), or where(column.in(sqlpp::value_list(keys))), which may be empty, and look it up in a map
      std::cout << row.title << ' ' << one.name << '\n';
  }
}

void front(sql::connection &db) {
  for (const auto &row : db(select(all_of(book)).from(book).where(book.sold > 100))) {
    auto result = db(select(author.name).from(author).where(author.id == row.authorId.value()));
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    if (!result.empty())
      std::cout << row.title << ' ' << result.front().name << '\n';
  }
}

void counted(sql::connection &db) {
  for (const auto &row : db(select(author.id, author.name).from(author).unconditionally())) {
    const int64_t books = db(select(count(book.id)).from(book).where(book.authorId == row.id)).front().count;
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << row.name << ' ' << books << '\n';
  }
}

void iterators(sql::connection &db) {
  auto rows = db(select(author.id).from(author).order_by(author.name.asc()).unconditionally());
  for (auto it = rows.begin(); it != rows.end(); ++it)
    for (const auto &one : db(select(book.title).from(book).where(book.authorId == it->id).order_by(book.title.asc())))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::cout << one.title << '\n';
}

void popFront(sql::connection &db) {
  auto rows = db(select(book.authorId).from(book).unconditionally());
  while (!rows.empty()) {
    for (const auto &one : db(select(author.name).from(author).where(author.id == rows.front().authorId)))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each {{row|element}} of this loop ({{.*}}N queries) [orm-query-in-loop]
      std::cout << one.name << '\n';
    rows.pop_front();
  }
}

void threeLevels(sql::connection &db) {
  for (const auto &a : db(select(author.id).from(author).unconditionally()))
    for (const auto &b : db(select(book.id, book.sold).from(book).where(book.authorId == a.id)))
      // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      for (const auto &better : db(select(book.title).from(book).where(book.sold > b.sold)))
        // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: rows are selected by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
        std::cout << b.id << ' ' << better.title << '\n';
}

// ---- Loops over elements -----------------------------------------------------

void elements(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    const auto &row = db(select(all_of(author)).from(author).where(author.id == id)).front();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << row.name << '\n';
  }
}

void index(sql::connection &db, const std::vector<std::string> &titles) {
  for (size_t i = 0; i < titles.size(); ++i)
    for (const auto &row : db(select(book.id).from(book).where(book.title == titles[i])))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
      std::cout << i << ' ' << row.id << '\n';
}

void mapEntries(sql::connection &db, const std::map<std::string, int64_t> &amounts) {
  for (const auto &[title, amount] : amounts) {
    auto rows = db(select(book.sold).from(book).where(book.title.like(title + "%")).limit(1u));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (!rows.empty() && rows.front().sold.value() < amount)
      std::cout << title << '\n';
  }
}

void drained(sql::connection &db, std::list<int64_t> ids) {
  while (!ids.empty()) {
    const int64_t id = ids.front();
    ids.pop_front();
    for (const auto &row : db(select(author.name).from(author).where(author.id == id)))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << row.name << '\n';
  }
}

void algorithm(sql::connection &db, const std::vector<int64_t> &ids) {
  std::for_each(ids.begin(), ids.end(), [&](int64_t id) {
    for (const auto &row : db(select(author.name).from(author).where(author.id == id)))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << row.name << '\n';
  });
}

void gatheredFirst(sql::connection &db) {
  std::vector<int64_t> ids;
  for (const auto &row : db(select(book.authorId).from(book).unconditionally()))
    ids.push_back(row.authorId);
  for (const int64_t id : ids)
    std::cout << db(select(author.name).from(author).where(author.id == id)).front().name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void sameAgain(sql::connection &db, const std::vector<int64_t> &amounts) {
  for (const int64_t amount : amounts)
    for (const auto &row : db(select(book.title).from(book).where(book.sold > 1000)))
      // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << row.title << ' ' << amount << '\n';
}

// ---- No query for each turn --------------------------------------------------

void ownRows(sql::connection &db) {
  for (const auto &row : db(select(all_of(book)).from(book).where(book.sold > 0)))
    std::cout << row.id << ' ' << row.title << (row.authorId.is_null() ? " unknown" : "") << '\n';
}

void joined(sql::connection &db) {
  for (const auto &row : db(select(book.title, author.name)
                                .from(book.join(author).on(book.authorId == author.id))
                                .unconditionally()))
    std::cout << row.title << ' ' << row.name << '\n';
}

void inList(sql::connection &db, const std::vector<int64_t> &ids) {
  std::map<int64_t, std::string> names;
  for (const auto &row : db(select(all_of(author)).from(author).where(author.id.in(sqlpp::value_list(ids)))))
    names[row.id] = row.name;
  for (const int64_t id : ids)
    std::cout << names[id] << '\n';
}

void statementsOnly(const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    auto statement = select(author.name).from(author).where(author.id == id);
    (void)statement;
  }
}

void preparedOnly(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids) {
    auto prepared = db.prepare(select(author.name).from(author).where(author.id > id));
    (void)prepared;
  }
}

void addedConditions(sql::connection &db, const std::vector<int64_t> &hidden) {
  auto statement = dynamic_select(db, all_of(author)).from(author).dynamic_where();
  for (const int64_t id : hidden)
    statement.where.add(author.id != id);
  for (const auto &row : db(statement))
    std::cout << row.name << '\n';
}

void escapedOnly(sql::connection &db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    std::cout << db.escape(name) << '\n';
}

void writesOnly(sql::connection &db, const std::vector<int64_t> &ids) {
  for (const int64_t id : ids)
    db(remove_from(book).where(book.id == id));
}
