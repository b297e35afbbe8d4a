// RUN: %check_orm %s %t --library wt
// Functions between the loop and the load.
#include "wt_models.h"
#include <iostream>
#include <memory>
#include <vector>

void use(const std::string &);
void elsewhere(const dbo::ptr<Book> &b);

static std::string authorOf(const dbo::ptr<Book> &b) { return b->author->name; }

void helper(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(authorOf(b));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static std::string caption(const Book &b) { return b.title + b.authorName(); }

void helperOfTheObject(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(caption(*b));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void accessor(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(b->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void accessorOfRelation(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->publisherName());
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:20: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static std::string nameOf(const dbo::ptr<Author> &a) { return a->name; }

void helperOfTheRelation(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(nameOf(b->author));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static dbo::ptr<Author> authorPtr(const dbo::ptr<Book> &b) { return b->author; }

void helperReturnsTheRelation(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(authorPtr(b)->name);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void printAll(const dbo::collection<dbo::ptr<Book>> &books) {
  for (const auto &b : books)
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesTheRows(dbo::Session &s) { printAll(s.find<Book>().resultList()); }

static void printVector(const std::vector<dbo::ptr<Book>> &books) {
  for (const auto &b : books)
    use(authorOf(b));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesAVector(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  printVector(std::vector<dbo::ptr<Book>>(books.begin(), books.end()));
}

static void printQuery(dbo::Query<dbo::ptr<Book>> query) {
  for (const auto &b : query.orderBy("title").resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesTheQuery(dbo::Session &s) { printQuery(s.find<Book>().where("pages > 10")); }

// Declared in the class.
std::string Book::signature() const { return title + " by " + author->name; }

void methodDefinedHere(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(b->signature());
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static std::ostream &operator<<(std::ostream &out, const dbo::ptr<Book> &b) { return out << b->title << b->author->name; }

void outputOperator(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    std::cout << b;
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static std::size_t bookCount(const Author &a) { return a.books.size(); }

void toManyInHelper(dbo::Session &s) {
  std::size_t n = 0;
  for (const auto &a : s.find<Author>().resultList())
    n += bookCount(*a);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(std::to_string(n));
}

// --- Quiet ----------------------------------------------------------------

static std::string titleOf(const dbo::ptr<Book> &b) { return b->title; }

void helperReadsColumns(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(titleOf(b));
}

static bool sameAuthor(const dbo::ptr<Book> &a, const dbo::ptr<Book> &b) { return a->author == b->author; }

int helperCompares(dbo::Session &s) {
  dbo::ptr<Book> favourite = s.load<Book>(1);
  int n = 0;
  for (const auto &b : s.find<Book>().resultList())
    n += sameAuthor(favourite, b);
  return n;
}

void unknownHelper(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    elsewhere(b);
}

void helperOutsideTheLoop(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(b->title);
  use(authorOf(s.load<Book>(1)));
}

static void printTitles(const dbo::collection<dbo::ptr<Book>> &books) {
  for (const auto &b : books)
    use(b->title);
}

void helperPrintsTitles(dbo::Session &s) { printTitles(s.find<Book>().resultList()); }

// ---- an object that a helper makes of the row --------------------------------

namespace {

struct View {
  dbo::ptr<Book> row;
  explicit View(dbo::ptr<Book> r) : row(r) { render(); }
  void render() { use(row->author->name); }
};

void show(const dbo::ptr<Book> b) { View view(b); }

void showOnHeap(std::vector<std::unique_ptr<View>> &all, const dbo::ptr<Book> &b) {
  all.push_back(std::make_unique<View>(b));
}

} // namespace

void madeInTheLoop(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    View view(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void madeByAHelper(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    show(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void madeOnTheHeap(dbo::Session &s, std::vector<std::unique_ptr<View>> &all) {
  for (const auto &b : s.find<Book>().resultList())
    showOnHeap(all, b);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Of one book only.
void madeOfAnother(dbo::Session &s) {
  dbo::ptr<Book> favourite = s.load<Book>(1);
  for (const auto &b : s.find<Book>().resultList()) {
    show(favourite);
    use(b->title);
  }
}
