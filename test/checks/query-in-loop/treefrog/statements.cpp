// RUN: %check_orm %s %t --library treefrog --std c++20 --checks=orm-query-in-loop -- -DQT_STUB_6
//
// SQL: TSqlQuery, and TSqlQueryORMapper, whose rows are objects.
#include "treefrog_models.h"

void show(const QString &);

void preparedOutside(const QList<int> &ids) {
  TSqlQuery query;
  query.prepare("SELECT title FROM book WHERE id = ?");
  for (int id : ids) {
    query.addBind(id);
    query.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    while (query.next())
      show(query.value(0).toString());
  }
}

void preparedInside(const QList<int> &ids) {
  for (int id : ids) {
    TSqlQuery query;
    query.prepare("SELECT count(*) FROM book WHERE author_id = :id").bind(":id", id).exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:86: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    show(query.getNextValue().toString());
  }
}

void text(const QStringList &names) {
  TSqlQuery query;
  for (int i = 0; i < names.size(); i++)
    if (query.exec("SELECT id FROM author WHERE name = '" + names[i] + "'"))
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
      show(QString::number(query.size()));
}

void fromFile(const QList<int> &ids) {
  TSqlQuery query;
  query.load("books_of_author.sql");
  for (int id : ids) {
    query.bind(0, id).exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    while (query.next())
      show(query.value("title").toString());
  }
}

void overRows() {
  TSqlQuery authors;
  authors.exec("SELECT id, name FROM author");
  TSqlQuery books;
  books.prepare("SELECT title FROM book WHERE author_id = ?");
  while (authors.next()) {
    books.addBind(authors.value(0));
    books.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (books.next())
      show(authors.value(1).toString() + books.value(0).toString());
  }
}

// ---- objects as rows -------------------------------------------------------

void executeFirst(const QList<int> &ids) {
  TSqlQueryORMapper<BookObject> mapper;
  mapper.prepare("SELECT * FROM book WHERE author_id = :author ORDER BY title");
  for (int id : ids)
    show(mapper.bind(":author", id).execFirst().title);
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void executeText(const QStringList &titles) {
  for (const QString &title : titles) {
    TSqlQueryORMapper<BookObject> mapper;
    show(QString::number(mapper.execFirst("SELECT * FROM book WHERE title = '" + title + "'").id));
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void overObjects() {
  TSqlQueryORMapper<AuthorObject> authors;
  authors.exec("SELECT * FROM author");
  for (const auto &author : authors) {
    TSqlQueryORMapper<BookObject> books;
    books.prepare("SELECT * FROM book WHERE author_id = ?").addBind(author.id);
    books.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are selected by a query once for each 'AuthorObject' of this loop (1 + N queries) [orm-query-in-loop]
    for (const auto &book : books)
      show(author.name + book.title);
  }
}

void objectsByNext() {
  TSqlQueryORMapper<AuthorObject> authors;
  authors.exec("SELECT * FROM author");
  while (authors.next()) {
    const AuthorObject author = authors.value();
    TSqlORMapper<BookObject> books;
    show(author.name + QString::number(books.findCountBy(BookObject::AuthorId, author.id)));
    // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: rows are counted by a query once for each 'AuthorObject' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void objectsByIterator() {
  TSqlQueryORMapper<BookObject> books;
  books.exec("SELECT * FROM book");
  TSqlQueryORMapperIterator<BookObject> it(books);
  while (it.hasNext())
    show(Author::get(it.next().author_id).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each 'BookObject' of this loop (1 + N queries) [orm-query-in-loop]
}

// ---- look-alikes -----------------------------------------------------------

void prepareOnly(const QStringList &tables, QList<QString> &out) {
  for (const QString &table : tables) {
    TSqlQuery query;
    query.prepare("SELECT * FROM " + TSqlQuery::escapeIdentifier(table));
    out << query.queryDirPath();
  }
}

void ownRows() {
  TSqlQuery query;
  query.exec("SELECT title FROM book");
  while (query.next())
    show(query.value(0).toString() + QString::number(query.size() + query.numRowsAffected()));
  for (QVariant value = query.getNextValue(); value.isValid(); value = query.getNextValue())
    show(value.toString());
}

void joined() {
  TSqlQueryORMapper<BookObject> mapper;
  mapper.prepare("SELECT b.* FROM book b INNER JOIN author a ON b.author_id = a.id WHERE a.name LIKE ?");
  mapper.addBind("A%").exec();
  TSqlQueryORMapperIterator<BookObject> it(mapper);
  while (it.hasNext())
    show(it.next().title);
}

void definitions(const QStringList &tables) {
  TSqlQuery query;
  for (const QString &table : tables)
    query.exec("CREATE INDEX " + table + "_title ON " + table + " (title)");
}
