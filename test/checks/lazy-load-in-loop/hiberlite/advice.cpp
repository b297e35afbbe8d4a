// RUN: %check_orm %s %t --library hiberlite --checks=orm-lazy-load-in-loop --no-fix
// There is no edit, but a note with advice.
#include "hiberlite_models.h"

void use(const std::string &);

void bean(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    use(book->title);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: hiberlite loads each bean by statements of its own, and saves it again when its last bean_ptr goes: read the columns of all 'Book' rows with one hiberlite::SQLiteSelect
}

void toOne(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    use(book->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: hiberlite has no eager loading: read both tables with one hiberlite::SQLiteSelect, JOIN Author ON Author.hiberlite_id = <table>.author_id
}

void toMany(hiberlite::Database &db) {
  BookPtr book = db.loadBean<Book>(1);
  for (auto &tag : book->tags)
    use(tag->label);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'tags' is loaded from the database once for each 'Tag' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: hiberlite loads each bean by statements of its own, and saves it again when its last bean_ptr goes: read the columns of all 'Tag' rows with one hiberlite::SQLiteSelect
}
