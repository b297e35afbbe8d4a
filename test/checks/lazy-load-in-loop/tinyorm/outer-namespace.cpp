// RUN: %check_orm %s %t --library tinyorm -- -DTINYORM_COMMON_NAMESPACE=App
// A build can put all of TinyORM into a namespace of its own.
namespace App {}
using namespace App;
#include "tinyorm_models.hpp"

void use(const QString &);

void all() {
  for (auto &b : Book::all())
// CHECK-FIXES: for (auto &b : Book::with("author")->get())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void get() {
  for (auto &b : Book::whereEq("id", 3)->orderBy("title").get())
// CHECK-FIXES: for (auto &b : Book::whereEq("id", 3)->orderBy("title").with("author").get())
    use(b.getRelationValue<Author, One>("author")->name());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void eager() {
  for (auto &b : Book::with("author")->get())
    use(b.authorName());
}

void byDefault() {
  for (auto &r : Review::all())
    use(r.getRelationValue<Book, One>("book")->title());
}
