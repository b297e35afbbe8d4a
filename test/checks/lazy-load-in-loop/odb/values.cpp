// RUN: %check_orm %s %t --library odb
// The forms in which an object reaches the load.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <list>
#include <map>
#include <optional>
#include <utility>
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void alias(odb::database &db) {
  for (const book &b : db.query<book>()) {
    const book *p = &b;
    const book &q = *p;
    use(q.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void copied(odb::database &db) {
  for (const book &b : db.query<book>()) {
    book c(b);
    use(c.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void collected(odb::database &db) {
  std::vector<book> books;
  for (const book &b : db.query<book>())
    if (b.id() > 3)
      books.push_back(b);
  for (const book &b : books)
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void collectedPointers(odb::database &db) {
  std::list<std::shared_ptr<book>> books;
  odb::result<book> r(db.query<book>());
  for (auto i = r.begin(); i != r.end(); ++i)
    books.push_back(i.load());
  for (auto it = books.begin(); it != books.end(); ++it)
    use((*it)->author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void collectedLazyPointers(odb::database &db) {
  std::vector<odb::lazy_shared_ptr<author>> authors;
  for (const book &b : db.query<book>())
    authors.push_back(b.author_);
  for (const auto &a : authors)
    use(a.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void byKey(odb::database &db) {
  std::map<std::string, book> byTitle;
  for (const book &b : db.query<book>())
    byTitle[b.title()] = b;
  for (const auto &[title, b] : byTitle)
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

struct selection {
  std::string title;
  std::vector<std::shared_ptr<book>> books;
};

void inStruct(odb::database &db) {
  selection s;
  auto r = db.query<book>();
  for (auto i = r.begin(); i != r.end(); ++i)
    s.books.push_back(i.load());
  for (const std::shared_ptr<book> &b : s.books)
    use(b->author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void readBooks(odb::database &db, std::vector<book> &into) {
  for (const book &b : db.query<book>())
    into.push_back(b);
}

void fromOutParameter(odb::database &db) {
  std::vector<book> books;
  readBooks(db, books);
  for (const book &b : books)
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

odb::result<book> named(odb::database &db, const std::string &title) {
  return db.query<book>(odb::query<book>::title == title);
}

void fromFunction(odb::database &db) {
  for (const book &b : named(db, "x"))
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void conditionKept(odb::database &db, bool all) {
  odb::query<book> q(true);
  if (!all)
    q = odb::query<book>::id > 3;
  odb::result<book> r = db.query<book>(q);
  for (const book &b : r)
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void prepared(odb::database &db) {
  auto q = db.prepare_query<book>("all", odb::query<book>(true));
  for (const book &b : q.execute())
    use(b.author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void loadedByTheLoopBefore(odb::database &db) {
  std::vector<std::shared_ptr<book>> books;
  auto r = db.query<book>();
  for (auto i = r.begin(); i != r.end(); ++i)
    books.push_back(i.load());
  for (const auto &b : books)
    use(b->author_.load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author_' is loaded from the database once for each 'book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // The pointers keep what they have loaded.
  for (const auto &b : books)
    use(b->author_.load()->name());
}

void oneForAllTurns(odb::database &db) {
  std::shared_ptr<author> a = db.load<book>(1)->author_.load();
  for (const book &b : db.query<book>())
    use(b.title() + a->name());
}

void queryOne(odb::database &db) {
  std::vector<std::shared_ptr<book>> one;
  one.push_back(db.query_one<book>(odb::query<book>::title == "x"));
  for (const auto &b : one)
    use(b->author_.load()->name());
}

void intoObject(odb::database &db) {
  book b;
  if (db.query_one<book>(odb::query<book>::title == "x", b))
    use(b.author_.load()->name());
  db.load(3, b);
  use(b.author_name());
}

void copiedToPlainData(odb::database &db) {
  std::vector<std::pair<unsigned long, std::string>> titles;
  for (const book &b : db.query<book>())
    titles.push_back(std::make_pair(b.author_.object_id(), b.title()));
  for (const auto &[id, title] : titles)
    use(title + std::to_string(id));
}
