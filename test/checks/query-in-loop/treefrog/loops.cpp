// RUN: %check_orm %s %t --library treefrog --std c++20 --checks=orm-query-in-loop -- -DQT_STUB_6
//
// Mappers: the kinds of loops over what they find, and each call that queries.
#include "treefrog_models.h"

#include <algorithm>
#include <vector>

void show(const QString &);

// ---- over elements ---------------------------------------------------------

void byKey(const QList<int> &ids) {
  TSqlORMapper<BookObject> mapper;
  for (int id : ids)
    show(mapper.findByPrimaryKey(id).title);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:17: note: collect the keys in a QVariantList, read the rows with one find(TCriteria(<key>, TSql::In, keys)) of a TSqlORMapper, when there are any (an empty list is no condition), and look them up in a QMap
}

void mapperInTheLoop(const QList<int> &ids) {
  for (int i = 0; i < ids.size(); ++i) {
    TSqlORMapper<BookObject> mapper;
    BookObject book = mapper.findByPrimaryKey(ids.at(i));
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
    if (!book.isNull())
      show(book.title);
  }
}

void firstBy(const QStringList &names) {
  TSqlORMapper<AuthorObject> mapper;
  for (const QString &name : names)
    show(mapper.findFirstBy(AuthorObject::Name, name).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:17: note: read the rows of all turns with one find(TCriteria(<column>, TSql::In, values)) of a TSqlORMapper, when there are any (an empty list is no condition), or with a join, and group them in a QMap
}

void criteria(const QStringList &titles) {
  TSqlORMapper<BookObject> mapper;
  for (auto it = titles.begin(); it != titles.end(); ++it) {
    TCriteria criteria(BookObject::Title, TSql::Like, *it);
    criteria.add(BookObject::AuthorId, TSql::GreaterThan, 0);
    show(mapper.findFirst(criteria).title);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void counts(const QList<int> &ids) {
  TSqlORMapper<BookObject> mapper;
  for (int id : ids) {
    if (mapper.findCountBy(BookObject::AuthorId, id) > 0)
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:16: note: count them all with one TSqlQuery before the loop, SELECT key, COUNT(*) ... GROUP BY key
      show("author with books");
    if (mapper.findCount(TCriteria(BookObject::Id, id) || TCriteria(BookObject::AuthorId, id)) > 1)
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      show("both");
  }
}

void stdForEach(const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [](int id) {
    TSqlORMapper<BookObject> mapper;
    mapper.findBy(BookObject::AuthorId, id);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    for (auto &book : mapper)
      show(book.title);
  });
}

// ---- over what a mapper has found ------------------------------------------

void rangeFor() {
  TSqlORMapper<BookObject> books;
  books.find(TCriteria(BookObject::Title, TSql::Like, "a%"));
  TSqlORMapper<AuthorObject> authors;
  for (auto &book : books)
    show(book.title + authors.findByPrimaryKey(book.author_id).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: a row is fetched by its key once for each 'BookObject' of this loop (1 + N queries) [orm-query-in-loop]
}

void iteratorOfMapper() {
  TSqlORMapper<AuthorObject> authors;
  authors.orderBy(AuthorObject::Name).find();
  TSqlORMapperIterator<AuthorObject> it(authors);
  while (it.hasNext()) {
    AuthorObject author = it.next();
    TSqlORMapper<BookObject> books;
    const int count = books.findBy(BookObject::AuthorId, author.id);
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: a query is run once for each 'AuthorObject' of this loop (1 + N queries) [orm-query-in-loop]
    for (int i = 0; i < count; i++)
      show(author.name + books.value(i).title);
  }
}

void backwards() {
  TSqlORMapper<AuthorObject> authors;
  authors.find();
  TSqlORMapperIterator<AuthorObject> it(authors);
  for (it.toBack(); it.hasPrevious();) {
    TSqlORMapper<BookObject> books;
    show(QString::number(books.findCountBy(BookObject::AuthorId, it.previous().id)));
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: rows are counted by a query once for each 'AuthorObject' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void index() {
  TSqlORMapper<BookObject> books;
  const int count = books.find();
  for (int i = 0; i < count; ++i) {
    const BookObject book = books.value(i);
    TSqlORMapper<AuthorObject> authors;
    show(authors.findFirst(TCriteria(AuthorObject::Id, book.author_id)).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a query is run once for each 'BookObject' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void nested() {
  TSqlORMapper<AuthorObject> authors;
  authors.find();
  for (const auto &author : authors) {
    TSqlORMapper<BookObject> books;
    books.orderBy(BookObject::Title).limit(100).find(TCriteria(BookObject::AuthorId, author.id));
    // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: a query is run once for each 'AuthorObject' of this loop (1 + N queries) [orm-query-in-loop]
    for (const auto &book : books) {
      TSqlORMapper<BookObject> same;
      show(QString::number(same.findCountBy(BookObject::Title, book.title)));
      // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: rows are counted by a query once for each 'BookObject' of this loop (N·M queries) [orm-query-in-loop]
    }
  }
}

// ---- helpers ---------------------------------------------------------------

static QString authorName(int id) {
  TSqlORMapper<AuthorObject> mapper;
  return mapper.findByPrimaryKey(id).name;
}

template <class T> static T objectOf(int id) {
  TSqlORMapper<T> mapper;
  return mapper.findByPrimaryKey(id);
}

void behindFunctions() {
  TSqlORMapper<BookObject> books;
  books.find();
  for (auto &book : books) {
    show(authorName(book.author_id));
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each 'BookObject' of this loop (1 + N queries) [orm-query-in-loop]
    show(objectOf<AuthorObject>(book.author_id).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each 'BookObject' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// The usual service class of a controller.
class BookService {
public:
  QList<BookObject> ofAuthor(int author) {
    QList<BookObject> list;
    m_mapper.find(TCriteria(BookObject::AuthorId, author));
    for (auto &book : m_mapper)
      list << book;
    return list;
  }
  int count(int author) { return m_mapper.findCountBy(BookObject::AuthorId, author); }

private:
  TSqlORMapper<BookObject> m_mapper;
};

void behindMethods(BookService &service, const QList<int> &authors) {
  for (int author : authors) {
    for (const BookObject &book : service.ofAuthor(author))
    // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
      show(book.title);
    show(QString::number(service.count(author)));
    // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void throughBase(TAbstractSqlORMapper &mapper, const QList<int> &ids) {
  for (int id : ids)
    mapper.findBy(BookObject::AuthorId, id);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
}

void joined(const QList<int> &ids) {
  for (int id : ids) {
    TSqlORMapper<BookObject> mapper;
    mapper.setJoin(BookObject::AuthorId, TSqlJoin<AuthorObject>(AuthorObject::Id, TCriteria(AuthorObject::Id, id)));
    mapper.setSortOrder(BookObject::Title, Tf::DescendingOrder);
    mapper.find();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    for (const auto &book : mapper)
      show(book.title);
  }
}

// ---- look-alikes -----------------------------------------------------------

void built(const QList<int> &ids, QList<TCriteria> &out) {
  for (int id : ids) {
    TCriteria criteria;
    criteria.add(BookObject::Id, id).addOr(BookObject::AuthorId, TSql::In, QVariantList() << id);
    TSqlORMapper<BookObject> mapper;
    mapper.orderBy(BookObject::Title).limit(10).offset(id);
    out << (criteria && !TCriteria(BookObject::Title, TSql::IsEmpty));
  }
}

void foundAlready() {
  TSqlORMapper<BookObject> mapper;
  mapper.find();
  for (int i = 0; i < mapper.rowCount(); ++i)
    show(mapper.value(i).title + mapper.first().title + mapper.last().title);
  for (auto &book : mapper) {
    book.isModified();
    show(book.title + book.tableName());
  }
}

void once() {
  TSqlORMapper<AuthorObject> authors;
  const AuthorObject author = authors.findFirstBy(AuthorObject::Name, "Joyce");
  TSqlORMapper<BookObject> books;
  books.findBy(BookObject::AuthorId, author.id);
  for (auto &book : books)
    show(author.name + book.title);
}
