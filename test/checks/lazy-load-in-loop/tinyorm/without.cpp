// RUN: %check_orm %s %t --library tinyorm
// What takes eager requests away again.
#include "tinyorm_models.hpp"

void use(const QString &);

void withoutDefault() {
  for (auto &r : Review::without("book")->get())
    use(r.getRelationValue<Book, One>("book")->title());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'book' is loaded from the database once for each 'Review' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void onlyAnother() {
  for (auto &r : Review::withOnly("author")->get()) {
    use(r.getRelationValue<Author, One>("author")->name());
    use(r.getRelationValue<Book, One>("book")->title());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'book' is loaded from the database once for each 'Review' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void withoutOnBuilder() {
  for (auto &b : Book::with("author")->without("author").get())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void withoutAnother() {
  for (auto &b : Book::with({"author", "tags"})->without("tags").get())
    use(b.authorName());
}

void withoutKeepsTheDefault() {
  for (auto &r : Review::without("author")->get())
    use(r.getRelationValue<Book, One>("book")->title());
}
