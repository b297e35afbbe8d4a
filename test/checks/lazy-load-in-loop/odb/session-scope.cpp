// RUN: %check_orm %s %t --library odb
// What is read before a loop helps only in the session that it was read in, and only for its own class.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <odb/database.hxx>
#include <odb/session.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void sessionTooLate(odb::database &db) {
  for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(a.name());
  odb::session s;
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void sessionEnded(odb::database &db) {
  {
    odb::session s;
    for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(a.name());
  }
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void readAfter(odb::database &db) {
  odb::session s;
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(a.name());
}

void otherClass(odb::database &db) {
  odb::session s;
  for (const publisher &p : db.query<publisher>())
    use(p.name());
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void firstOnly(odb::database &db) {
  odb::session s;
  for (const author &a : db.query<author>()) {
    use(a.name());
    break;
  }
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void notFromTheDatabase(odb::database &db, const std::vector<author> &authors) {
  odb::session s;
  for (const author &a : authors)
    use(a.name());
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void innerBlock(odb::database &db) {
  odb::session s;
  {
    for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(a.name());
  }
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
}

void byIterator(odb::database &db) {
  odb::session s;
  std::vector<std::shared_ptr<author>> keep;
  auto r = db.query<author>();
  for (auto i = r.begin(); i != r.end(); ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    keep.push_back(i.load());
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
}
