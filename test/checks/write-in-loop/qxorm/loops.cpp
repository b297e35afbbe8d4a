// RUN: %check_orm %s %t --library qxorm --checks=orm-write-in-loop
//
// Rows that are written one by one, by every call that writes one.
#include "qxorm_mapping.h"

#include <QDebug>
#include <algorithm>
#include <vector>

void inserts(const QStringList &titles) {
  for (const QString &title : titles) {
    Book book;
    book.title = title;
    qx::dao::insert(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: pass the whole container to one qx::dao::insert(), which prepares one statement, sends it for each row, and puts one transaction around all of them
  }
}

void updates() {
  Books books;
  qx::dao::fetch_all(books);
  for (BookPtr &book : books) {
    book->title = book->title.toUpper();
    qx::dao::update(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: pass the whole container to one qx::dao::update(), which prepares one statement, sends it for each row, and puts one transaction around all of them; rows that get the same values are updated by one qx::dao::call_query() with UPDATE ... WHERE <key> IN (...): update_by_query() only adds to the condition on the key
  }
}

void updatesOfColumns(std::vector<BookPtr> &books) {
  for (size_t i = 0; i < books.size(); ++i) {
    books[i]->pages += 1;
    qx::dao::throwable::update(books[i], nullptr, QStringList("pages"));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  }
}

void updatesOfWhatChanged(QList<qx::dao::ptr<Book>> &books) {
  for (auto it = books.begin(); it != books.end(); ++it)
    qx::dao::update_optimized(*it);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

void saves(std::vector<Book> &books) {
  std::for_each(books.begin(), books.end(), [](Book &book) { qx::dao::save(book); });
  // CHECK-MESSAGES: :[[@LINE-1]]:62: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  // CHECK-NOTES: note: pass the whole container to one qx::dao::save(), which puts one transaction around all rows; it still looks for each row and writes it: insert() and update() of containers send one for each row
}

void savesWithRelations(Authors &authors) {
  for (AuthorPtr &author : authors)
    qx::dao::save_with_relation("list_book", author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is saved by a statement once for each 'Author' of this loop (N statements) [orm-write-in-loop]
}

void deletes(const QList<long> &ids) {
  for (long id : ids) {
    Book book;
    book.id = id;
    qx::dao::delete_by_id(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one qx::dao::delete_by_query(qx_query().where("<key>").in(keys)), when there are any
  }
}

void deletesByCondition(const QStringList &genres) {
  for (const QString &genre : genres)
    qx::dao::delete_by_query<Book>(qx_query().where("genre").isEqualTo(QVariant(genre)));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void updatesByCondition(const QStringList &genres, Book &book) {
  for (const QString &genre : genres)
    qx::dao::update_by_query(qx_query("WHERE genre = ?").bind(QVariant(genre)), book, nullptr, QStringList("pages"));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void inARepository(qx::QxRepository<Book> &repository, Books &books) {
  for (BookPtr &book : books)
    repository.save(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

void byKeyInARepository(qx::QxRepository<Book> &repository, const QList<qlonglong> &ids) {
  for (qlonglong id : ids)
    repository.destroyById(QVariant(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void persistables(std::vector<Reader> &readers) {
  for (Reader &reader : readers)
    reader.qxSave();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each 'Reader' of this loop (N statements) [orm-write-in-loop]
}

void statements(const QStringList &names) {
  for (const QString &name : names) {
    qx_query query("INSERT INTO genre (name) VALUES (:name)");
    query.bind(":name", QVariant(name));
    qx::dao::call_query(query);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void store(Book &book) { qx::dao::throwable::save(book); }

void inAHelper(std::vector<Book> &books) {
  for (Book &book : books)
    store(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}
