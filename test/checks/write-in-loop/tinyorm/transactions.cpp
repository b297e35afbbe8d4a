// RUN: %check_orm %s %t --library tinyorm
//
// Transactions in loops, and loops in transactions.
#include "tinyorm_models.hpp"
#include <QStringList>
#include <orm/db.hpp>
#include <vector>

using Orm::DB;

// --- Reported --------------------------------------------------------------------------------------------------------

void oneForEach() {
  for (auto &book : Book::all()) {
    DB::beginTransaction();
    book.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    DB::commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each 'Book' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: call DB::beginTransaction() before the loop and DB::commit() behind it
  }
}

void statements(const QList<QVariant> &keys) {
  for (const QVariant &key : keys) {
    DB::beginTransaction();
    Book::whereEq("author_id", key)->remove();
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    Author::destroy(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    DB::commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

static bool storeAlone(Book &book) {
  DB::beginTransaction();
  if (!book.save()) {
    DB::rollBack();
    return false;
  }
  return DB::commit();
}

void transactionInHelper() {
  for (auto &book : Book::all())
    storeAlone(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

// The round trips are left.
void loopInTransaction() {
  DB::beginTransaction();
  for (auto &book : Book::all())
    book.save();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  DB::commit();
}

void catches(std::vector<Book> &books) {
  DB::beginTransaction();
  try {
    for (Book &book : books)
      book.save();
      // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
      // CHECK-NOTES: note: {{.*}}; a transaction is open already
    DB::commit();
  } catch (...) {
    DB::rollBack();
    throw;
  }
}

void outerLoop() {
  for (auto &author : Author::all()) {
    DB::beginTransaction();
    for (auto &book : Book::whereEq("author_id", author.getKey())->get())
    // CHECK-MESSAGES: :[[@LINE-1]]:68: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      book.save();
      // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each 'Book' of this loop (N·M statements) [orm-write-in-loop]
    DB::commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each 'Author' of this loop (N transactions) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneTransaction(Book &book, Author &author) {
  DB::beginTransaction();
  author.save();
  book.save();
  DB::commit();
}

QStringList readsInTransaction() {
  QStringList titles;
  DB::beginTransaction();
  for (auto &book : Book::all())
    titles.append(book.title());
  DB::commit();
  return titles;
}

bool triesAgain(Book &book) {
  for (int tries = 0; tries < 100; ++tries) {
    DB::beginTransaction();
    if (book.save() && DB::commit())
      return true;
    DB::rollBack();
  }
  return false;
}

void otherDatabases(const QStringList &connections) {
  for (const QString &connection : connections) {
    DB::beginTransaction(connection);
    DB::commit(connection);
  }
}

void fewTransactions(std::vector<Book> &books) {
  for (int i = 0; i < 3; ++i) {
    DB::beginTransaction();
    books[i].save();
    DB::commit();
  }
}

QStringList commitsNowAndThen(const QStringList &lines) {
  QStringList parsed;
  int count = 0;
  DB::beginTransaction();
  for (const QString &line : lines) {
    parsed.append(line);
    if (++count % 1000 == 0) {
      DB::commit();
      DB::beginTransaction();
    }
  }
  DB::commit();
  return parsed;
}
