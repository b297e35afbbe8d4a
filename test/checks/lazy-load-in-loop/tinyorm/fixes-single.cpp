// RUN: %check_orm %s %t --library tinyorm
// Loops over a relation of a single row: the row's own query asks for the path.
#include "tinyorm_models.hpp"

void use(const QString &);

void findOrFail() {
  auto p = Publisher::findOrFail(1);
// CHECK-FIXES: auto p = Publisher::with("authors.books")->findOrFail(1);
  for (auto *a : p.getRelationValue<Author>("authors"))
    for (auto *b : a->getRelationValue<Book>("books"))
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b->title());
}

void firstOfBuilder() {
  auto p = Publisher::orderBy("name")->firstOrFail();
// CHECK-FIXES: auto p = Publisher::orderBy("name")->with("authors.books").firstOrFail();
  for (auto *a : p.getRelationValue<Author>("authors"))
    for (auto *b : a->getRelationValue<Book>("books"))
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b->title());
}

void eagerFind() {
  auto p = Publisher::with("authors.books")->findOrFail(1);
  for (auto *a : p.getRelationValue<Author>("authors"))
    for (auto *b : a->getRelationValue<Book>("books"))
      use(b->title());
}

// One row, one query for its authors.
void oneLevel() {
  auto p = Publisher::findOrFail(1);
  for (auto *a : p.getRelationValue<Author>("authors"))
    use(a->name());
}
