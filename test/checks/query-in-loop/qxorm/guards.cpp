// RUN: %check_orm %s %t --library qxorm --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside some what only looks like it.
#include "qxorm_mapping.h"

#include <QDebug>
#include <QHash>
#include <QMutex>
#include <QThread>
#include <algorithm>
#include <vector>

// ---- the remedy ------------------------------------------------------------

void atOnce(const QVariantList &ids) {
  QHash<long, QString> titles;
  if (!ids.isEmpty()) {
    Books books;
    qx::dao::fetch_by_query(qx_query().where("book_id").in(ids), books);
    for (const BookPtr &book : books)
      titles.insert(book->id, book->title);
  }
  for (const QVariant &id : ids)
    qDebug() << titles.value(long(id.toLongLong()));
}

void chunked(const QVariantList &ids) {
  for (int i = 0; i < ids.size(); i += 500) {
    Books books;
    qx::dao::fetch_by_query(qx_query().where("book_id").in(ids.mid(i, 500)), books);
    for (const BookPtr &book : books)
      qDebug() << book->title;
  }
}

// ---- what runs nothing -----------------------------------------------------

void builder(const QStringList &words) {
  qx_query query;
  query.where("pages").isGreaterThan(100);
  for (const QString &word : words)
    query.or_("title").containsString(word);
  Books books;
  qx::dao::fetch_by_query(query, books);
  qDebug() << books.size();
}

void builders(const QStringList &words, std::vector<qx_query> &queries) {
  for (const QString &word : words)
    queries.push_back(qx_query().where("title").isEqualTo(QVariant(word)).orderAsc("title").limit(10));
}

void results() {
  qx_query query("SELECT genre, count(*) FROM Book GROUP BY genre");
  qx::dao::call_query(query);
  for (long row = 0; row < query.getSqlResultRowCount(); ++row)
    qDebug() << query.getSqlResultAt(row, 0).toString() << query.getSqlResultAt(row, "count(*)").toInt();
}

void containers(const qx::QxCollection<long, BookPtr> &books, const QList<long> &ids) {
  for (long id : ids)
    if (books.exist(id))
      qDebug() << books.getByKey(id)->title << int(books.count());
}

void pointers(QList<qx::dao::ptr<Book>> &books) {
  for (const qx::dao::ptr<Book> &book : books)
    qDebug() << book.isDirty() << book->title;
}

// ---- memoised --------------------------------------------------------------

void memoised(const QList<long> &ids) {
  QHash<long, QString> names;
  for (long id : ids) {
    if (!names.contains(id)) {
      Author author;
      author.id = id;
      qx::dao::fetch_by_id(author);
      names[id] = author.name;
    }
    qDebug() << names[id];
  }
}

class AuthorCache {
public:
  AuthorPtr get(long id) {
    auto found = m_authors.constFind(id);
    if (found != m_authors.constEnd())
      return found.value();
    AuthorPtr author = std::make_shared<Author>();
    author->id = id;
    qx::dao::fetch_by_id(author);
    m_authors.insert(id, author);
    return author;
  }

private:
  QHash<long, AuthorPtr> m_authors;
};

void objectWithMemory(const QList<long> &ids) {
  AuthorCache cache;
  for (long id : ids)
    qDebug() << cache.get(id)->name;
}

// ---- other tables, other databases ------------------------------------------

void byClassName(const QStringList &classes, const qx_query &query) {
  for (const QString &name : classes)
    qDebug() << int(qx::IxPersistable::qxFetchByQuery(name, query)->__count());
}

void inEachDatabase(const QStringList &names) {
  for (const QString &name : names) {
    QSqlDatabase database = QSqlDatabase::database(name);
    Books books;
    qx::dao::fetch_all(books, &database);
    qDebug() << name << books.size();
  }
}

// ---- few turns -------------------------------------------------------------

void tinyConstant() {
  for (const char *genre : {"crime", "poetry"})
    qDebug() << int(qx::dao::count<Book>(qx_query("WHERE genre = ?").bind(QVariant(genre))));
}

void firstFree(const QStringList &titles) {
  for (const QString &title : titles)
    if (qx::dao::count<Book>(qx_query().where("title").isEqualTo(QVariant(title))) == 0) {
      qDebug() << title;
      break;
    }
}

void onlyAtFirst(const QStringList &titles) {
  Books books;
  for (const QString &title : titles) {
    if (books.isEmpty())
      qx::dao::fetch_all(books);
    qDebug() << title << books.size();
  }
}

// ---- paging, retry, workers ------------------------------------------------

void pages() {
  Books books;
  int start = 0;
  do {
    qx::dao::fetch_by_query(qx_query().orderAsc("book_id").limit(100, start), books);
    for (const BookPtr &book : books)
      qDebug() << book->title;
    start += 100;
  } while (!books.isEmpty());
}

void pagesOfAClearedList() {
  Books books;
  int start = 0;
  do {
    books.clear();
    qx::dao::fetch_by_query(qx_query().orderAsc("book_id").limit(100, start), books);
    for (const BookPtr &book : books)
      qDebug() << book->title;
    start += 100;
  } while (!books.isEmpty());
}

bool retry(Books &books) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    QSqlError error = qx::dao::fetch_all(books);
    if (!error.isValid())
      return true;
    QThread::msleep(50);
  }
  return false;
}

void waitFor(Book &book) {
  while (!qx::dao::exist(book))
    QThread::sleep(1);
}
