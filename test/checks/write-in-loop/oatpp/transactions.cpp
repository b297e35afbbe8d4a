// RUN: %check_orm %s %t --library oatpp --checks=orm-write-in-loop
//
// Transactions that are ended in each turn, and those that are not.
#include "oatpp_models.h"

#include <string>
#include <vector>

using Book = oatpp::Object<BookDto>;

void commitEach(ShopDb &db, const std::vector<Book> &books) {
  for (const Book &book : books) {
    auto transaction = db.beginTransaction();
    db.insertBook(book, transaction.getConnection());
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'BookDto' of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each 'BookDto' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:17: note: call beginTransaction() before the loop, pass transaction.getConnection() to each call, and commit() behind it
  }
}

void constructed(ShopDb &db, const std::shared_ptr<oatpp::orm::Executor> &executor, const std::vector<int> &ids) {
  for (int id : ids) {
    oatpp::orm::Transaction transaction(executor);
    db.deleteBook(id, transaction.getConnection());
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    transaction.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void byExecutor(oatpp::orm::Executor &executor, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    auto connection = executor.begin()->getConnection();
    executor.execute(oatpp::String("INSERT INTO author (name) VALUES (:name)"), {{"name", oatpp::String(name)}},
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
                     nullptr, connection);
    executor.commit(connection);
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

static void storeOne(ShopDb &db, const Book &book) {
  auto transaction = db.beginTransaction();
  db.insertBook(book, transaction.getConnection());
  transaction.commit();
}

void inFunction(ShopDb &db, const std::vector<Book> &books) {
  for (const Book &book : books)
    storeOne(db, book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each 'BookDto' of this loop (N statements) [orm-write-in-loop]
}

// One transaction: still a statement for each row.
void commitOnce(ShopDb &db, const std::vector<Book> &books) {
  auto transaction = db.beginTransaction();
  for (const Book &book : books)
    db.insertBook(book, transaction.getConnection());
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'BookDto' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:8: note: insert several rows with one statement: build INSERT ... VALUES (...), (...) with parameters of their own for each row and use executeQuery(); a transaction is open already, so what is left to gain is the round trips
  transaction.commit();
}

// ---- look-alikes -----------------------------------------------------------

void rolledBack(ShopDb &db, const std::vector<int> &ids) {
  for (int id : ids) {
    auto transaction = db.beginTransaction();
    if (id < 0)
      transaction.rollback();
  }
}

void once(ShopDb &db, const Book &book) {
  auto transaction = db.beginTransaction();
  db.insertBook(book, transaction.getConnection());
  db.renameBook("x", book->id, transaction.getConnection());
  transaction.commit();
}

void handles(ShopDb &db, const std::vector<int> &ids) {
  for (int id : ids) {
    auto connection = db.getConnection();
    if (id && connection)
      continue;
  }
}
