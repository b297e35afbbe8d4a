// RUN: %check_orm %s %t --library tinyorm --checks=orm-unused-eager-load
// with() that nothing reads, and with() that something does.
#include "tinyorm_models.hpp"

void use(const QString &);

static void onModel() {
  for (auto &b : Book::with("author")->get())
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (auto &b : Book::query()->get())
    use(b.getAttribute<QString>("title"));
}

static void onBuilder() {
  for (auto &b : Book::whereEq("genre", "crime")->orderBy("title").with("author").get())
    // CHECK-MESSAGES: :[[@LINE-1]]:68: warning: 'author' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (auto &b : Book::whereEq("genre", "crime")->orderBy("title").get())
    use(b.getAttribute<QString>("title"));
}

static void oneOfTwo() {
  for (auto &b : Book::with({"author", "tags"})->get())
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'tags' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (auto &b : Book::with({"author"})->get())
    use(b.authorName());
}

static void behindAnArrow() {
  for (auto &b : Book::whereEq("genre", "crime")->with("author").get())
    // CHECK-MESSAGES: :[[@LINE-1]]:51: warning: 'author' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (auto &b : Book::whereEq("genre", "crime")->with("author").get())
    use(b.getAttribute<QString>("title"));
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void read() {
  for (auto &b : Book::with("author")->get())
    use(b.authorName());
}

static void readWithoutLoading() {
  for (auto &b : Book::with("author")->get())
    use(b.getRelation<Author, Orm::One>("author")->getAttribute<QString>("name"));
}

void elsewhere(Book &book);

static void handedOn() {
  for (auto &b : Book::with("author")->get())
    elsewhere(b);
}

void all() {
  onModel(), onBuilder(), oneOfTwo(), behindAnArrow();
  read(), readWithoutLoading(), handedOn();
}
