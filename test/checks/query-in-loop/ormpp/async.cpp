// RUN: %check_orm %s %t --library ormpp --std c++20 --checks=orm-query-in-loop
//
// Coroutines: the asynchronous client for MySQL, and the session that wraps it.
#include <ormpp/mysql_async_wrapper.hpp>

#include "ormpp_models.h"

#include <iostream>
#include <map>
#include <string>
#include <vector>

using Db = dbng<mysql_async>;
using Session = db_wrapper::mysql_async_session;

asio::awaitable<void> eachElement(Db &db, const std::vector<loan> &loans) {
  for (const loan &entry : loans) {
    const auto readers = co_await db.query_s<person>("id=?", entry.reader);
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << readers.size();
  }
}

asio::awaitable<void> eachRow(Db &db) {
  for (const loan &entry : co_await db.select(all).from<loan>().collect()) {
    const auto readers = co_await db.select(all).from<person>().where(col(&person::id) == entry.reader).collect();
    // CHECK-MESSAGES: :[[@LINE-1]]:105: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << readers.size();
  }
}

static asio::awaitable<std::string> nameOf(Db &db, int id) {
  const auto found = co_await db.query_s<person>("id=?", id);
  co_return found.front().name;
}

asio::awaitable<void> function(Db &db, const std::vector<loan> &loans) {
  for (const loan &entry : loans)
    std::cout << co_await nameOf(db, entry.reader);
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

async_simple::coro::Lazy<int> session(Session &session) {
  const auto loans = co_await session.await(session.raw().query_s<loan>("days>?", 30));
  for (const loan &entry : loans) {
    const auto readers = co_await session.await(session.raw().query_s<person>("id=?", entry.reader));
    // CHECK-MESSAGES: :[[@LINE-1]]:63: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << readers.size();
  }
  co_return 0;
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

asio::awaitable<void> memoised(Db &db, const std::vector<loan> &loans) {
  std::map<int, std::string> names;
  for (const loan &entry : loans) {
    if (!names.contains(entry.reader))
      names[entry.reader] = co_await nameOf(db, entry.reader);
    std::cout << names[entry.reader];
  }
}

asio::awaitable<void> once(Db &db, const std::vector<int> &ids) {
  const auto readers = co_await db.select(all).from<person>().where(col(&person::id).in(ids)).collect();
  for (const person &reader : readers)
    std::cout << reader.name;
}
