// RUN: %check_orm %s %t --library tinyorm
// Lambdas, std::function, std::bind, library callbacks.
#include "tinyorm_models.hpp"
#include <algorithm>
#include <functional>
#include <orm/db.hpp>

void use(const QString &);

void storedLambda() {
  auto print = [](Book &b) { use(b.authorName()); };
  for (auto &b : Book::all())
    print(b);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void capturedRow() {
  for (auto &b : Book::all()) {
    auto line = [&b] { return b.authorName(); };
    use(line());
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void calledAtOnce() {
  for (auto &b : Book::all()) {
    const QString name = [&] {
      return b.authorName();
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    }();
    use(name);
  }
}

void storedFunction() {
  std::function<void(Book &)> print = [](Book &b) { use(b.authorName()); };
  for (auto &b : Book::all())
    print(b);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void forEachBook(const std::function<void(Book &)> &visit) {
  for (auto &b : Book::all())
    visit(b);
}

void visitor() {
  forEachBook([](Book &b) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

template <typename Visit> static void visitAll(ModelsCollection<Book> &books, Visit visit) {
  for (auto &b : books)
    visit(b);
}

void templateVisitor() {
  auto books = Book::all();
  visitAll(books, [](Book &b) { use(b.authorName()); });
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Body> static void inTransaction(Body &&body) {
  Orm::DB::beginTransaction();
  body();
  Orm::DB::commit();
}

void bodyInTransaction() {
  inTransaction([] {
    for (auto &b : Book::all())
      use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

static void retried(std::function<void()> body) { body(); }

void bodyInFunction() {
  auto books = Book::all();
  retried([&] {
    for (auto &b : books)
      use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

static void line(const QString &prefix, Book &b) { use(prefix + b.authorName()); }

void bound() {
  auto print = std::bind(line, QString("by "), std::placeholders::_1);
  for (auto &b : Book::all())
    print(b);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void genericLambda() {
  auto books = Book::all();
  std::for_each(books.begin(), books.end(), [](auto &b) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void collectionEach() {
  auto books = Book::all();
  books.each([](Book *b) {
    use(b->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void collectionFilter() {
  auto books = Book::all();
  auto anonymous = books.filter([](Book *b) { return b->authorName().isEmpty(); });
// CHECK-MESSAGES: :[[@LINE-1]]:57: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(anonymous.first()->title());
}

void builderEach() {
  Book::whereEq("genre", "crime")->each([](Book &&b, qint64) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    return true;
  });
}

void modelEach() {
  Book::each([](Book &&b, qint64) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    return true;
  });
}

void chunks() {
  Book::chunk(100, [](ModelsCollection<Book> &&books, qint64) {
    for (auto &b : books)
      use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    return true;
  });
}

void chunkedBuilder() {
  Book::orderBy("id")->chunk(100, [](ModelsCollection<Book> &&books, qint64) {
    for (auto &b : books)
      use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    return true;
  });
}

// Not called for each row, or it loads nothing.

void neverCalled() {
  for (auto &b : Book::all()) {
    auto later = [&b] { return b.authorName(); };
    (void)later;
    use(b.title());
  }
}

void calledBehindTheLoop() {
  auto books = Book::all();
  auto first = [&] { return books.first().authorName(); };
  for (auto &b : books)
    use(b.title());
  use(first());
}

void eachOfEagerRows() {
  Book::with("author")->each([](Book &&b, qint64) {
    use(b.authorName());
    return true;
  });
}

void chunksOfEagerRows() {
  Book::with("author")->chunk(100, [](ModelsCollection<Book> &&books, qint64) {
    for (auto &b : books)
      use(b.authorName());
    return true;
  });
}

void eachReadsColumns() {
  auto books = Book::all();
  books.each([](Book *b) { use(b->title()); });
}

// One load for each chunk.
void loadInChunk() {
  Book::chunk(100, [](ModelsCollection<Book> &&books, qint64) {
    books.load("author");
    for (auto &b : books)
      use(b.authorName());
    return true;
  });
}

// They stop at the first that fits.

Book *collectionFirst() {
  static auto books = Book::all();
  return books.first([](Book *b) { return b->authorName() == QString("Hardy"); });
}

bool collectionContains() {
  auto books = Book::all();
  return books.contains([](Book *b) { return b->authorName() == QString("Hardy"); });
}

bool anyOf() {
  auto books = Book::all();
  return std::any_of(books.begin(), books.end(), [](Book &b) { return b.authorName().isEmpty(); });
}
