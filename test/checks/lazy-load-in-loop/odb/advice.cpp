// RUN: %check_orm %s %t --library odb --fix-notes --no-fix
// There is no eager form: a note says what to write, and nothing is changed.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void lazyPointer(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-NOTES: note: query a view that joins both, '#pragma db view object(book) object(author)' (1 query); or open an odb::session and query<author>() before the loop
}

void perObject(odb::database &db) {
  for (const raw_link &l : db.query<raw_link>())
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'twin' is loaded from the database once for each 'raw_link' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(std::to_string(l.id_));
  // CHECK-NOTES: note: 'twin' is loaded with every 'raw_link', whether it is used or not: make it a lazy pointer
}

void containerPerObject(odb::database &db) {
  for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(a.name());
  // CHECK-NOTES: note: 'books_' is loaded with every 'author', whether it is used or not: make it a lazy pointer, put it in a section with '#pragma db load(lazy)', or query a view
}

void quiet(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.title());
}
