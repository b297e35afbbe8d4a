// RUN: %check_orm %s %t --library tinyorm --checks=orm-unused-eager-load
// Where the rows go: what is requested and never read on any way.
#include "tinyorm_models.hpp"

#include <vector>

void use(const QString &);

static void keptRows() {
  auto books = Book::with("tags")->get();
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'tags' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  // CHECK-FIXES: auto books = Book::query()->get();
  for (auto &b : books)
    use(b.authorName());
}

static void nestedEnd() {
  for (auto &b : Book::with("author.publisher")->get())
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author.publisher' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    use(b.authorName());
}

static void titles(ModelsCollection<Book> &books) {
  for (auto &b : books)
    use(b.getAttribute<QString>("title"));
}

static void throughHelper() {
  auto books = Book::with("author")->get();
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'author' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  // CHECK-FIXES: auto books = Book::query()->get();
  titles(books);
}

static void byIterator() {
  auto books = Book::with({"tags", "author"})->get();
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'tags' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  // CHECK-FIXES: auto books = Book::with({"author"})->get();
  for (auto it = books.begin(); it != books.end(); ++it)
    use(it->authorName());
}

static void byIndex() {
  auto books = Book::whereEq("genre", "crime")->orderBy("title").with("summary").get();
  // CHECK-MESSAGES: :[[@LINE-1]]:66: warning: 'summary' is loaded with the query, but nothing reads it [orm-unused-eager-load]
  // CHECK-FIXES: auto books = Book::whereEq("genre", "crime")->orderBy("title").get();
  for (int i = 0; i < books.size(); ++i)
    use(books[i].getAttribute<QString>("title"));
}

static void inALambda() {
  const auto print = [](Book &b) { use(b.getAttribute<QString>("title")); };
  for (auto &b : Book::with("author")->get())
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (auto &b : Book::query()->get())
    print(b);
}

static void onlyTheKey() {
  for (auto &b : Book::with("author")->get())
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (auto &b : Book::query()->get())
    use(QString::number(b.getAttribute<quint64>("author_id")));
}

static void texts() {
  std::vector<QString> all;
  for (auto &a : Author::with("publisher")->get())
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'publisher' is loaded with the query, but nothing reads it [orm-unused-eager-load]
    // CHECK-FIXES: for (auto &a : Author::query()->get())
    all.push_back(a.name());
  for (const QString &name : all)
    use(name);
}

// --- Quiet ------------------------------------------------------------------------------------------------------------

static void readUnderACondition(bool full) {
  for (auto &b : Book::with("author")->get())
    if (full)
      use(b.authorName());
}

static void readInASecondLoop() {
  auto books = Book::with("author")->get();
  for (auto &b : books)
    use(b.getAttribute<QString>("title"));
  for (auto &b : books)
    use(b.authorName());
}

static void readInALambda() {
  const auto print = [](Book &b) { use(b.authorName()); };
  for (auto &b : Book::with("author")->get())
    print(b);
}

static void authors(ModelsCollection<Book> &books) {
  for (auto &b : books)
    use(b.authorName());
}

static void readByAHelper() {
  auto books = Book::with("author")->get();
  authors(books);
}

static void readThroughTheWholePath() {
  for (auto &b : Book::with("author.publisher")->get())
    use(b.authorPtr()->publisherPtr()->getAttribute<QString>("name"));
}

static void manyRead() {
  for (auto &b : Book::with("tags")->get())
    for (Tag *tag : b.tagPtrs())
      use(tag->getAttribute<QString>("label"));
}

ModelsCollection<Book> returned() { return Book::with("author")->get(); }

void elsewhereAll(const ModelsCollection<Book> &books);

static void allHandedOn() {
  auto books = Book::with("author")->get();
  for (auto &b : books)
    use(b.getAttribute<QString>("title"));
  elsewhereAll(books);
}

static ModelsCollection<Book> kept;

static void keptInAGlobal() {
  kept = Book::with("author")->get();
  for (auto &b : kept)
    use(b.getAttribute<QString>("title"));
}

static void nameIsNoLiteral(const QString &relation) {
  for (auto &b : Book::with(relation)->get())
    use(b.getAttribute<QString>("title"));
}

static void rowsHandedOn(std::vector<Book> &into) {
  for (auto &b : Book::with("author")->get())
    into.push_back(b);
}

void all(bool full, const QString &relation, std::vector<Book> &into) {
  keptRows(), nestedEnd(), throughHelper(), byIterator(), byIndex(), inALambda(), onlyTheKey(), texts();
  readUnderACondition(full), readInASecondLoop(), readInALambda(), readByAHelper(), readThroughTheWholePath();
  manyRead(), allHandedOn(), keptInAGlobal(), nameIsNoLiteral(relation), rowsHandedOn(into);
}
