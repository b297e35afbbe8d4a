// RUN: %check_orm %s %t --library qxorm --checks=orm-lazy-load-in-loop
//
// Relations in a loop that cost nothing: what was fetched, what is not fetched, and what is fetched rarely.
#include "qxorm_mapping.h"

#include <QDebug>
#include <QHash>

// ---- the remedy ------------------------------------------------------------

void broughtAlong() {
  Books books;
  qx::dao::fetch_all_with_relation("author_id", books);
  for (const BookPtr &book : books)
    qDebug() << book->title << book->author->name;
}

void broughtAlongByQuery() {
  Books books;
  qx::dao::fetch_by_query_with_relation(QStringList() << "author_id->publisher_id" << "list_tag",
                                        qx_query().orderAsc("title"), books);
  for (const BookPtr &book : books)
    qDebug() << book->author->publisher->name << int(book->tags.count());
}

void broughtAlongByAll() {
  Authors authors;
  qx::dao::fetch_all_with_all_relation(authors);
  for (const AuthorPtr &author : authors)
    for (const BookPtr &book : author->books)
      qDebug() << author->publisher->name << book->title;
}

// ---- no fetch at all: the members are what they are ------------------------

// A key is there without the row that it is of.
void keys() {
  Books books;
  qx::dao::fetch_all(books);
  QList<long> ids;
  for (const BookPtr &book : books)
    if (book->author)
      ids << book->author->id;
  qDebug() << ids.size();
}

// A container that was not fetched is empty; reading it sends nothing.
void sizes() {
  Authors authors;
  qx::dao::fetch_all(authors);
  int sum = 0;
  for (const AuthorPtr &author : authors)
    sum += author->books.size();
  qDebug() << sum;
}

void filled() {
  Books books;
  qx::dao::fetch_all(books);
  for (const BookPtr &book : books) {
    book->author = std::make_shared<Author>();
    book->author->name = "unknown";
  }
}

// ---- one row, few rows, once -----------------------------------------------

void singleRow() {
  Books books;
  qx::dao::fetch_by_query(qx_query().orderDesc("pages").limit(1), books);
  for (const BookPtr &book : books) {
    qx::dao::fetch_by_id(book->author);
    qDebug() << book->author->name;
  }
}

void twoRows() {
  Books books;
  qx::dao::fetch_by_query(qx_query().orderDesc("pages").limit(2), books);
  for (const BookPtr &book : books) {
    qx::dao::fetch_by_id(book->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_id' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    qDebug() << book->author->name;
  }
}

void search(long id) {
  Books books;
  qx::dao::fetch_all(books);
  for (const BookPtr &book : books)
    if (book->id == id) {
      qx::dao::fetch_by_id(book->author);
      qDebug() << book->author->name;
      break;
    }
}

void onlyTheFirst() {
  Books books;
  qx::dao::fetch_all(books);
  bool first = true;
  for (const BookPtr &book : books) {
    if (first) {
      qx::dao::fetch_by_id(book->author);
      qDebug() << book->author->name;
      first = false;
    }
    qDebug() << book->title;
  }
}

void memoised() {
  Books books;
  qx::dao::fetch_all(books);
  QHash<long, QString> names;
  for (const BookPtr &book : books) {
    if (!names.contains(book->author->id)) {
      qx::dao::fetch_by_id(book->author);
      names.insert(book->author->id, book->author->name);
    }
    qDebug() << book->title << names.value(book->author->id);
  }
}

void oneBook(long id) {
  BookPtr book = std::make_shared<Book>();
  book->id = id;
  qx::dao::fetch_by_id(book);
  qx::dao::fetch_by_id(book->author);
  for (int i = 0; i < book->pages; ++i)
    qDebug() << book->author->name << i;
}
