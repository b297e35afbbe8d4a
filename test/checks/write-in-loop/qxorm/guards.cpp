// RUN: %check_orm %s %t --library qxorm --checks=orm-write-in-loop
//
// Writes in a loop that are none of the problem.
#include "qxorm_mapping.h"

#include <QDebug>
#include <QThread>
#include <vector>

// ---- the remedy ------------------------------------------------------------

void collected(const QStringList &titles) {
  Books books;
  for (const QString &title : titles) {
    BookPtr book = std::make_shared<Book>();
    book->title = title;
    books.append(book);
  }
  qx::dao::insert(books);
}

void changed() {
  Books books;
  qx::dao::fetch_all(books);
  for (BookPtr &book : books)
    book->pages += 1;
  qx::dao::update(books, nullptr, QStringList("pages"));
}

void deletedAtOnce(const QVariantList &ids) {
  if (!ids.isEmpty())
    qx::dao::delete_by_query<Book>(qx_query().where("book_id").in(ids));
}

void chunks(const QList<Books> &shelves) {
  for (Books shelf : shelves)
    qx::dao::insert(shelf);
}

// ---- few turns -------------------------------------------------------------

void tinyConstant() {
  for (const char *label : {"new", "used"}) {
    Tag tag;
    tag.label = label;
    qx::dao::insert(tag);
  }
}

bool found(std::vector<Book> &books, const QString &title) {
  for (Book &book : books)
    if (book.title == title) {
      book.pages += 1;
      qx::dao::update(book);
      return true;
    }
  return false;
}

void tables(const QStringList &databases) {
  for (const QString &name : databases) {
    QSqlDatabase database = QSqlDatabase::database(name);
    qx::dao::create_table<Book>(&database);
  }
}

bool retry(Book &book) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    QSqlError error = qx::dao::save(book);
    if (!error.isValid())
      return true;
    QThread::msleep(50);
  }
  return false;
}

// Changes in memory only.
void members(QList<qx::dao::ptr<Book>> &books, qx::QxCollection<long, BookPtr> &collection) {
  for (qx::dao::ptr<Book> &book : books) {
    if (book.isDirty())
      book.restoreFromOriginal();
    collection.removeByKey(book->id);
    collection.insert(book->id, std::make_shared<Book>(*book));
  }
}
