// RUN: %check_orm %s %t --library qxorm --checks=orm-query-in-loop
//
// Queries that are run in each turn, by every call that runs one.
#include "qxorm_mapping.h"

#include <QDebug>
#include <algorithm>
#include <vector>

// ---- by key ----------------------------------------------------------------

void byKey(const QList<long> &ids) {
  for (long id : ids) {
    Book book;
    book.id = id;
    qx::dao::fetch_by_id(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: collect the keys, fetch the rows with one qx::dao::fetch_by_query(qx_query().where("<key>").in(keys), ...) before the loop, when there are any, and look them up in a hash; rows of a relation come with fetch_..._with_relation("<key of the relation>", ...)
    qDebug() << book.title;
  }
}

void byKeyInASession(const std::vector<long> &ids) {
  qx::QxSession session;
  for (size_t i = 0; i < ids.size(); ++i) {
    Book *book = session.fetchById<Book>(QVariant(qlonglong(ids[i])));
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
    qDebug() << book->title;
  }
}

void byKeyInARepository(qx::QxRepository<Book> &repository, const QList<qlonglong> &ids) {
  for (auto it = ids.begin(); it != ids.end(); ++it)
    qDebug() << repository.fetchById(QVariant(*it))->title << qx::QxRepository<Author>::getById(QVariant(*it))->name;
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-MESSAGES: :[[@LINE-2]]:63: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void throwing(const QList<long> &ids) {
  for (long id : ids) {
    BookPtr book = std::make_shared<Book>();
    book->id = id;
    qx::dao::throwable::fetch_by_id(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << book->title;
  }
}

// The rows again, one by one, for their relation.
void onceMore() {
  Books books;
  qx::dao::fetch_all(books);
  for (BookPtr &book : books) {
    qx::dao::fetch_by_id_with_relation("author_id", book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
    qDebug() << book->title << book->author->name;
  }
}

// ---- by condition ----------------------------------------------------------

void byCondition() {
  Authors authors;
  qx::dao::fetch_all(authors);
  for (const AuthorPtr &author : authors) {
    Books books;
    qx::dao::fetch_by_query(qx_query().where("author_id").isEqualTo(QVariant(qlonglong(author->id))), books);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: fetch the rows of all turns with one query before the loop, qx_query().where("<column>").in(values), when there are any, and group them in a hash; rows of a relation come with fetch_..._with_relation("<key of the relation>", ...)
    qDebug() << author->name << books.size();
  }
}

void boundAgain(const QStringList &titles) {
  qx::QxSqlQuery query("WHERE title = :title");
  for (const QString &title : titles) {
    query.bind(":title", QVariant(title));
    std::vector<Book> books;
    qx::dao::throwable::fetch_by_query(query, books);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << title << int(books.size());
  }
}

void givenQuery(qx_query &query, const QList<qlonglong> &ids) {
  for (qlonglong id : ids) {
    query.bind(":id", QVariant(id));
    Books books;
    qx::dao::fetch_by_query(query, books);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << books.size();
  }
}

void withRelations(const QStringList &titles) {
  qx::QxSession session;
  for (const QString &title : titles) {
    Books books;
    session += qx::dao::fetch_by_query_with_relation(QStringList() << "author_id" << "list_tag",
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
                                                     qx_query().where("title").like(title), books, session.database());
    for (const BookPtr &book : books)
      qDebug() << book->author->name << int(book->tags.count());
  }
}

void everyTime(const QStringList &titles) {
  for (const QString &title : titles) {
    Books books;
    qx::dao::fetch_all(books);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    for (const BookPtr &book : books)
      if (book->title == title)
        qDebug() << book->id;
  }
}

// ---- counts and tests ------------------------------------------------------

void counts() {
  Authors authors;
  qx::dao::fetch_all(authors);
  std::for_each(authors.begin(), authors.end(), [](const AuthorPtr &author) {
    qDebug() << int(qx::dao::count<Book>(qx_query("WHERE author_id = ?").bind(QVariant(qlonglong(author->id)))));
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: count them all with one qx::dao::call_query() before the loop, "SELECT <key>, count(*) ... GROUP BY <key>", and read the counts with getSqlResultAt()
  });
}

void countsIntoAVariable(const QStringList &titles) {
  for (int i = 0; i < titles.size(); i++) {
    long count = 0;
    qx::dao::count<Book>(count, qx_query().where("title").isEqualTo(QVariant(titles.at(i))));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    qDebug() << titles[i] << int(count);
  }
}

void countsOfJoins(const QStringList &names) {
  for (const QString &name : names) {
    long count = 0;
    qx::dao::count_with_relation<Book>(count, QStringList("author_id"),
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
                                       qx_query("WHERE author_1.name = ?").bind(QVariant(name)));
    qDebug() << name << int(count);
  }
}

void exists(std::vector<Book> &candidates) {
  for (Book &book : candidates)
    if (!qx::dao::exist(book))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a query asks whether a row exists once for each 'Book' of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: ask once before the loop which of the keys are there, qx::dao::fetch_by_query(qx_query().where("<key>").in(keys), ...) with the key as the only column
      qDebug() << book.id;
}

// ---- statements of the program's own ---------------------------------------

void storedProcedure(const QList<qlonglong> &ids) {
  for (qlonglong id : ids) {
    qx_query query("SELECT avg(pages) FROM Book WHERE author_id = :id");
    query.bind(":id", QVariant(id));
    qx::dao::call_query(query);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << query.getSqlResultAt(0, 0).toString();
  }
}

void executed(const QList<qlonglong> &ids) {
  for (qlonglong id : ids) {
    qx_query query("SELECT book_id, title FROM Book WHERE author_id = ?", QVariantList() << QVariant(id));
    Books books;
    qx::dao::execute_query(query, books);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << books.size();
  }
}

// ---- the interface of the rows, and of another thread ----------------------

void persistable(const QList<qlonglong> &ids) {
  for (qlonglong id : ids) {
    Reader reader;
    reader.qxFetchById(QVariant(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    qDebug() << reader.name;
  }
}

void persistables(std::vector<Reader> &readers) {
  for (Reader &reader : readers) {
    reader.qxFetchById();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each 'Reader' of this loop (N queries) [orm-query-in-loop]
    qDebug() << reader.name;
  }
}

void inThreads(const QList<qlonglong> &ids, QList<std::shared_ptr<qx::QxDaoAsync>> &threads) {
  for (int i = 0; i < ids.size(); ++i) {
    auto thread = std::make_shared<qx::QxDaoAsync>();
    thread->asyncFetchByQuery("Reader", qx_query().where("id").isEqualTo(QVariant(ids.at(i))));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    threads.append(thread);
  }
}
