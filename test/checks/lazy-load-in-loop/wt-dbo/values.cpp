// RUN: %check_orm %s %t --library wt
// Where the rows come from: queries in variables and functions, containers.
#include "wt_models.h"
#include <map>
#include <memory>
#include <vector>

void use(const std::string &);

void queryInVariable(dbo::Session &s, bool sorted) {
  dbo::Query<dbo::ptr<Book>> query = s.find<Book>();
  query.where("pages > ?").bind(100);
  if (sorted)
    query.orderBy("title");
  dbo::collection<dbo::ptr<Book>> books = query.resultList();
  for (const auto &b : books)
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Queries turn into collections by themselves.
void conversion(dbo::Session &s) {
  dbo::collection<dbo::ptr<Book>> books = s.find<Book>().orderBy("title");
  for (const auto &b : books)
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static dbo::Query<dbo::ptr<Book>> longBooks(dbo::Session &s) { return s.find<Book>().where("pages > 1000"); }

void queryFromFunction(dbo::Session &s) {
  for (const auto &b : longBooks(s).orderBy("title").resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static dbo::collection<dbo::ptr<Book>> shortBooks(dbo::Session &s) { return s.find<Book>().where("pages < 100"); }

void rowsFromFunction(dbo::Session &s) {
  for (const auto &b : shortBooks(s))
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void sqlQuery(dbo::Session &s) {
  for (const auto &b : s.query<dbo::ptr<Book>>("select b from book b").where("b.pages > 3").resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Collected first: one query for each author still.
void vectorOfRows(dbo::Session &s) {
  std::vector<dbo::ptr<Book>> shelf;
  for (const auto &b : s.find<Book>().resultList())
    shelf.push_back(b);
  for (const auto &b : shelf)
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

struct Shelf {
  std::string room;
  std::vector<dbo::ptr<Book>> books;
};

void memberOfStruct(dbo::Session &s) {
  Shelf shelf;
  for (const auto &b : s.find<Book>().resultList())
    shelf.books.push_back(b);
  for (const auto &b : shelf.books)
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void collect(dbo::Session &s, std::vector<dbo::ptr<Book>> &out) {
  auto books = s.find<Book>().resultList();
  out.assign(books.begin(), books.end());
}

static void append(dbo::Session &s, std::vector<dbo::ptr<Book>> &out) {
  for (const auto &b : s.find<Book>().resultList())
    out.push_back(b);
}

void assigned(dbo::Session &s) {
  std::vector<dbo::ptr<Book>> shelf;
  collect(s, shelf);
  for (const auto &b : shelf)
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void outParameter(dbo::Session &s) {
  std::vector<dbo::ptr<Book>> shelf;
  append(s, shelf);
  for (const auto &b : shelf)
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void bindingOfMap(dbo::Session &s) {
  std::map<long long, dbo::ptr<Book>> byId;
  for (const auto &b : s.find<Book>().resultList())
    byId[b.id()] = b;
  for (const auto &[id, b] : byId)
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void pointersToRows(dbo::Session &s) {
  std::vector<const Book *> raw;
  std::vector<dbo::ptr<Book>> shelf;
  for (const auto &b : s.find<Book>().resultList()) {
    shelf.push_back(b);
    raw.push_back(b.get());
  }
  for (const Book *b : raw)
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The pointers cost nothing to collect; using them later does.
void relationCollected(dbo::Session &s) {
  std::vector<dbo::ptr<Author>> authors;
  for (const auto &b : s.find<Book>().resultList())
    authors.push_back(b->author);
  for (const auto &a : authors)
    use(a->name);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'author' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void rowsOfARelation(dbo::Session &s) {
  dbo::ptr<Publisher> p = s.load<Publisher>(1);
  for (const auto &a : p->authors)
    for (const auto &b : a->books)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b->title);
}

// --- Quiet ----------------------------------------------------------------

void otherRow(dbo::Session &s) {
  dbo::ptr<Book> favourite = s.load<Book>(1);
  const std::string name = favourite->author->name;
  for (const auto &b : s.find<Book>().resultList())
    use(b->title + name);
}

void single(dbo::Session &s) {
  dbo::ptr<Book> b = s.find<Book>().where("title = ?").bind(std::string("Emma"));
  if (b)
    use(b->author->name);
}

void limitOne(dbo::Session &s) {
  for (const auto &b : s.find<Book>().orderBy("title").limit(1).resultList())
    use(b->author->name);
}

void titles(dbo::Session &s) {
  std::vector<std::string> titles;
  for (const auto &b : s.find<Book>().resultList())
    titles.push_back(b->title);
  for (const auto &title : titles)
    use(title);
}

// Where the rows come from is not known.
void fromOutside(const std::vector<dbo::ptr<Book>> &books) {
  for (const auto &b : books)
    use(b->author->name);
}

void fresh(dbo::Session &s) {
  std::vector<std::unique_ptr<Book>> drafts;
  for (int i = 0; i < 100; ++i)
    drafts.push_back(std::make_unique<Book>());
  for (const auto &b : drafts)
    use(b->title);
}

// The first author of the first book.
void firstOfVector(dbo::Session &s) {
  std::vector<dbo::ptr<Book>> shelf;
  for (const auto &b : s.find<Book>().resultList())
    shelf.push_back(b);
  use(shelf.front()->author->name);
}
