// RUN: %check_orm %s %t --library wt
// What a preload must be to count: kept, alive during the loop, of the class that is read.
#include "wt_models.h"
#include <vector>

void use(const std::string &);

void aliveOnlyBefore(dbo::Session &s) {
  {
    auto authors = s.find<Author>().resultList();
    std::vector<dbo::ptr<Author>> keep(authors.begin(), authors.end());
    use(keep.front()->name);
  }
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void filledAfterwards(dbo::Session &s) {
  std::vector<dbo::ptr<Author>> keep;
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const auto &a : s.find<Author>().resultList())
    keep.push_back(a);
}

void neverFilled(dbo::Session &s) {
  std::vector<dbo::ptr<Author>> keep;
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void oneLevelOnly(dbo::Session &s) {
  auto authors = s.find<Author>().resultList();
  std::vector<dbo::ptr<Author>> keep(authors.begin(), authors.end());
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->publisher->name);
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A preload fills no collections: they are never cached.
void toMany(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::vector<dbo::ptr<Book>> keep(books.begin(), books.end());
  for (const auto &a : s.find<Author>().resultList())
    for (const auto &b : a->books)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b->title);
}

void twoLevels(dbo::Session &s) {
  auto publishers = s.find<Publisher>().resultList();
  std::vector<dbo::ptr<Publisher>> keepPublishers(publishers.begin(), publishers.end());
  auto authors = s.find<Author>().resultList();
  std::vector<dbo::ptr<Author>> keepAuthors(authors.begin(), authors.end());
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->publisher->name);
}

void ofTheSameBooks(dbo::Session &s) {
  auto authors = s.find<Author>().where("id in (select author_id from book)").resultList();
  std::vector<dbo::ptr<Author>> keep(authors.begin(), authors.end());
  for (const auto &b : s.find<Book>().orderBy("title").resultList())
    use(b->author->name);
}
