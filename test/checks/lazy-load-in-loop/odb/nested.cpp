// RUN: %check_orm %s %t --library odb
// Paths of more than one relation, loops in loops.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void twoLevels(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.author_.load()->pub().load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:33: warning: 'author_.pub_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void inStatements(odb::database &db) {
  for (const book &b : db.query<book>()) {
    std::shared_ptr<author> a = b.written_by().load();
  // CHECK-MESSAGES: :[[@LINE-1]]:48: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    std::shared_ptr<publisher> p = a->pub().load();
  // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'author_.pub_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(p->name());
  }
}

void secondLevelInAccessor(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.author_.load()->publisher_name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:27: warning: 'author_.pub_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void toMany(odb::database &db) {
  for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (const odb::lazy_weak_ptr<book> &w : a.books())
      use(w.load()->title());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'books_' is loaded from the database once for each 'book' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
}

void toManyByIndex(odb::database &db) {
  for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (std::size_t i = 0; i < a.books().size(); ++i)
      use(a.books()[i].load()->title());
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'books_' is loaded from the database once for each 'book' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
}

void innerLoopOverName(odb::database &db) {
  for (const book &b : db.query<book>())
    for (char c : b.author_.load()->name())
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(std::string(1, c));
}

void chained(odb::database &db) {
  for (raw_link &l : db.query<raw_link>())
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'twin' is loaded from the database once for each 'raw_link' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(std::to_string(l.next.load()->next.load()->id_));
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'next' is loaded from the database once for each 'raw_link' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:44: warning: 'next.next' is loaded from the database once for each 'raw_link' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void idsOfMany(odb::database &db) {
  std::shared_ptr<author> a = db.load<author>(1);
  for (const auto &w : a->books())
    use(std::to_string(w.object_id()));
}

void chainOfOne(odb::database &db) {
  use(db.load<book>(1)->author_.load()->pub().load()->name());
}

void countOfMany(odb::database &db) {
  std::shared_ptr<author> a = db.load<author>(1);
  use(std::to_string(a->books().size()));
  for (const auto &w : a->books())
    if (w.expired() || w.loaded())
      use(a->name());
}

void allPairs(odb::database &db) {
  std::vector<book> books;
  for (const book &b : db.query<book>())
    books.push_back(b);
  for (const book &x : books)
    for (const book &y : books)
      if (x.author_.object_id() == y.author_.object_id())
        use(x.title() + y.title());
}
