// RUN: %check_orm %s %t --library wt
//
// The query stands in a function that the loop calls.
#include "wt_models.h"
#include <functional>
#include <map>
#include <string>
#include <vector>

void use(const std::string &);
void use(int);

static dbo::ptr<Author> authorOf(dbo::Session &s, long long key) { return s.load<Author>(key); }

static int booksOf(dbo::Session &s, const dbo::ptr<Author> &author) {
  return s.query<int>("select count(1) from book").where("author_id = ?").bind(author.id());
}

static int twice(dbo::Session &s, const dbo::ptr<Author> &author) { return 2 * booksOf(s, author); }

static dbo::Query<dbo::ptr<Book>> queryOf(dbo::Session &s, long long author) {
  return s.find<Book>().where("author_id = ?").bind(author);
}

static int numberOfTags(dbo::Session &s) { return s.query<int>("select count(1) from tag").resultValue(); }

// --- Reported --------------------------------------------------------------------------------------------------------

void finder(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    use(authorOf(s, key)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'authorOf', which executes it
}

void twoCalls(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList())
    use(twice(s, author));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'twice', which calls 'booksOf'
}

void returnedQuery(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList())
    for (const auto &book : queryOf(s, author.id()).resultList())
    // CHECK-MESSAGES: :[[@LINE-1]]:53: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      use(book->title);
}

void localLambda(dbo::Session &s, const std::vector<long long> &keys) {
  const auto nameOf = [&s](long long key) { return s.load<Author>(key)->name; };
  for (long long key : keys)
    use(nameOf(key));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

int sameInHelper(dbo::Session &s, const std::vector<std::string> &titles) {
  int length = 0;
  for (const std::string &title : titles)
    length += int(title.size()) * numberOfTags(s);
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return length;
}

class Library {
public:
  void print() {
    for (const auto &author : session.find<Author>().resultList())
      use(numberOf(author));
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
  }
  void printNames(const std::vector<long long> &keys) {
    for (long long key : keys)
      use(nameOf(key));
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }

private:
  int numberOf(const dbo::ptr<Author> &author) { return booksOf(session, author); }
  std::string nameOf(long long key) { return session.load<Author>(key)->name; }
  dbo::Session session;
};

template <typename C> static dbo::ptr<C> load(dbo::Session &s, long long key) { return s.load<C>(key); }

void templateHelper(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    use(load<Author>(s, key)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void forAll(dbo::Session &s, const std::function<void(const dbo::ptr<Author> &)> &callable) {
  for (const auto &author : s.find<Author>().resultList())
    callable(author);
}

void visitor(dbo::Session &s) {
  forAll(s, [&s](const dbo::ptr<Author> &author) {
    use(booksOf(s, author));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

// The transaction of the helper is a part of the one round the loop.
static std::string nameInTransaction(dbo::Session &s, long long key) {
  dbo::Transaction t(s);
  return s.load<Author>(key)->name;
}

void helperWithTransaction(dbo::Session &s, const std::vector<long long> &keys) {
  dbo::Transaction t(s);
  for (long long key : keys)
    use(nameInTransaction(s, key));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void show(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    use(authorOf(s, key)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void showThree(dbo::Session &s, const std::vector<long long> &keys) { show(s, keys); }

// --- Quiet -----------------------------------------------------------------------------------------------------------

void outsideOfLoops(dbo::Session &s, long long key) {
  auto author = authorOf(s, key);
  use(twice(s, author));
  use(numberOfTags(s));
}

class Names {
public:
  void print() {
    for (const auto &book : session.find<Book>().resultList())
      use(nameOf(book->authorId()));
  }

private:
  const std::string &nameOf(long long key) {
    auto it = names.find(key);
    if (it == names.end())
      it = names.emplace(key, authorOf(session, key)->name).first;
    return it->second;
  }
  dbo::Session session;
  std::map<long long, std::string> names;
};

void calledLater(dbo::Session &s, std::vector<std::function<int()>> &later) {
  for (const auto &author : s.find<Author>().resultList())
    later.push_back([&s, author] { return booksOf(s, author); });
}

void queriesOnly(dbo::Session &s, std::vector<dbo::Query<dbo::ptr<Book>>> &queries) {
  for (const auto &author : s.find<Author>().resultList())
    queries.push_back(queryOf(s, author.id()));
}

static int tagsOnce(dbo::Session &s) {
  static const int count = numberOfTags(s);
  return count;
}

int onceForAll(dbo::Session &s, const std::vector<std::string> &titles) {
  int length = 0;
  for (const std::string &title : titles)
    length += int(title.size()) * tagsOnce(s);
  return length;
}

std::string firstFound(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    if (auto author = authorOf(s, key))
      return author->name;
  return "";
}

// ---- a cache that others keep ------------------------------------------------

namespace {

// Keeps the author that was asked for last, for all that have a reference to it.
class Authors {
public:
  explicit Authors(dbo::Session &s) : session(s) {}
  dbo::ptr<Author> find(long long id) const {
    if (!last || last.id() != id)
      last = session.load<Author>(id);
    return last;
  }

private:
  dbo::Session &session;
  mutable dbo::ptr<Author> last;
};

struct Page {
  const Authors &authors;
  Page(const Authors &all, long long id) : authors(all) { use(authors.find(id)->name); }
};

struct OwnPage {
  Authors authors;
  OwnPage(dbo::Session &s, long long id) : authors(s) { use(authors.find(id)->name); }
};

void show(const Authors &authors, long long id) { Page page(authors, id); }

} // namespace

void pages(const Authors &authors, const std::vector<long long> &ids) {
  for (long long id : ids)
    Page page(authors, id);
}

void pagesByAHelper(const Authors &authors, const std::vector<long long> &ids) {
  for (long long id : ids)
    show(authors, id);
}

// Each has a cache of its own, which is empty.
void ownPages(dbo::Session &s, const std::vector<long long> &ids) {
  for (long long id : ids)
    OwnPage page(s, id);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}
