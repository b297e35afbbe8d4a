// RUN: %check_orm %s %t --library treefrog --std c++20 --checks=orm-query-in-loop -- -DQT_STUB_6
//
// Generated models, and lists of them.
#include "treefrog_models.h"

void show(const QString &);

void get(const QList<int> &ids) {
  for (int id : ids)
    show(Book::get(id).title());
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void authorOfBook() {
  for (const Book &book : Book::getAll())
    show(book.title() + Author::get(book.authorId()).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
}

int countEach(const QStringList &names) {
  int longer = 0;
  for (const QString &name : names)
    longer += name.size() > Book::count();
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return longer;
}

void index() {
  const QList<Author> authors = Author::getAll();
  for (int i = 0; i < authors.size(); ++i) {
    auto books = tfGetModelListByCriteria<Book, BookObject>(TCriteria(BookObject::AuthorId, authors[i].id()));
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    for (const Book &book : books)
      show(book.title());
  }
}

void sorted(const QList<int> &ids) {
  for (int id : ids) {
    const TCriteria criteria(BookObject::AuthorId, id);
    for (auto &book : tfGetModelListByCriteria<Book, BookObject>(criteria, BookObject::Title, Tf::AscendingOrder))
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      show(book.title());
  }
}

void javaIterator() {
  const QList<Book> books = Book::getAll();
  QListIterator<Book> it(books);
  while (it.hasNext()) {
    Author author = Author::get(it.next().authorId());
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
    show(author.name());
  }
}

// ---- what users add to models ----------------------------------------------

static Author authorOf(const Book &book) { return Author::get(book.authorId()); }

static QList<Book> booksOf(const Author &author) {
  return tfGetModelListByCriteria<Book, BookObject>(TCriteria(BookObject::AuthorId, author.id()));
}

void helpers() {
  for (const Book &book : Book::getAll())
    show(authorOf(book).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
  for (const Author &author : Author::getAll())
    for (const Book &book : booksOf(author))
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      show(book.title());
}

class Shelf : public Book {
public:
  Author author() const { return Author::get(authorId()); }
};

void inDerivedModel(const QList<Shelf> &shelves) {
  for (const Shelf &shelf : shelves)
    show(shelf.author().name());
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is fetched by its key once for each 'Shelf' of this loop (N queries) [orm-query-in-loop]
}

// ---- look-alikes -----------------------------------------------------------

void properties() {
  for (Book &book : Book::getAll()) {
    book.setTitle("x");
    show(book.title() + QString::number(book.id() + book.authorId()));
    if (book.isNull() || book.isNew())
      show("new");
    book.toVariantMap();
  }
}

void remedy() {
  const QList<Book> books = Book::getAll();
  QVariantList keys;
  for (const Book &book : books)
    keys << book.authorId();
  QMap<int, QString> names;
  if (!keys.isEmpty()) {
    TSqlORMapper<AuthorObject> authors;
    authors.find(TCriteria(AuthorObject::Id, TSql::In, keys));
    for (auto &author : authors)
      names.insert(author.id, author.name);
  }
  for (const Book &book : books)
    show(book.title() + names.value(book.authorId()));
}

class Registry {
public:
  static Registry get(int id);
  static int count();
  QString title() const;
};

void ownClass(const QList<int> &ids) {
  for (int id : ids)
    show(Registry::get(id).title() + QString::number(Registry::count()));
}
