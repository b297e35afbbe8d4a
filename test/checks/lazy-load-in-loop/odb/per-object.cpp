// RUN: %check_orm %s %t --library odb
// Plain pointers and containers of a persistent class are loaded with each object, by a statement each,
// whether they are used or not.

#include "odb_models.hxx"

#include "odb_models-odb.hxx"
#include <algorithm>
#include <odb/database.hxx>
#include <odb/transaction.hxx>

void use(const std::string &);

void untouched(odb::database &db) {
  for (const employee &e : db.query<employee>())
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:28: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(e.name);
}

void resultInVariable(odb::database &db) {
  odb::result<employee> staff(db.query<employee>("name <> ''"));
  for (employee &e : staff)
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:22: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(e.name);
}

void used(odb::database &db) {
  auto staff = db.query<employee>();
  for (const employee &e : staff) {
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:28: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(e.owner->name());
    for (const std::string &n : e.notes)
      use(n);
  }
}

void copied(odb::database &db) {
  auto staff = db.query<employee>();
  for (employee e : staff)
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:21: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(e.name);
}

void classicLoop(odb::database &db) {
  odb::result<employee> r(db.query<employee>());
  for (odb::result<employee>::iterator i(r.begin()); i != r.end(); ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:3: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(i->name);
}

void withWhile(odb::database &db) {
  auto r = db.query<employee>();
  auto i = r.begin();
  while (i != r.end()) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:3: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use((*i).name);
    ++i;
  }
}

void container(odb::database &db) {
  for (const author &a : db.query<author>())
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(a.name());
}

void plainPointer(odb::database &db) {
  for (const raw_link &l : db.query<raw_link>())
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'twin' is loaded from the database once for each 'raw_link' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(std::to_string(l.id_));
}

void prepared(odb::database &db) {
  odb::prepared_query<employee> q(db.prepare_query<employee>("all", odb::query<employee>(true)));
  odb::result<employee> staff(q.execute());
  for (const employee &e : staff)
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:28: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(e.name);
}

odb::result<employee> everyone(odb::database &db) { return db.query<employee>(); }

void returned(odb::database &db) {
  for (const employee &e : everyone(db))
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:28: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(e.name);
}

void printAll(odb::result<employee> &staff) {
  for (const employee &e : staff)
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:28: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(e.name);
}

void handedOver(odb::database &db) {
  odb::result<employee> r(db.query<employee>());
  printAll(r);
}

void collected(odb::database &db) {
  std::vector<std::shared_ptr<employee>> staff;
  auto r = db.query<employee>();
  for (auto i = r.begin(); i != r.end(); ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'notes' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  // CHECK-MESSAGES: :[[@LINE-2]]:3: warning: 'owner' is loaded from the database once for each 'employee' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    staff.push_back(i.load());
  // They are there already.
  for (const auto &e : staff)
    use(e->name + e->owner->name());
  for (std::size_t i = 0; i < staff.size(); ++i)
    use(staff[i]->name);
}

void besideALazyPointer(odb::database &db) {
  auto authors = db.query<author>();
  for (const author &a : authors)
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(a.pub().load()->name());
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'pub_' is loaded from the database once for each 'author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Look-alikes.

void lazyPointersOnly(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.title());
}

void noRelations(odb::database &db) {
  for (const publisher &p : db.query<publisher>())
    use(p.name());
}

void transientMembers(odb::database &db) {
  for (note &n : db.query<note>()) {
    n.cache.push_back(n.text);
    if (n.shown_for)
      use(n.shown_for->name());
  }
}

void view(odb::database &db) {
  for (const book_author &v : db.query<book_author>())
    use(v.title + v.author_name);
}

void viewByIterator(odb::database &db) {
  auto r = db.query<book_author>();
  for (auto i = r.begin(); i != r.end(); ++i)
    use(i->title);
}

void firstObject(odb::database &db) {
  for (const employee &e : db.query<employee>()) {
    use(e.name);
    break;
  }
}

std::string firstName(odb::database &db) {
  for (const employee &e : db.query<employee>())
    return e.name;
  return std::string();
}

void oneObject(odb::database &db) {
  auto e = db.load<employee>(1);
  use(e->owner->name());
  for (const std::string &n : e->notes)
    use(n);
  if (auto other = db.query_one<employee>(odb::query<employee>::name == "x"))
    use(other->name);
}

void idsOnly(odb::database &db) {
  odb::result<employee> r(db.query<employee>());
  for (auto i = r.begin(); i != r.end(); ++i)
    use(std::to_string(i.id()));
}

void notFromADatabase(const std::vector<employee> &staff) {
  for (const employee &e : staff)
    use(e.name);
  std::vector<employee> made(3);
  for (employee &e : made)
    e.name = "x";
}

void sizeOnly(odb::database &db) {
  odb::result<employee> r(db.query<employee>());
  r.cache();
  for (std::size_t i = 0; i < r.size(); ++i)
    use(std::to_string(i));
  if (r.empty())
    use("none");
}
