// RUN: %check_orm %s %t --library treefrog --std c++20 --checks=orm-query-in-loop -- -DQT_STUB_6
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include "treefrog_models.h"
#include <TPaginator>

#include <QHash>

void show(const QString &);

// ---- memoised --------------------------------------------------------------

void memoised() {
  QMap<int, QString> names;
  for (const Book &book : Book::getAll()) {
    if (!names.contains(book.authorId()))
      names.insert(book.authorId(), Author::get(book.authorId()).name());
    show(names.value(book.authorId()));
  }
}

class Names {
public:
  QString of(int id) {
    auto it = m_names.find(id);
    if (it == m_names.end())
      it = m_names.insert(id, fresh(id));
    return it.value();
  }
  QString fresh(int id) const {
    TSqlORMapper<AuthorObject> mapper;
    return mapper.findByPrimaryKey(id).name;
  }

private:
  QHash<int, QString> m_names;
};

void objectWithMemory(const QList<int> &ids) {
  Names names;
  for (int id : ids)
    show(names.of(id));
}

void objectWithout(const QList<int> &ids) {
  Names names;
  for (int id : ids)
    show(names.fresh(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- chunks and pages ------------------------------------------------------

void chunks(const QVariantList &keys) {
  TSqlORMapper<BookObject> mapper;
  for (int i = 0; i < keys.size(); i += 500) {
    mapper.find(TCriteria(BookObject::Id, TSql::In, QVariantList(keys.mid(i, 500))));
    for (auto &book : mapper)
      show(book.title);
  }
}

void pages() {
  TSqlORMapper<BookObject> mapper;
  TPaginator pager(mapper.findCount(), 100);
  for (int page = 1; page <= pager.numPages(); ++page) {
    pager.setCurrentPage(page);
    mapper.orderBy(BookObject::Id).limit(pager.itemCountPerPage()).offset(pager.offset()).find();
    for (auto &book : mapper)
      show(book.title);
  }
}

void pagesUntilEmpty() {
  int offset = 0;
  while (true) {
    TSqlORMapper<BookObject> mapper;
    if (mapper.limit(100).offset(offset).find() <= 0)
      break;
    for (auto &book : mapper)
      show(book.title);
    offset += 100;
  }
}

// ---- few turns -------------------------------------------------------------

void tinyConstant() {
  for (const char *name : {"Joyce", "Woolf", "Eliot"}) {
    TSqlORMapper<AuthorObject> mapper;
    show(mapper.findFirstBy(AuthorObject::Name, name).name);
  }
}

void oneRow() {
  TSqlORMapper<BookObject> mapper;
  mapper.limit(1).find();
  for (auto &book : mapper)
    show(Author::get(book.author_id).name());
}

void manyRows() {
  TSqlORMapper<BookObject> mapper;
  mapper.limit(1000).find();
  for (auto &book : mapper)
    show(Author::get(book.author_id).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each 'BookObject' of this loop (1 + N queries) [orm-query-in-loop]
}

void firstFree(const QStringList &titles) {
  TSqlORMapper<BookObject> mapper;
  for (const QString &title : titles)
    if (mapper.findCountBy(BookObject::Title, title) == 0) {
      show(title);
      break;
    }
}

void allFree(const QStringList &titles) {
  TSqlORMapper<BookObject> mapper;
  for (const QString &title : titles)
    if (mapper.findCountBy(BookObject::Title, title) == 0)
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      show(title);
}

// ---- retry, polling --------------------------------------------------------

Book retry(int id) {
  for (int attempt = 0; attempt < 30; ++attempt) {
    Book book = Book::get(id);
    if (!book.isNull())
      return book;
    Tf::msleep(100);
  }
  return Book();
}

void waitFor(int id) {
  TSqlORMapper<BookObject> mapper;
  while (mapper.findByPrimaryKey(id).isNull())
    Tf::msleep(1000);
}

void worker(const bool &stop) {
  while (!stop) {
    TSqlORMapper<BookObject> mapper;
    mapper.find(TCriteria(BookObject::AuthorId, TSql::IsNull));
    for (auto &book : mapper)
      show(book.title);
    Tf::msleep(60000);
  }
}

// ---- rare rows -------------------------------------------------------------

void onlySome(const QList<int> &wanted) {
  for (const Book &book : Book::getAll())
    if (wanted.contains(book.id()))
      show(Author::get(book.authorId()).name());
      // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
}
