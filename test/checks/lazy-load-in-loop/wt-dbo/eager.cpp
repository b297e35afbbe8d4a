// RUN: %check_orm %s %t --library wt
// Wt::Dbo has no eager requests: rows come along with a join, or are in the session already.
#include "wt_models.h"
#include <tuple>
#include <vector>

void use(const std::string &);

void joined(dbo::Session &s) {
  for (auto &[b, a] : s.query<std::tuple<dbo::ptr<Book>, dbo::ptr<Author>>>(
                           "select b, a from book b join author a on b.author_id = a.id").resultList())
    use(b->title + a->name);
}

// The author of the tuple is the book's.
void joinedOldBody(dbo::Session &s) {
  for (auto &[a, b] : s.query<std::tuple<dbo::ptr<Author>, dbo::ptr<Book>>>(
                           "select a, b from book b join author a on b.author_id = a.id").resultList())
    use(b->author->name + a->name);
}

void joinedWithGet(dbo::Session &s) {
  using Row = std::tuple<dbo::ptr<Author>, dbo::ptr<Book>>;
  auto rows = s.query<Row>("select a, b from book b join author a on b.author_id = a.id").orderBy("b.title").resultList();
  for (const Row &row : rows)
    use(std::get<1>(row)->author->name);
}

void joinedTwoLevels(dbo::Session &s) {
  for (auto &[p, a, b] : s.query<std::tuple<dbo::ptr<Publisher>, dbo::ptr<Author>, dbo::ptr<Book>>>(
                              "select p, a, b from book b join author a on b.author_id = a.id "
                              "join publisher p on a.publisher_id = p.id").resultList())
    use(b->author->publisher->name);
}

void joinedColumns(dbo::Session &s) {
  for (auto &[b, name] : s.query<std::tuple<dbo::ptr<Book>, std::string>>(
                              "select b, a.name from book b join author a on b.author_id = a.id").resultList())
    use(b->title + name);
}

// All authors are in the session as long as someone keeps them.
void preloaded(dbo::Session &s) {
  auto authors = s.find<Author>().resultList();
  std::vector<dbo::ptr<Author>> keep(authors.begin(), authors.end());
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->name);
}

void preloadedOneByOne(dbo::Session &s) {
  std::vector<dbo::ptr<Author>> keep;
  for (const auto &a : s.find<Author>().resultList())
    keep.push_back(a);
  for (const auto &b : s.find<Book>().where("pages > 100").resultList())
    use(b->author->name);
}

// --- Not enough -----------------------------------------------------------

// Nobody keeps the authors.
void notKept(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    use(a->name);
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Publishers are kept, authors are not.
void keptOthers(dbo::Session &s) {
  auto publishers = s.find<Publisher>().resultList();
  std::vector<dbo::ptr<Publisher>> keep(publishers.begin(), publishers.end());
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void joinedNotFarEnough(dbo::Session &s) {
  for (auto &[a, b] : s.query<std::tuple<dbo::ptr<Author>, dbo::ptr<Book>>>(
                           "select a, b from book b join author a on b.author_id = a.id").resultList())
    use(b->author->publisher->name);
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Joined for the condition only: the rows don't bring the author.
void joinedForTheCondition(dbo::Session &s) {
  for (const auto &b : s.find<Book>().join<Author>("a", "a.id = author_id").where("a.name = ?").bind("Hardy").resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A join brings no collections.
void joinedToMany(dbo::Session &s) {
  for (auto &[b, a] : s.query<std::tuple<dbo::ptr<Book>, dbo::ptr<Author>>>(
                           "select b, a from book b join author a on b.author_id = a.id").resultList())
    for (const auto &t : b->tags)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(t->label + a->name);
}
