// RUN: %check_orm %s %t --library odb
// Every form of loop over a result.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <algorithm>
#include <iterator>
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void byConstReference(odb::database &db) {
  odb::transaction t(db.begin());
  for (const book &b : db.query<book>())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  t.commit();
}

void byReference(odb::database &db) {
  odb::result<book> r(db.query<book>());
  for (book &b : r) {
    use(b.title());
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void byValue(odb::database &db) {
  for (book b : db.query<book>("ORDER BY id"))
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void byForwardingReference(odb::database &db) {
  for (auto &&b : db.query<book>(odb::query<book>::title == "x"))
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void classicLoop(odb::database &db) {
  typedef odb::query<book> query;
  typedef odb::result<book> result;
  result r(db.query<book>(query::author == 3));
  for (result::iterator i(r.begin()); i != r.end(); ++i)
    use(i->author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void dereferencedIterator(odb::database &db) {
  auto r = db.query<book>();
  for (auto i = r.begin(), end = r.end(); i != end; i++) {
    const book &b = *i;
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void loadedFromIterator(odb::database &db) {
  auto r = db.query<book>();
  for (auto i = r.begin(); i != r.end(); ++i) {
    std::shared_ptr<book> b = i.load();
    use(b->author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void loadedIntoObject(odb::database &db) {
  auto r = db.query<book>();
  book b;
  for (auto i = r.begin(); i != r.end(); ++i) {
    i.load(b);
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void withWhile(odb::database &db) {
  auto r = db.query<book>();
  auto i = r.begin();
  while (i != r.end()) {
    use(i->author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    ++i;
  }
}

void forEach(odb::database &db) {
  auto r = db.query<book>();
  std::for_each(r.begin(), r.end(), [](const book &b) {
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void transform(odb::database &db, std::vector<std::string> &names) {
  auto r = db.query<book>();
  std::transform(r.begin(), r.end(), std::back_inserter(names),
                 [](book &b) { return b.author_.load()->name(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

long countIf(odb::database &db) {
  auto r = db.query<book>();
  return std::count_if(r.begin(), r.end(), [](auto &b) {
    return b.author_.load()->name() == "x";
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void withIndex(odb::database &db) {
  std::vector<std::shared_ptr<book>> books;
  auto r = db.query<book>();
  for (auto i = r.begin(); i != r.end(); ++i)
    books.push_back(i.load());
  for (std::size_t i = 0; i < books.size(); ++i)
    use(books[i]->author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void withIndexAt(odb::database &db) {
  auto r = db.query<book>();
  std::vector<book> books(r.begin(), r.end());
  for (std::size_t i = 0, n = books.size(); i != n; i++)
    use(books.at(i).author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void columnsOnly(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.title() + std::to_string(b.id()));
  auto r = db.query<book>();
  for (auto i = r.begin(); i != r.end(); ++i)
    use(i->title());
  auto s = db.query<book>();
  std::for_each(s.begin(), s.end(), [](const book &b) { use(b.title()); });
}

void afterTheLoop(odb::database &db) {
  std::shared_ptr<book> last;
  auto r = db.query<book>();
  for (auto i = r.begin(); i != r.end(); ++i)
    last = i.load();
  use(last->author_.load()->name());
}

void rangeOnly(odb::database &db) {
  std::shared_ptr<book> b = db.load<book>(1);
  for (char c : b->author_.load()->name())
    use(std::string(1, c));
}

void idOfIterator(odb::database &db) {
  auto r = db.query<book>();
  for (auto i = r.begin(); i != r.end(); ++i)
    use(std::to_string(i.id()));
}
