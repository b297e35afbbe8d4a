// RUN: %check_orm %s %t --library qxorm --checks=orm-lazy-load-in-loop
//
// Which relation is fetched, through what, and how deep.
#include "qxorm_mapping.h"

#include <QDebug>

void toMany() {
  Authors authors;
  qx::dao::fetch_all(authors);
  for (const AuthorPtr &author : authors) {
    qx::dao::fetch_by_query(qx_query("WHERE author_id = ?").bind(QVariant(qlonglong(author->id))), author->books);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'list_book' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-NOTES: note: fetch 'list_book' with the rows, by the key that it is registered by, qx::dao::fetch_all_with_relation("<key>", ...) or fetch_by_query_with_relation("<key>", ...), which is one statement with a join, and take the fetch out of the loop
    qDebug() << author->name << author->books.size();
  }
}

void oneToOne() {
  Authors authors;
  qx::dao::fetch_all(authors);
  for (const AuthorPtr &author : authors) {
    qx::dao::fetch_by_id(author->profile);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'profile_id' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << author->profile->bio;
  }
}

// Two statements for each book.
void twoLevels() {
  Books books;
  qx::dao::fetch_all(books);
  for (const BookPtr &book : books) {
    qx::dao::fetch_by_id(book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qx::dao::fetch_by_id(book->author->publisher);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id.publisher_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book->author->publisher->name;
  }
}

// The fetch of the relation brings its own relation along: one for each book.
void withItsOwnRelation() {
  Books books;
  qx::dao::fetch_all(books);
  for (const BookPtr &book : books) {
    qx::dao::fetch_by_id_with_relation("publisher_id", book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book->author->publisher->name;
  }
}

// Nested loops: the inner one goes over rows that came along with the outer ones.
void nested() {
  Authors authors;
  qx::dao::fetch_all_with_relation("list_book", authors);
  for (const AuthorPtr &author : authors)
    for (const BookPtr &book : author->books) {
      qx::dao::fetch_by_id(book->author);
      // CHECK-WRONG: :[[@LINE-1]]:7: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
      // CHECK-MISSING: :[[@LINE-2]]:7: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N·M queries) [orm-lazy-load-in-loop]
      qDebug() << book->author->name;
    }
}

// The object behind the pointer.
void dereferenced() {
  Books books;
  qx::dao::fetch_all(books);
  for (const BookPtr &book : books) {
    qx::dao::fetch_by_id(*book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book->author->name;
  }
}

void throughAnAlias() {
  Books books;
  qx::dao::fetch_all(books);
  for (const BookPtr &book : books) {
    AuthorPtr author = book->author;
    if (!author)
      continue;
    qx::dao::fetch_by_id(author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << author->name;
  }
}

void throughAMethod() {
  Books books;
  qx::dao::fetch_all(books);
  for (const BookPtr &book : books) {
    book->fetchAuthor();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book->authorName();
  }
}

static QString nameOf(const BookPtr &book) {
  qx::dao::fetch_by_id(book->author);
  return book->author->name;
}

void throughAHelper() {
  Books books;
  qx::dao::fetch_all(books);
  for (const BookPtr &book : books)
    qDebug() << nameOf(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class Catalogue {
public:
  void load() { qx::dao::fetch_all(m_books); }
  void print() {
    load();
    for (const BookPtr &book : m_books) {
      qx::dao::fetch_by_id(book->author);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      qDebug() << book->author->name;
    }
  }

private:
  Books m_books;
};

// An explicit fetch is sent also when the relation came along.
void fetchedTwice() {
  Books books;
  qx::dao::fetch_all_with_relation("author_id", books);
  for (const BookPtr &book : books) {
    qx::dao::fetch_by_id(book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book->author->name;
  }
}

// Pointers that keep the values of the database.
void daoPointers() {
  QList<qx::dao::ptr<Reader>> readers;
  qx::dao::fetch_all(readers);
  for (qx::dao::ptr<Reader> &reader : readers) {
    qx::dao::fetch_by_id(reader->favourite);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'favourite' is loaded from the database once for each 'Reader' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << reader->favourite->title;
  }
}
