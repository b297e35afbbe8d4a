// RUN: %check_orm %s %t --library tinyorm
//
// The query stands in a function that the loop calls.
#include "tinyorm_models.hpp"
#include <functional>
#include <map>
#include <vector>

void use(const QString &);
void use(quint64);

static Author authorOf(const QVariant &key) { return Author::findOrFail(key); }

static quint64 booksOf(Author &author) { return Book::whereEq("author_id", author.getKey())->count(); }

static quint64 twice(Author &author) { return 2 * booksOf(author); }

static std::unique_ptr<Orm::Tiny::Builder<Book>> queryOf(const QVariant &author) {
  return Book::whereEq("author_id", author);
}

static bool isKnown(const QString &title) { return Book::whereEq("title", title)->exists(); }

static quint64 numberOfTags() { return Tag::count(); }

// --- Reported --------------------------------------------------------------------------------------------------------

void finder(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    use(authorOf(key).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'authorOf', which executes it
}

void twoCalls() {
  for (auto &author : Author::all())
    use(twice(author));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'twice', which calls 'booksOf'
}

void returnedQuery() {
  for (auto &author : Author::all())
    for (auto &book : queryOf(author.getKey())->get())
    // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      use(book.title());
}

void helperInCondition(const QList<QString> &titles) {
  for (const QString &title : titles)
    if (!isKnown(title))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      use(title);
}

void localLambda(const QList<QVariant> &keys) {
  const auto nameOf = [](const QVariant &key) { return Author::findOrFail(key).name(); };
  for (const QVariant &key : keys)
    use(nameOf(key));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

quint64 sameInHelper(const QList<QString> &titles) {
  quint64 length = 0;
  for (const QString &title : titles)
    length += title.size() * numberOfTags();
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return length;
}

void eachOfCollection() {
  Author::all().each([](Author *author) {
    use(booksOf(*author));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

class Library {
public:
  void print() {
    for (auto &author : Author::all())
      use(numberOf(author));
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
  }
  void printNames(const QList<QVariant> &keys) const {
    for (const QVariant &key : keys)
      use(nameOf(key));
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }

private:
  quint64 numberOf(Author &author) const { return queryOf(author.getKey())->count(); }
  QString nameOf(const QVariant &key) const { return Author::findOrFail(key).name(); }
};

template <typename M> static M load(const QVariant &key) { return M::findOrFail(key); }

void templateHelper(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    use(load<Author>(key).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void forAll(const std::function<void(Author &)> &callable) {
  for (auto &author : Author::all())
    callable(author);
}

void visitor() {
  forAll([](Author &author) {
    use(booksOf(author));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

static void show(const QList<QVariant> &keys) {
  for (const QVariant &key : keys)
    use(authorOf(key).name());
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void showAll() { show(Author::orderBy("name")->pluck("id")); }

// --- Quiet -----------------------------------------------------------------------------------------------------------

void outsideOfLoops(const QVariant &key) {
  auto author = authorOf(key);
  use(twice(author));
  use(numberOfTags());
}

class Names {
public:
  void print() {
    for (auto &book : Book::all())
      use(nameOf(book.authorId()));
  }

private:
  QString nameOf(quint64 key) {
    const auto it = names.find(key);
    if (it != names.end())
      return it->second;
    return names[key] = authorOf(QVariant(key)).name();
  }
  std::map<quint64, QString> names;
};

void laterCalled(std::vector<std::function<quint64()>> &later) {
  for (auto &author : Author::all())
    later.push_back([key = author.getKey()] { return queryOf(key)->count(); });
}

void queriesOnly(std::vector<std::unique_ptr<Orm::Tiny::Builder<Book>>> &queries) {
  for (auto &author : Author::all())
    queries.push_back(queryOf(author.getKey()));
}

static quint64 tagsOnce() {
  static const quint64 count = numberOfTags();
  return count;
}

quint64 onceForAll(const QList<QString> &titles) {
  quint64 length = 0;
  for (const QString &title : titles)
    length += title.size() * tagsOnce();
  return length;
}

QString firstUnknown(const QList<QString> &titles) {
  for (const QString &title : titles)
    if (!isKnown(title))
      return title;
  return QString();
}
