// RUN: %check_orm %s %t --library tinyorm
// Near misses: each reported shape stands beside one that differs in a word.
#include "tinyorm_models.hpp"
#include <QHash>
#include <QSet>
#include <algorithm>
#include <ranges>
#include <vector>

void use(const QString &);

// Asked, but never filled.
void askedNeverFilled(const QSet<quint64> &hidden) {
  for (auto &b : Book::all()) {
    if (hidden.contains(b.authorId()))
      continue;
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// Once for each author.
void askedAndFilled() {
  QSet<quint64> seen;
  for (auto &b : Book::all()) {
    if (seen.contains(b.authorId()))
      continue;
    seen.insert(b.authorId());
    use(b.authorName());
  }
}

// The cache is of the title; the author is loaded before it is asked.
void loadedBeforeTheCache() {
  QHash<QString, QString> names;
  for (auto &b : Book::all()) {
    const QString name = b.authorName();
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (!names.contains(b.title()))
      names.insert(b.title(), name);
  }
}

// The loop goes on behind the branch.
void continues(quint64 id) {
  for (auto &b : Book::all()) {
    if (b.getAttribute<quint64>("id") == id)
      continue;
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// 'break' leaves the switch.
void breakInSwitch(int kind) {
  for (auto &b : Book::all()) {
    switch (kind) {
    case 1:
      use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      break;
    default:
      break;
    }
  }
}

// 'return' leaves the lambda.
void returnInLambda() {
  auto books = Book::all();
  std::for_each(books.begin(), books.end(), [](Book &b) {
    if (b.title().isEmpty())
      return;
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

// More than one row.
void limitTwenty() {
  for (auto &b : Book::orderBy("title")->limit(20).get())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void takeOne() {
  for (auto &b : Book::orderBy("title")->take(1).get())
    use(b.authorName());
}

// A column of the foreign key is no load of the relation; another relation is.
void keyAndRelation() {
  for (auto &b : Book::all()) {
    if (b.authorId() == 0)
      continue;
    use(b.getRelationValue<Summary, One>("summary")->getAttribute<QString>("text"));
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'summary' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// The filter's predicate runs for each row.
void view() {
  auto books = Book::all();
  for (auto &b : books | std::views::filter([](Book &b) { return !b.title().isEmpty(); }))
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void viewOfEagerRows() {
  auto books = Book::with("author")->get();
  for (auto &b : books | std::views::filter([](Book &b) { return !b.authorName().isEmpty(); }))
    use(b.authorName());
}

// Eager for one of the two: the other way is not.
void eitherEagerOrNot(bool all) {
  auto eager = Book::with("author")->get();
  auto plain = Book::whereEq("genre", "crime")->get();
  for (auto &b : eager)
    use(b.authorName());
  for (auto &b : plain)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Rows come from both ways; it is not certain that they are the plain ones.
void oneOfTwoIsEager(bool all) {
  auto books = all ? Book::with("author")->get() : Book::whereEq("genre", "crime")->get();
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'author' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  for (auto &b : books)
    use(b.title());
}

// Kept by the rows: the second loop costs nothing, the first one is at fault.
void secondLoop() {
  auto books = Book::all();
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  QString all;
  for (auto &b : books)
    all += b.authorName();
}

// Loaded for the next turn.
void relationOfAnotherRow() {
  Author *last = nullptr;
  for (auto &b : Book::all()) {
    if (last)
      use(last->name() + b.title());
    last = b.authorPtr();
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}
