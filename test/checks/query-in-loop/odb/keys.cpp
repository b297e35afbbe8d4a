// RUN: %check_orm %s %t --library odb --checks=orm-query-in-loop
//
// Objects that are loaded by their keys, one statement each.
#include "odb_models-odb.hxx"
#include <algorithm>
#include <map>
#include <memory>
#include <odb/database.hxx>
#include <odb/session.hxx>
#include <odb/transaction.hxx>
#include <string>
#include <vector>

void use(const std::string &);

// --- Reported --------------------------------------------------------------------------------------------------------

void keysInList(odb::database &db, const std::vector<unsigned long> &keys) {
  odb::transaction t(db.begin());
  for (unsigned long key : keys)
    use(db.load<author>(key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: load them with one query before the loop, query<author>(odb::query<author>::id.in_range(
  t.commit();
}

void found(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys)
    if (std::shared_ptr<author> a = db.find<author>(key))
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      use(a->name());
}

void intoObject(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys) {
    author a;
    db.load(key, a);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    use(a.name());
  }
}

void foundInto(odb::database &db, const std::vector<unsigned long> &keys) {
  author a;
  for (unsigned long key : keys)
    if (db.find(key, a))
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      use(a.name());
}

void keyOfOtherRow(odb::database &db) {
  for (const book &b : db.query<book>())
    use(db.load<author>(b.author_id())->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each 'book' of this loop (1 + N queries) [orm-query-in-loop]
}

void keyOfPointer(odb::database &db) {
  for (const book &b : db.query<book>())
    use(db.load<author>(b.written_by().object_id())->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each 'book' of this loop (1 + N queries) [orm-query-in-loop]
}

void reloaded(odb::database &db, std::vector<book> &books) {
  for (book &b : books) {
    db.reload(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is fetched by its key once for each 'book' of this loop (N queries) [orm-query-in-loop]
    use(b.title());
  }
}

void indexLoop(odb::database &db, const std::vector<unsigned long> &keys) {
  for (std::size_t i = 0; i < keys.size(); ++i)
    use(db.load<author>(keys[i])->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
}

void iterators(odb::database &db) {
  odb::result<book> books(db.query<book>());
  for (odb::result<book>::iterator i(books.begin()); i != books.end(); ++i)
    use(db.load<author>(i->author_id())->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each 'book' of this loop (1 + N queries) [orm-query-in-loop]
}

void algorithm(odb::database &db, const std::vector<unsigned long> &keys) {
  std::for_each(keys.begin(), keys.end(), [&db](unsigned long key) {
    use(db.load<author>(key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

// A session finds what was loaded before: other keys are statements still.
void session(odb::database &db, const std::vector<unsigned long> &keys) {
  odb::session s;
  for (unsigned long key : keys)
    use(db.load<author>(key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// Without a session, nothing is found again.
void onlyRead(odb::database &db) {
  for (const author &a : db.query<author>())
    use(a.name());
  for (const book &b : db.query<book>())
    use(db.load<author>(b.author_id())->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each 'book' of this loop (1 + N queries) [orm-query-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneKey(odb::database &db, unsigned long key) { use(db.load<author>(key)->name()); }

void allAtOnce(odb::database &db, const std::vector<unsigned long> &keys) {
  for (const author &a : db.query<author>(odb::query<author>::id.in_range(keys.begin(), keys.end())))
    use(a.name());
}

// load() finds the authors in the session.
void inSession(odb::database &db) {
  odb::session s;
  for (const author &a : db.query<author>())
    use(a.name());
  for (const book &b : db.query<book>())
    use(db.load<author>(b.author_id())->name());
}

void fewKeys(odb::database &db) {
  for (unsigned long key : {1, 2, 3})
    use(db.load<author>(key)->name());
}

void cached(odb::database &db) {
  std::map<unsigned long, std::string> names;
  for (const book &b : db.query<book>()) {
    auto it = names.find(b.author_id());
    if (it == names.end())
      it = names.emplace(b.author_id(), db.load<author>(b.author_id())->name()).first;
    use(it->second);
  }
}

std::shared_ptr<author> firstThatIsThere(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys)
    if (std::shared_ptr<author> a = db.find<author>(key))
      return a;
  return nullptr;
}

void firstTurn(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys) {
    use(db.load<author>(key)->name());
    break;
  }
}

void keysOnly(odb::database &db, std::vector<unsigned long> &keys) {
  for (const book &b : db.query<book>()) {
    keys.push_back(b.id());
    keys.push_back(b.written_by().object_id());
  }
}

void withoutStatement(odb::database &db, const std::vector<unsigned long> &keys,
                      std::vector<odb::lazy_shared_ptr<author>> &authors) {
  for (unsigned long key : keys)
    authors.push_back(odb::lazy_shared_ptr<author>(db, key));
}

void view(odb::database &db) {
  for (const book_author &row : db.query<book_author>())
    use(row.title + row.author_name);
}

void otherDatabases(const std::vector<odb::database *> &databases) {
  for (odb::database *db : databases)
    use(db->load<author>(1)->name());
}

// The lazy pointer is a lazy load, which is another check's.
void pointer(odb::database &db) {
  for (const book &b : db.query<book>())
    use(b.written_by().load()->name());
}
