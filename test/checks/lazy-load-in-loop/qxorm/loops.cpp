// RUN: %check_orm %s %t --library qxorm --checks=orm-lazy-load-in-loop
//
// Relations that a loop fetches row by row, in every kind of loop.
#include "qxorm_mapping.h"

#include <QDebug>
#include <algorithm>

void rangeFor() {
  QList<std::shared_ptr<Book>> books;
  qx::dao::fetch_all(books);
  for (const BookPtr &book : books) {
    qx::dao::fetch_by_id(book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-NOTES: note: nothing is loaded by itself: fetch 'author_id' with the rows, by the key that it is registered by, qx::dao::fetch_all_with_relation("<key>", ...) or fetch_by_query_with_relation("<key>", ...), which is one statement with a join, and take the fetch out of the loop
    qDebug() << book->title << book->author->name;
  }
}

void iterators() {
  std::vector<BookPtr> books;
  QSqlError error = qx::dao::fetch_by_query(qx_query().where("pages").isGreaterThan(100).orderAsc("title"), books);
  if (error.isValid())
    return;
  for (auto it = books.begin(); it != books.end(); ++it) {
    qx::dao::fetch_by_id((*it)->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << (*it)->author->name;
  }
}

void index() {
  Books books;
  qx::dao::throwable::fetch_all(books);
  for (int i = 0; i < books.count(); ++i) {
    qx::dao::throwable::fetch_by_id(books.at(i)->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << books[i]->author->name;
  }
}

void foreachMacro() {
  Books books;
  qx::dao::fetch_all(books);
  Q_FOREACH (const BookPtr &book, books) {
    QSqlError error = qx::dao::fetch_by_id(book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (!error.isValid())
      qDebug() << book->author->name;
  }
}

void algorithm() {
  Books books;
  qx::dao::fetch_all(books);
  std::for_each(books.begin(), books.end(), [](BookPtr &book) {
    qx::dao::fetch_by_id(book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book->author->name;
  });
}

void valuesInAVector() {
  std::vector<Book> books;
  qx::dao::fetch_all(books);
  for (Book &book : books) {
    qx::dao::fetch_by_id(book.author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book.author->name;
  }
}

void collectionByIndex() {
  qx::QxCollection<long, BookPtr> books;
  qx::dao::fetch_all(books);
  for (long i = 0; i < books.count(); ++i) {
    BookPtr book = books.getByIndex(i);
    qx::dao::fetch_by_id(book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book->author->name;
  }
}

void collectionIterator() {
  qx::QxCollection<long, BookPtr> books;
  qx::dao::fetch_all(books);
  qx::QxCollectionIterator<long, BookPtr> it(books);
  while (it.next()) {
    qx::dao::fetch_by_id(it.value()->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << it.value()->author->name;
  }
}

void collectionRange() {
  qx::QxCollection<long, BookPtr> books;
  qx::dao::fetch_all(books);
  for (auto &entry : books) {
    qx::dao::fetch_by_id(entry.second->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << entry.second->author->name;
  }
}

void inASession() {
  qx::QxSession session;
  Books books;
  session.fetchAll(books);
  for (const BookPtr &book : books) {
    session.fetchById(book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book->author->name;
  }
}

void inARepository(qx::QxRepository<Book> &repository, qx::QxRepository<Author> &authors) {
  Books books;
  repository.fetchByQuery(qx_query("WHERE pages > 100"), books);
  for (const BookPtr &book : books) {
    authors.fetchById(book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book->author->name;
  }
}

template <typename T> void inATemplate(T &books) {
  qx::dao::fetch_all(books);
  for (auto &book : books)
    qx::dao::fetch_by_id(book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
void instantiate() {
  std::vector<BookPtr> books;
  inATemplate(books);
}
