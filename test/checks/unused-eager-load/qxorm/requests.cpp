// RUN: %check_orm %s %t --library qxorm --checks=orm-unused-eager-load
//
// Relations that are fetched with the rows by their registered keys, and read or not read by their members.
#include "qxorm_mapping.h"

#include <QDebug>

void unused() {
  Books books;
  qx::dao::fetch_all_with_relation("author_id", books);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'author_id' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  for (const BookPtr &book : books)
    qDebug() << book->title;
}

void oneOfTwo() {
  Books books;
  qx::dao::fetch_all_with_relation(QStringList() << "author_id" << "list_tag", books);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'list_tag' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  for (const BookPtr &book : books)
    qDebug() << book->author->name;
}

void endOfAPath() {
  Books books;
  qx::dao::fetch_all_with_relation("author_id->publisher_id", books);
  // CHECK-MISSING: :[[@LINE-1]]:12: warning: 'author_id.publisher_id' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  for (const BookPtr &book : books)
    qDebug() << book->author->name;
}

void all() {
  Authors authors;
  qx::dao::throwable::fetch_all_with_all_relation(authors);
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: all relations are loaded with the query, but nothing reads one [orm-unused-eager-load]
  for (const AuthorPtr &author : authors)
    qDebug() << author->name;
}

void inASession() {
  qx::QxSession session;
  Books books;
  session.fetchAll(books, QStringList(), QStringList("author_id"));
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author_id' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  for (const BookPtr &book : books)
    qDebug() << book->title;
}

void inASessionOneOfTwo() {
  qx::QxSession session;
  Books books;
  session.fetchAll(books, QStringList(), QStringList() << "author_id" << "list_tag");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author_id' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  for (const BookPtr &book : books)
    qDebug() << int(book->tags.count());
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

void read() {
  Books books;
  qx::dao::fetch_all_with_relation("author_id", books);
  for (const BookPtr &book : books)
    qDebug() << book->author->name;
}

void readThroughMethods() {
  Books books;
  qx::dao::fetch_all_with_relation("author_id", books);
  for (const BookPtr &book : books)
    qDebug() << book->authorName();
}

void readByTheSize() {
  Authors authors;
  qx::dao::fetch_all_with_relation("list_book", authors);
  for (const AuthorPtr &author : authors)
    qDebug() << author->books.size();
}

void readInNestedLoops() {
  Authors authors;
  qx::dao::fetch_all_with_relation("list_book->list_tag", authors);
  for (const AuthorPtr &author : authors)
    for (const BookPtr &book : author->books)
      for (long i = 0; i < book->tags.count(); ++i)
        qDebug() << book->tags.getByIndex(i)->label;
}

void severalInOneText() {
  Books books;
  qx::dao::fetch_all_with_relation("author_id|list_tag", books);
  for (const BookPtr &book : books)
    qDebug() << book->author->name << int(book->tags.count());
}

void someColumns() {
  Books books;
  qx::dao::fetch_all_with_relation("{ title } | author_id { name }", books);
  for (const BookPtr &book : books)
    qDebug() << book->title << book->author->name;
}

void aliases() {
  Books books;
  qx::dao::fetch_by_query_with_relation("<b> { title } | author_id <a> { name } >> publisher_id <p>",
                                        qx_query("WHERE p.name = 'Penguin'"), books);
  for (const BookPtr &book : books)
    qDebug() << book->title << book->author->publisher->name;
}

// An inner join leaves rows out.
void innerJoin() {
  Books books;
  qx::dao::fetch_all_with_relation(">>author_id", books);
  for (const BookPtr &book : books)
    qDebug() << book->title;
}

void innerJoins() {
  Books books;
  qx::dao::fetch_all_with_relation("author_id>>publisher_id", books);
  for (const BookPtr &book : books)
    qDebug() << book->title;
}

// The condition is about the joined table.
void condition() {
  Books books;
  qx::dao::fetch_by_query_with_relation("author_id", qx_query("WHERE author_1.name = 'Ada'"), books);
  for (const BookPtr &book : books)
    qDebug() << book->title;
}

void order() {
  qx::QxSession session;
  Books books;
  session.fetchByQuery(qx_query().orderAsc("author_1.name"), books, QStringList(), QStringList("author_id"));
  for (const BookPtr &book : books)
    qDebug() << book->title;
}

void show(const BookPtr &book);

void handedOn() {
  Books books;
  qx::dao::fetch_all_with_relation("author_id", books);
  for (const BookPtr &book : books)
    show(book);
}

Books returned() {
  Books books;
  qx::dao::fetch_all_with_relation("author_id", books);
  return books;
}
