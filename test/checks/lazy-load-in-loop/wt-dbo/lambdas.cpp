// RUN: %check_orm %s %t --library wt
// Lambdas, std::function, std::bind, visitors.
#include "wt_models.h"
#include <algorithm>
#include <functional>

void use(const std::string &);

void storedLambda(dbo::Session &s) {
  auto print = [](const dbo::ptr<Book> &b) { use(b->author->name); };
  for (const auto &b : s.find<Book>().resultList())
    print(b);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void storedFunction(dbo::Session &s) {
  std::function<void(const dbo::ptr<Book> &)> print = [](const dbo::ptr<Book> &b) { use(b->author->name); };
  for (const auto &b : s.find<Book>().resultList())
    print(b);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void capturedRow(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    auto line = [&] { return b->title + b->author->name; };
    use(line());
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static void forEachBook(dbo::Session &s, const std::function<void(const dbo::ptr<Book> &)> &visit) {
  for (const auto &b : s.find<Book>().resultList())
    visit(b);
}

void visitor(dbo::Session &s) {
  forEachBook(s, [](const dbo::ptr<Book> &b) {
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

template <typename Visit> static void visitAll(dbo::Session &s, Visit &&visit) {
  auto books = s.find<Book>().resultList();
  for (auto it = books.begin(); it != books.end(); ++it)
    visit(*it);
}

void templateVisitor(dbo::Session &s) {
  visitAll(s, [](const dbo::ptr<Book> &b) { use(b->authorName()); });
// CHECK-MESSAGES: :[[@LINE-1]]:52: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Body> static void inTransaction(dbo::Session &s, Body body) {
  dbo::Transaction t(s);
  body();
  t.commit();
}

void bodyInTransaction(dbo::Session &s) {
  inTransaction(s, [&] {
    for (const auto &b : s.find<Book>().resultList())
      use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

static void line(const std::string &prefix, const dbo::ptr<Book> &b) { use(prefix + b->author->name); }

void bound(dbo::Session &s) {
  auto print = std::bind(line, std::string("by "), std::placeholders::_1);
  for (const auto &b : s.find<Book>().resultList())
    print(b);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void genericLambda(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::for_each(books.begin(), books.end(), [](const auto &b) {
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void methodPointer(dbo::Session &s) {
  auto name = std::mem_fn(&Book::authorName);
  for (const auto &b : s.find<Book>().resultList())
    use(name(*b));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet ----------------------------------------------------------------

void neverCalled(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    auto later = [&b] { return b->author->name; };
    (void)later;
    use(b->title);
  }
}

void visitorReadsColumns(dbo::Session &s) {
  forEachBook(s, [](const dbo::ptr<Book> &b) { use(b->title); });
}

void transactionWithoutLoop(dbo::Session &s) {
  inTransaction(s, [&] { use(s.load<Book>(1)->author->name); });
}

void transactionInHand(dbo::Session &s) {
  dbo::Transaction t(s);
  for (const auto &b : s.find<Book>().resultList())
    use(b->title);
  t.commit();
}

bool anyOf(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  return std::any_of(books.begin(), books.end(), [](const dbo::ptr<Book> &b) { return b->author->name.empty(); });
}

bool noneOf(dbo::Session &s, const std::string &name) {
  auto books = s.find<Book>().resultList();
  return std::none_of(books.begin(), books.end(), [&](const dbo::ptr<Book> &b) { return b->author->name == name; });
}

bool findIf(dbo::Session &s, const std::string &name) {
  auto books = s.find<Book>().resultList();
  return std::find_if(books.begin(), books.end(),
                      [&](const dbo::ptr<Book> &b) { return b->author->name == name; }) != books.end();
}
