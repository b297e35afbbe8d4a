// RUN: %check_orm %s %t --library odb
// What of a lazy pointer goes to the database: load() alone.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <map>
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void loadOnly(odb::database &db) {
  for (const book &b : db.query<book>())
    b.author_.load();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void loadThenArrow(odb::database &db) {
  for (const book &b : db.query<book>()) {
    b.author_.load();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(b.author_->name());
    use((*b.author_).name());
    use(b.author_.get()->name());
  }
}

void loadedTwice(odb::database &db) {
  for (const book &b : db.query<book>()) {
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(b.author_.load()->name());
  }
}

void keptInVariable(odb::database &db) {
  for (const book &b : db.query<book>()) {
    const std::shared_ptr<author> a = b.author_.load();
  // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (a)
      use(a->name());
  }
}

void copyOfPointer(odb::database &db) {
  for (const book &b : db.query<book>()) {
    odb::lazy_shared_ptr<author> p = b.author_;
    use(p.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void referenceToPointer(odb::database &db) {
  for (const book &b : db.query<book>()) {
    const auto &p = b.written_by();
    use(p.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void throughAccessor(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.written_by().load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void insideAccessor(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.author_name());
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void rawLazyPointer(odb::database &db) {
  for (raw_link &l : db.query<raw_link>())
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'twin' is loaded from the database once for each 'raw_link' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (raw_link *next = l.next.load())
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'next' is loaded from the database once for each 'raw_link' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(std::to_string(next->id_));
}

void ifNotLoaded(odb::database &db) {
  for (const book &b : db.query<book>()) {
    if (!b.author_.loaded())
      b.author_.load();
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(b.author_->name());
  }
}

void ifNotNull(odb::database &db) {
  for (const book &b : db.query<book>())
    if (b.author_)
      use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void unloadedAgain(odb::database &db) {
  for (const book &b : db.query<book>()) {
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    b.author_.unload();
  }
}

// Look-alikes.

void idOfPointer(odb::database &db) {
  for (const book &b : db.query<book>())
    use(std::to_string(b.author_.object_id()));
}

void idThroughAccessor(odb::database &db) {
  for (const book &b : db.query<book>())
    use(std::to_string(b.written_by().object_id()) + std::to_string(b.author_id()));
}

void whetherLoaded(odb::database &db) {
  int n = 0;
  for (const book &b : db.query<book>())
    if (b.author_.loaded())
      ++n;
  use(std::to_string(n));
}

void onlyIfLoaded(odb::database &db) {
  for (const book &b : db.query<book>()) {
    if (b.author_.loaded())
      use(b.author_->name());
    if (b.author_ && b.author_.loaded())
      use(b.author_.load()->name());
  }
}

void unlessLoaded(odb::database &db) {
  for (const book &b : db.query<book>()) {
    if (!b.author_.loaded())
      continue;
    use(b.author_.load()->name());
  }
}

void whatIsThere(odb::database &db) {
  for (const book &b : db.query<book>()) {
    if (b.author_.get_eager())
      use(b.author_.get_eager()->name());
    if (b.author_)
      use(b.title());
  }
}

void pointerIsCopied(odb::database &db) {
  std::map<unsigned long, odb::lazy_shared_ptr<author>> authors;
  for (const book &b : db.query<book>()) {
    odb::lazy_shared_ptr<author> p(b.author_);
    authors[b.id()] = p;
  }
}

void unloadOnly(odb::database &db) {
  for (book &b : db.query<book>())
    b.author_.unload();
}

void replaced(odb::database &db, std::shared_ptr<author> a) {
  for (book &b : db.query<book>()) {
    b.author_ = a;
    b.title("x");
  }
}

void bodyIsElsewhere(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.signature());
}

void oneObject(odb::database &db) {
  std::shared_ptr<book> b(db.load<book>(1));
  use(b->author_.load()->name());
  use(b->author_name());
  if (auto c = db.find<book>(2))
    use(c->written_by().load()->name());
}

// Not the library's.
template <typename T> struct slot {
  T *load() const;
};
struct shelf {
  slot<author> author_;
};

void otherClassWithThatName(const std::vector<shelf> &shelves) {
  for (const shelf &s : shelves)
    use(s.author_.load()->name());
}

void nobodyKnowsFromWhere(const std::vector<book> &books) {
  for (const book &b : books)
    use(b.author_.load()->name());
}
