// RUN: %check_orm %s %t --library qxorm --checks=orm-write-in-loop
//
// Sessions, which are transactions.
#include "qxorm_mapping.h"

#include <QDebug>
#include <QSqlDatabase>
#include <vector>

void oneSession(std::vector<Book> &books) {
  qx::QxSession session;
  for (Book &book : books)
    session.insert(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

void databaseOfASession(std::vector<Book> &books) {
  qx::QxSession session;
  for (Book &book : books)
    session += qx::dao::update(book, session.database());
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

void sessionInEachTurn(std::vector<Book> &books) {
  for (Book &book : books) {
    qx::QxSession session;
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a transaction is ended once for each 'Book' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: make one qx::QxSession before the loop
    session.update(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  }
}

void transactionOfTheDatabase(std::vector<Book> &books) {
  QSqlDatabase database = qx::QxSqlDatabase::getDatabase();
  database.transaction();
  for (Book &book : books)
    qx::dao::insert(book, &database);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  database.commit();
}

// A whole container in each turn.
void commitOfChunks(qx::QxSession &session, const QList<Books> &shelves) {
  for (Books shelf : shelves) {
    session.open();
    session.save(shelf);
    session.commit();
  }
}
