// RUN: %check_orm %s %t --library wt --no-fix
// There is no edit, but a note with advice.
#include "wt_models.h"

void use(const std::string &);

void toOne(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList())
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: preload the 'Author' rows and keep them alive during the loop
}

void weak(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    use(a->profile->bio);
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'profile' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: a weak_ptr queries at each use and keeps nothing: join both tables
}

void toMany(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    for (const auto &b : a->books)
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: a collection queries at each use: read both sides
      use(b->title);
}
