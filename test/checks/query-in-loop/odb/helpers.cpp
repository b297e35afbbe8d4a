// RUN: %check_orm %s %t --library odb --checks=orm-query-in-loop
//
// The query stands in a function that the loop calls.
#include "odb_models-odb.hxx"
#include <functional>
#include <map>
#include <memory>
#include <odb/database.hxx>
#include <odb/transaction.hxx>
#include <string>
#include <vector>

typedef odb::query<book> query;

void use(const std::string &);

static std::shared_ptr<author> authorOf(odb::database &db, unsigned long key) { return db.load<author>(key); }

static std::size_t booksOf(odb::database &db, const author &a) {
  return db.query<book>(query::author == a.id()).size();
}

static std::size_t twice(odb::database &db, const author &a) { return 2 * booksOf(db, a); }

static odb::result<book> booksNamed(odb::database &db, const std::string &title) {
  return db.query<book>(query::title == title);
}

static std::size_t numberOfPublishers(odb::database &db) { return db.query<publisher>().size(); }

// --- Reported --------------------------------------------------------------------------------------------------------

void finder(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys)
    use(authorOf(db, key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'authorOf', which executes it
}

void twoCalls(odb::database &db) {
  for (const author &a : db.query<author>())
    use(std::to_string(twice(db, a)));
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each 'author' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'twice', which calls 'booksOf'
}

void returnedResult(odb::database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    for (const book &b : booksNamed(db, title))
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(b.title());
}

void localLambda(odb::database &db, const std::vector<unsigned long> &keys) {
  const auto nameOf = [&db](unsigned long key) { return db.load<author>(key)->name(); };
  for (unsigned long key : keys)
    use(nameOf(key));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

std::size_t sameInHelper(odb::database &db, const std::vector<std::string> &titles) {
  std::size_t length = 0;
  for (const std::string &title : titles)
    length += title.size() * numberOfPublishers(db);
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return length;
}

class library {
public:
  void print() {
    for (const author &a : db.query<author>())
      use(std::to_string(number_of(a)));
      // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each 'author' of this loop (1 + N queries) [orm-query-in-loop]
  }
  void print_names(const std::vector<unsigned long> &keys) {
    for (unsigned long key : keys)
      use(name_of(key));
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }

private:
  std::size_t number_of(const author &a) { return booksOf(db, a); }
  std::string name_of(unsigned long key) { return db.load<author>(key)->name(); }
  odb::database &db;
};

template <typename T> static std::shared_ptr<T> load(odb::database &db, unsigned long key) {
  return db.load<T>(key);
}

void templateHelper(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys)
    use(load<author>(db, key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void forAll(odb::database &db, const std::function<void(const author &)> &callable) {
  for (const author &a : db.query<author>())
    callable(a);
}

void visitor(odb::database &db) {
  forAll(db, [&db](const author &a) {
    use(std::to_string(booksOf(db, a)));
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each 'author' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

static void show(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys)
    use(authorOf(db, key)->name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void showAll(odb::database &db, const std::vector<unsigned long> &keys) { show(db, keys); }

static std::string nameInTransaction(odb::database &db, unsigned long key) {
  odb::transaction t(db.begin());
  std::string name = db.load<author>(key)->name();
  t.commit();
  return name;
}

void transactionInHelper(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys)
    use(nameInTransaction(db, key));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void outsideOfLoops(odb::database &db, unsigned long key) {
  use(authorOf(db, key)->name());
  use(std::to_string(numberOfPublishers(db)));
}

class names {
public:
  void print() {
    for (const book &b : db.query<book>())
      use(name_of(b.author_id()));
  }

private:
  const std::string &name_of(unsigned long key) {
    auto it = known.find(key);
    if (it == known.end())
      it = known.emplace(key, authorOf(db, key)->name()).first;
    return it->second;
  }
  odb::database &db;
  std::map<unsigned long, std::string> known;
};

void calledLater(odb::database &db, std::vector<std::function<std::size_t()>> &later) {
  for (const author &a : db.query<author>())
    later.push_back([&db, a] { return booksOf(db, a); });
}

static std::size_t publishersOnce(odb::database &db) {
  static const std::size_t count = numberOfPublishers(db);
  return count;
}

std::size_t onceForAll(odb::database &db, const std::vector<std::string> &titles) {
  std::size_t length = 0;
  for (const std::string &title : titles)
    length += title.size() * publishersOnce(db);
  return length;
}

std::string firstFound(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys)
    if (std::shared_ptr<author> a = authorOf(db, key))
      return a->name();
  return "";
}
