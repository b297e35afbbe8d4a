// RUN: %check_orm %s %t --library wt --std c++20
// C++20's ranges.
#include "wt_models.h"
#include <algorithm>
#include <ranges>
#include <vector>

void use(const std::string &);

void forEach(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::vector<dbo::ptr<Book>> kept(books.begin(), books.end());
  std::ranges::for_each(kept, [](const dbo::ptr<Book> &b) { use(b->author->name); });
// CHECK-MESSAGES: :[[@LINE-1]]:74: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

long countIf(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::vector<dbo::ptr<Book>> kept(books.begin(), books.end());
  return std::ranges::count_if(kept, [](const auto &b) { return b->author->name.empty(); });
// CHECK-MESSAGES: :[[@LINE-1]]:74: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void initStatement(dbo::Session &s) {
  for (auto books = s.find<Book>().resultList(); const auto &b : books)
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

bool anyOf(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::vector<dbo::ptr<Book>> kept(books.begin(), books.end());
  return std::ranges::any_of(kept, [](const dbo::ptr<Book> &b) { return b->author->name.empty(); });
}

void titles(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::vector<dbo::ptr<Book>> kept(books.begin(), books.end());
  std::ranges::for_each(kept, [](const dbo::ptr<Book> &b) { use(b->title); });
}
