// RUN: %check_orm %s %t --library tinyorm
// Loads in a loop that do not happen for each row, beside ones that do.
#include "tinyorm_models.hpp"
#include <QHash>
#include <algorithm>
#include <map>
#include <optional>

void use(const QString &);

// The load only decides the exit.

bool anyBy(const QString &name) {
  auto books = Book::all();
  return std::any_of(books.begin(), books.end(), [&](Book &b) { return b.authorName() == name; });
}

bool allBy(const QString &name) {
  auto books = Book::all();
  return std::all_of(books.begin(), books.end(), [&](Book &b) { return b.authorName() == name; });
}

QString findBy(const QString &name) {
  auto books = Book::all();
  auto it = std::find_if(books.begin(), books.end(), [&](Book &b) { return b.authorName() == name; });
  return it == books.end() ? QString() : it->title();
}

std::optional<Book> searchLoop(const QString &name) {
  for (auto &b : Book::all())
    if (b.authorName() == name)
      return b;
  return std::nullopt;
}

// ... here it decides nothing.
int notASearch(const QString &name) {
  int n = 0;
  for (auto &b : Book::all())
    if (b.authorName() == name)
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      ++n;
  return n;
}

// Leaves in the branch that loads.
void earlyExit(quint64 id) {
  for (auto &b : Book::all()) {
    if (b.getAttribute<quint64>("id") == id) {
      use(b.authorName());
      break;
    }
  }
}

QString earlyReturn(quint64 id) {
  for (auto &b : Book::all())
    if (b.getAttribute<quint64>("id") == id)
      return b.authorName();
  return QString();
}

// Another branch leaves.
void exitElsewhere(quint64 id) {
  for (auto &b : Book::all()) {
    if (b.getAttribute<quint64>("id") == id)
      break;
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// The first turn is the last one.
void firstIteration() {
  for (auto &b : Book::all()) {
    use(b.authorName());
    break;
  }
}

QString firstReturned() {
  for (auto &b : Book::orderBy("title")->get()) {
    QString name = b.authorName();
    return name;
  }
  return QString();
}

// ... but not with a 'continue' before.
void notFirstIteration() {
  for (auto &b : Book::all()) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (b.title().isEmpty())
      continue;
    break;
  }
}

void loadedTest() {
  for (auto &b : Book::all())
    if (b.relationLoaded("author"))
      use(b.authorName());
}

void loadedAndTest() {
  for (auto &b : Book::all())
    if (b.relationLoaded("author") && !b.authorName().isEmpty())
      use(b.title());
}

void loadedConditional() {
  for (auto &b : Book::all())
    use(b.relationLoaded("author") ? b.authorName() : b.title());
}

// getRelation() throws instead of asking the database.
void neverLoads() {
  for (auto &b : Book::all())
    use(b.loadedAuthor()->name());
}

void notLoadedTest() {
  for (auto &b : Book::all())
    if (!b.relationLoaded("author"))
      use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void memoisedHash() {
  QHash<quint64, QString> names;
  for (auto &b : Book::all()) {
    if (!names.contains(b.authorId()))
      names.insert(b.authorId(), b.authorName());
    use(names.value(b.authorId()));
  }
}

void memoisedMap() {
  std::map<quint64, QString> names;
  for (auto &b : Book::all()) {
    auto found = names.find(b.authorId());
    if (found == names.end())
      found = names.emplace(b.authorId(), b.authorName()).first;
    use(found->second);
  }
}

void memoisedOptional() {
  std::optional<QString> name;
  for (auto &b : Book::whereEq("author_id", 7)->get()) {
    if (!name)
      name = b.authorName();
    use(*name);
  }
}

class Names {
public:
  QString of(Book &b) {
    auto it = Cache.find(b.authorId());
    if (it != Cache.end())
      return it->second;
    QString name = b.authorName();
    Cache[b.authorId()] = name;
    return name;
  }

private:
  std::map<quint64, QString> Cache;
};

void memoisedMember() {
  Names names;
  for (auto &b : Book::all())
    use(names.of(b));
}

// Made anew in each turn: no cache.
void cacheInTheLoop() {
  for (auto &b : Book::all()) {
    std::optional<QString> name;
    if (!name)
      name = b.authorName();
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(*name);
  }
}

// Filled, but never asked.
void tableIsNoCache() {
  std::map<quint64, QString> names;
  for (auto &b : Book::all())
    names[b.getAttribute<quint64>("id")] = b.authorName();
// CHECK-MESSAGES: :[[@LINE-1]]:46: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(names[1]);
}

// Few turns.

void threeTurns() {
  auto books = Book::orderBy("title")->get();
  for (int i = 0; i < 3; ++i)
    use(books[i].authorName());
}

void literalList() {
  auto a = Book::findOrFail(1);
  auto b = Book::findOrFail(2);
  for (Book *book : {&a, &b})
    use(book->authorName());
}
