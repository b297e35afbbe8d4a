// RUN: %check_orm %s %t --library tinyorm
// Helper functions between the loop and the load.
#include "tinyorm_models.hpp"
#include <QDebug>

void use(const QString &);
void elsewhere(Book &b);

static QString authorOf(Book &b) { return b.getRelationValue<Author, One>("author")->name(); }

void helper() {
  for (auto &b : Book::all())
    use(authorOf(b));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static QString caption(Book *b) { return b->title() + authorOf(*b); }

void twoHelpers() {
  for (auto &b : Book::all())
    use(caption(&b));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static QString nameOf(Author &a) { return a.name(); }
static QString publisherOf(Author &a) { return a.publisherPtr()->getAttribute<QString>("name"); }

void helperOfTheRelation() {
  for (auto &b : Book::all()) {
    use(nameOf(*b.authorPtr()));
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(publisherOf(*b.authorPtr()));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static Author *authorPtrOf(Book &b) { return b.authorPtr(); }

void helperReturnsTheRelation() {
  for (auto &b : Book::all())
    use(authorPtrOf(b)->name());
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void printAll(ModelsCollection<Book> &books) {
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesTheRows() {
  auto books = Book::all();
  printAll(books);
}

static void printList(QList<Book> list) {
  for (Book &b : list)
    use(b.title() + authorOf(b));
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesAList() { printList(Book::whereEq("genre", "crime")->get()); }

static void printQuery(Orm::Tiny::Builder<Book> &query) {
  for (auto &b : query.get())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesTheQuery() {
  auto query = Book::whereEq("genre", "crime");
  printQuery(*query);
}

static void fill(ModelsCollection<Book> &out) { out = Book::all(); }

void outParameter() {
  ModelsCollection<Book> books;
  fill(books);
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Defined here, declared in the class.
QString Book::publisherName() { return authorPtr()->publisherPtr()->getAttribute<QString>("name"); }

void memberDefinedElsewhere() {
  for (auto &b : Book::all())
    use(b.publisherName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:11: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static QDebug &operator<<(QDebug &out, Book &b) { return out << b.title() << b.authorName(); }

void outputOperator() {
  QDebug out = qDebug();
  for (auto &b : Book::all())
    out << b;
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Helpers that load nothing, or not for these rows.

static QString titleOf(Book &b) { return b.title(); }

void helperReadsColumns() {
  for (auto &b : Book::all())
    use(titleOf(b));
}

void helperOfEagerRows() {
  for (auto &b : Book::with("author")->get())
    use(caption(&b));
}

static void printAuthors(ModelsCollection<Book> &books) {
  for (auto &b : books)
    use(b.authorName());
}

void eagerRowsToHelper() {
  auto books = Book::with("author.publisher")->get();
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'author.publisher' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  printAuthors(books);
}

// Nobody calls it: where the rows come from is not known.
void rowsFromOutside(ModelsCollection<Book> &books) {
  for (auto &b : books)
    use(b.authorName());
}

// The body is not known.
void unknownHelper() {
  for (auto &b : Book::all())
    elsewhere(b);
}

void helperOutsideTheLoop() {
  auto books = Book::all();
  for (auto &b : books)
    use(b.title());
  use(authorOf(books.first()));
}

static void loadAuthors(ModelsCollection<Book> &books) { books.load("author"); }

void helperLoadsBefore() {
  auto books = Book::all();
  loadAuthors(books);
  for (auto &b : books)
    use(b.authorName());
}
