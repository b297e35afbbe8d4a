// RUN: %check_orm %s %t --library qxorm --checks=orm-query-in-loop
//
// Queries in functions, methods, templates and lambdas that a loop calls.
#include "qxorm_mapping.h"

#include <QDebug>
#include <vector>

static Books booksOf(const Author &author) {
  Books books;
  qx::dao::fetch_by_query(qx_query().where("author_id").isEqualTo(QVariant(qlonglong(author.id))), books);
  return books;
}

void function() {
  std::vector<Author> authors;
  qx::dao::fetch_all(authors);
  for (const Author &author : authors)
    for (const BookPtr &book : booksOf(author))
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      qDebug() << book->title;
}

class Library {
public:
  explicit Library(qx::QxSession &session) : m_session(session) {}
  long count(const QString &genre) {
    return m_session.count<Book>(qx_query().where("genre").isEqualTo(QVariant(genre)));
  }
  bool has(long id) {
    Book book;
    book.id = id;
    return m_session.exist(book);
  }
  void print(const QStringList &genres) {
    for (const QString &genre : genres)
      qDebug() << genre << int(count(genre));
      // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }

private:
  qx::QxSession &m_session;
};

void method(Library &library, const std::vector<long> &ids) {
  for (long id : ids)
    qDebug() << library.has(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
}

template <class T> static void fetchInto(T &row, long id) {
  row.id = id;
  qx::dao::fetch_by_id(row);
}

void functionTemplate(const std::vector<long> &ids) {
  for (long id : ids) {
    Author author;
    fetchInto(author, id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << author.name;
  }
}

void lambda(const QStringList &names) {
  auto find = [](const QString &name) {
    Authors authors;
    qx::dao::fetch_by_query(qx_query().where("name").isEqualTo(QVariant(name)).limit(1), authors);
    return authors;
  };
  for (const QString &name : names)
    qDebug() << find(name).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// The query is made elsewhere, and run in the loop.
static qx_query queryOf(const QString &genre) { return qx_query().where("genre").isEqualTo(QVariant(genre)); }

void builtInAFunction(const QStringList &genres) {
  for (const QString &genre : genres) {
    Books books;
    qx::dao::fetch_by_query(queryOf(genre), books);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << books.size();
  }
}

void nestedLoops(const QStringList &genres, const QStringList &years) {
  for (const QString &genre : genres)
    for (const QString &year : years) {
      Books books;
      qx::dao::fetch_by_query(qx_query().where("genre").isEqualTo(QVariant(genre)).and_("year").isEqualTo(QVariant(year)),
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are selected by a query once for each element of this loop (N·M queries) [orm-query-in-loop]
                              books);
      qDebug() << books.size();
    }
}
