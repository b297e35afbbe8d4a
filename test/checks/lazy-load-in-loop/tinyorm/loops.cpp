// RUN: %check_orm %s %t --library tinyorm
// The kinds of loops.
#include "tinyorm_models.hpp"
#include <QListIterator>
#include <algorithm>
#include <ranges>

void use(const QString &);

void byReference() {
  for (Book &b : Book::all())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void byForwardingReference() {
  for (auto &&b : Book::all()) {
    use(b.title());
    use(b.getRelationValue<Author, One>("author")->name());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void byValue() {
  for (Book b : Book::all())
    use(b.getRelationValue<Author, One>("author")->name());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Each loop copies the rows: the second one queries again.
void byValueTwice() {
  auto books = Book::all();
  for (Book b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (Book b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void iterator() {
  auto books = Book::whereEq("genre", "crime")->get();
  for (auto it = books.begin(); it != books.end(); ++it)
    use(it->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void constIterator() {
  const auto books = Book::all();
  for (auto it = books.constBegin(); it != books.constEnd(); ++it) {
    Book b = *it;
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void index() {
  auto books = Book::all();
  for (int i = 0; i < books.size(); ++i)
    use(books[i].authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void at() {
  auto books = Book::all();
  for (int i = 0; i < books.size(); ++i) {
    Book b = books.at(i);
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void whileIterator() {
  auto books = Book::all();
  auto it = books.begin();
  while (it != books.end()) {
    use(it->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    ++it;
  }
}

void foreachLoop() {
  const auto books = Book::all();
  foreach (Book b, books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void qForeach() {
  Q_FOREACH (Book b, Book::all()) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void javaStyle() {
  auto books = Book::all();
  QMutableListIterator<Book> it(books);
  while (it.hasNext())
    use(it.next().authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void javaStyleConst() {
  QListIterator<Book> it(Book::all());
  while (it.hasNext()) {
    Book b = it.next();
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void forEach() {
  auto books = Book::all();
  std::for_each(books.begin(), books.end(), [](Book &b) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

int countIf() {
  auto books = Book::all();
  return std::count_if(books.begin(), books.end(), [](Book &b) {
    return b.authorName().isEmpty();
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void transform() {
  auto books = Book::all();
  QStringList names;
  std::transform(books.begin(), books.end(), std::back_inserter(names), [](Book &b) { return b.authorName(); });
// CHECK-MESSAGES: :[[@LINE-1]]:96: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void rangesForEach() {
  auto books = Book::all();
  std::ranges::for_each(books, [](Book &b) { use(b.authorName()); });
// CHECK-MESSAGES: :[[@LINE-1]]:52: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void print(Book &b) { use(b.authorName()); }

void forEachFunction() {
  auto books = Book::all();
  std::for_each(books.begin(), books.end(), print);
// CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void toMany() {
  for (auto &a : Author::all())
    for (auto *b : a.getRelationValue<Book>("books"))
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b->title());
}

// No loop over rows.

void noLoop() {
  auto b = Book::findOrFail(1);
  use(b.authorName());
}

// One author's books: one query.
void toManyOfOneRow() {
  auto a = Author::findOrFail(1);
  for (auto *b : a.getRelationValue<Book>("books"))
    use(b->title());
}

void firstOnly() {
  auto books = Book::all();
  use(books.first().authorName());
  use(books[0].authorName());
}

void behindTheLoop() {
  auto books = Book::all();
  QString titles;
  for (auto &b : books)
    titles += b.title();
  use(books.last().authorName());
}

// The loop has nothing to do with the row, which keeps its author.
void sameRowInEveryTurn(int n) {
  auto b = Book::findOrFail(1);
  for (int i = 0; i < n; ++i)
    use(b.authorName());
}

void plainColumns() {
  for (auto &b : Book::all()) {
    use(b.title());
    use(b.getAttribute<QString>("isbn"));
    use(b["isbn"]->toString());
  }
}

quint64 keysOnly() {
  quint64 sum = 0;
  for (auto &b : Book::all())
    sum += b.authorId() + b.getAttribute<quint64>("id") + b.getKey().toULongLong();
  return sum;
}
