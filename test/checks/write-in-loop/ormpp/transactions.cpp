// RUN: %check_orm %s %t --library ormpp --std c++20 --checks=orm-write-in-loop
//
// Transactions, and writes in coroutines.
#include <ormpp/mysql_async_wrapper.hpp>

#include "ormpp_models.h"

#include <ormpp/sqlite.hpp>

#include <string>
#include <vector>

using Db = dbng<sqlite>;
using Async = dbng<mysql_async>;

void oneForEachRow(Db &db, const std::vector<loan> &loans) {
  for (const loan &entry : loans) {
    db.begin();
    db.insert(entry);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (db.has_error())
      db.rollback();
    else
      db.commit();
      // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
      // CHECK-NOTES: :[[@LINE-2]]:10: note: call begin() before the loop and commit() behind it
  }
}

void oneRoundAll(Db &db, const std::vector<loan> &loans) {
  db.begin();
  for (const loan &entry : loans)
    db.insert(entry);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  db.commit();
}

asio::awaitable<void> coroutine(Async &db, const std::vector<loan> &loans) {
  for (const loan &entry : loans) {
    co_await db.insert(entry);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    co_await db.update<person>().set(col(&person::city), entry.title).where(col(&person::id) == entry.reader).execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:111: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

asio::awaitable<void> transactions(Async &db, const std::vector<loan> &loans) {
  for (const loan &entry : loans) {
    co_await db.begin();
    co_await db.execute("delete from loan where id = " + std::to_string(entry.id));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    co_await db.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

async_simple::coro::Lazy<int> session(db_wrapper::mysql_async_session &session, const std::vector<loan> &loans) {
  for (const loan &entry : loans)
    co_await session.insert(entry);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  co_return 0;
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

asio::awaitable<void> together(Async &db, const std::vector<loan> &loans) {
  co_await db.insert(loans);
  co_await db.execute("update loan set days = 0");
}

void eachChunk(Db &db, const std::vector<std::vector<loan>> &chunks) {
  for (const std::vector<loan> &chunk : chunks) {
    db.begin();
    db.insert(chunk);
    db.commit();
  }
}

struct shelf {
  std::string name;
  std::vector<loan> loans;
};

// These could be collected.
void eachShelf(Db &db, const std::vector<shelf> &shelves) {
  for (const shelf &place : shelves)
    db.insert(place.loans);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void retried(Db &db, const loan &entry) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    db.begin();
    if (db.insert(entry) == 1 && db.commit())
      return;
    db.rollback();
  }
}

void ownTransactionOff(Db &db, const std::vector<loan> &loans, const std::vector<person> &readers) {
  db.set_enable_transaction(false);
  db.begin();
  db.insert(loans);
  db.insert(readers);
  db.commit();
  db.set_enable_transaction(true);
}
