// RUN: %check_orm %s %t --library wt
// The kinds of loops.
#include "wt_models.h"
#include <algorithm>
#include <vector>

void use(const std::string &);

void byConstReference(dbo::Session &s) {
  for (const dbo::ptr<Book> &b : s.find<Book>().resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void byValue(dbo::Session &s) {
  for (dbo::ptr<Book> b : s.find<Book>().where("pages > ?").bind(100).resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void byForwardingReference(dbo::Session &s) {
  for (auto &&b : s.find<Book>().resultList()) {
    use(b->title);
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void iterator(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  for (auto it = books.begin(); it != books.end(); ++it)
    use((*it)->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void constIterator(dbo::Session &s) {
  const dbo::collection<dbo::ptr<Book>> books = s.find<Book>().resultList();
  for (dbo::collection<dbo::ptr<Book>>::const_iterator it = books.begin(); it != books.end(); ++it) {
    dbo::ptr<Book> b = *it;
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void arrowOfIterator(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  for (auto it = books.begin(); it != books.end(); ++it)
    use(it->get()->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void whileIterator(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  auto it = books.begin();
  while (it != books.end()) {
    use((*it)->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    ++it;
  }
}

void forEach(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::for_each(books.begin(), books.end(), [](const dbo::ptr<Book> &b) {
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

static void print(const dbo::ptr<Book> &b) { use(b->author->name); }

void forEachFunction(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::for_each(books.begin(), books.end(), print);
// CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

long countIf(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  return std::count_if(books.begin(), books.end(), [](const dbo::ptr<Book> &b) { return b->author->name.empty(); });
// CHECK-MESSAGES: :[[@LINE-1]]:98: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void transform(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::vector<std::string> names;
  std::transform(books.begin(), books.end(), std::back_inserter(names),
                 [](const dbo::ptr<Book> &b) { return b->author->name; });
// CHECK-MESSAGES: :[[@LINE-1]]:64: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void indexOfVector(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::vector<dbo::ptr<Book>> kept(books.begin(), books.end());
  for (std::size_t i = 0; i < kept.size(); ++i)
    use(kept[i]->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void atOfVector(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::vector<dbo::ptr<Book>> kept(books.begin(), books.end());
  for (std::size_t i = 0; i < kept.size(); ++i)
    use(kept.at(i)->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void binding(dbo::Session &s) {
  for (auto &[b, copies] : s.query<std::tuple<dbo::ptr<Book>, int>>("select b, 1 from book b").resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void toMany(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    for (const auto &b : a->books)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b->title);
}

// No loop over rows.

void noLoop(dbo::Session &s) {
  dbo::ptr<Book> b = s.load<Book>(1);
  use(b->author->name);
}

void oneRowsBooks(dbo::Session &s) {
  dbo::ptr<Author> a = s.find<Author>().where("id = ?").bind(1).resultValue();
  for (const auto &b : a->books)
    use(b->title);
}

void columns(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(b->title);
}

void scalars(dbo::Session &s) {
  for (const auto &title : s.query<std::string>("select title from book").resultList())
    use(title);
}

// The row is the same in each turn and keeps its author alive.
void sameRow(dbo::Session &s, int n) {
  dbo::ptr<Book> b = s.load<Book>(1);
  dbo::ptr<Author> a = b->author;
  for (int i = 0; i < n; ++i)
    use(a->name);
}

void behindTheLoop(dbo::Session &s) {
  dbo::ptr<Book> last;
  for (const auto &b : s.find<Book>().resultList())
    last = b;
  use(last->author->name);
}
