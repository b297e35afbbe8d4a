// RUN: %check_orm %s %t --library odb
// With a session and the objects of the other class read before, load() finds them there.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <odb/session.hxx>
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void sessionOnly(odb::database &db) {
  // Each author is loaded once, which may be as many as there are books.
  odb::session s;
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void readBeforeWithoutSession(odb::database &db) {
  for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(a.name());
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// What the note says to write.
void readBefore(odb::database &db) {
  odb::session s;
  for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    (void)a;
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
}
