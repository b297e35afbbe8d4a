// RUN: %check_orm %s %t --library odb
// The load is behind a call.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <algorithm>
#include <functional>
#include <iostream>
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void print(const book &b) { use(b.author_.load()->name()); }
void printPointer(const std::shared_ptr<book> &b) { use(b->author_name()); }
void printAuthor(const author &a) { use(a.pub().load()->name()); }

void helper(odb::database &db) {
  for (const book &b : db.query<book>())
    print(b);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperWithPointer(odb::database &db) {
  auto r = db.query<book>();
  for (auto i = r.begin(); i != r.end(); ++i)
    printPointer(i.load());
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void printTwice(const book &b) {
  print(b);
  use(b.title());
}

void twoLevels(odb::database &db) {
  for (const book &b : db.query<book>())
    printTwice(b);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

std::string nameOf(const odb::lazy_shared_ptr<author> &p) { return p.load()->name(); }

void helperTakesLazyPointer(odb::database &db) {
  for (const book &b : db.query<book>())
    use(nameOf(b.author_));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

std::shared_ptr<author> authorOf(const book &b) { return b.written_by().load(); }

void helperReturns(odb::database &db) {
  for (const book &b : db.query<book>())
    use(authorOf(b)->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesRelation(odb::database &db) {
  for (const book &b : db.query<book>())
    printAuthor(*b.author_.load());
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_.pub_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:28: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void printAll(odb::result<book> &books) {
  for (const book &b : books)
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesResult(odb::database &db) {
  odb::result<book> r(db.query<book>());
  printAll(r);
}

void printAllOf(const std::vector<book> &books) {
  for (const book &b : books)
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperTakesVector(odb::database &db) {
  auto r = db.query<book>();
  printAllOf(std::vector<book>(r.begin(), r.end()));
}

void queryAndPrint(odb::database &db, const odb::query<book> &q) {
  for (const book &b : db.query<book>(q))
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void helperQueries(odb::database &db) { queryAndPrint(db, odb::query<book>::id > 3); }

std::ostream &operator<<(std::ostream &out, const book &b) { return out << b.title() << b.author_.load()->name(); }

void streamed(odb::database &db, std::ostream &out) {
  for (const book &b : db.query<book>())
    out << b;
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void functionName(odb::database &db) {
  auto r = db.query<book>();
  std::for_each(r.begin(), r.end(), print);
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void prefixed(const std::string &prefix, const book &b) { use(prefix + b.author_.load()->name()); }

void bound(odb::database &db) {
  auto r = db.query<book>();
  std::for_each(r.begin(), r.end(), std::bind(prefixed, "- ", std::placeholders::_1));
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void calledByName(odb::database &db) {
  auto line = [](const book &b) { use(b.author_.load()->name()); };
  for (const book &b : db.query<book>())
    line(b);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void storedInFunction(odb::database &db) {
  std::function<void(const book &)> line = [](const book &b) { use(b.author_.load()->name()); };
  for (const book &b : db.query<book>())
    line(b);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void inTransaction(odb::database &db, const std::function<void()> &f) {
  odb::transaction t(db.begin());
  f();
  t.commit();
}

void wholeBody(odb::database &db) {
  inTransaction(db, [&] {
    for (const book &b : db.query<book>())
      use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

template <typename F> void forEachBook(odb::database &db, F f) {
  for (const book &b : db.query<book>())
    f(b);
}

void visitor(odb::database &db) {
  forEachBook(db, [](const book &b) {
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

template <typename T> void printName(const T &object) { use(object.author_.load()->name()); }

void functionTemplate(odb::database &db) {
  for (const book &b : db.query<book>())
    printName(b);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void printTitle(const book &b) { use(b.title() + std::to_string(b.author_.object_id())); }

void quietHelper(odb::database &db) {
  for (const book &b : db.query<book>())
    printTitle(b);
  forEachBook(db, [](const book &b) { use(b.title()); });
}

void passedOn(const odb::lazy_shared_ptr<author> &p, std::vector<unsigned long> &ids) { ids.push_back(p.object_id()); }

void helperTakesLazyPointerOnly(odb::database &db, std::vector<unsigned long> &ids) {
  for (const book &b : db.query<book>())
    passedOn(b.author_, ids);
}

void helperWithoutLoop(odb::database &db) {
  print(*db.load<book>(3));
  printPointer(db.find<book>(4));
  printAuthor(*authorOf(*db.load<book>(5)));
}

void neverCalled(odb::database &db) {
  for (const book &b : db.query<book>()) {
    auto name = [&b] { return b.author_.load()->name(); };
    (void)name;
    use(b.title());
  }
}
