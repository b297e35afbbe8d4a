// RUN: %check_orm %s %t --library tinyorm
// What is written where.
#include "tinyorm_models.hpp"

void use(const QString &);

void all() {
  for (auto &b : Book::all())
// CHECK-FIXES: for (auto &b : Book::with("author")->get())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void get() {
  for (auto &b : Book::whereEq("id", 3)->get())
// CHECK-FIXES: for (auto &b : Book::whereEq("id", 3)->with("author").get())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void getBehindSteps() {
  for (auto &b : Book::whereEq("id", 3)->orderBy("title").get())
// CHECK-FIXES: for (auto &b : Book::whereEq("id", 3)->orderBy("title").with("author").get())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void overLines() {
  auto books = Book::whereEq("genre", "crime")
                   ->orderBy("title")
                   .limit(100)
                   .get();
// CHECK-FIXES: .limit(100)
// CHECK-FIXES-NEXT: .with("author").get();
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void queryInVariable() {
  auto query = Book::query();
  query->orderBy("title");
  auto books = query->get();
// CHECK-FIXES: auto books = query->with("author").get();
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The first warning carries all paths.
void severalPaths() {
  for (auto &b : Book::all()) {
// CHECK-FIXES: for (auto &b : Book::with({"author", "tags"})->get()) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (auto *t : b.tagPtrs())
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(t->getAttribute<QString>("label"));
  }
}

void deepestOnly() {
  for (auto &b : Book::latest("published")->get())
// CHECK-FIXES: for (auto &b : Book::latest("published")->with("author.publisher").get())
    use(b.authorPtr()->publisherPtr()->getAttribute<QString>("name"));
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:24: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void severalDeepPaths() {
  for (auto &b : Book::all()) {
// CHECK-FIXES: for (auto &b : Book::with({"author.publisher", "summary"})->get()) {
    use(b.authorPtr()->publisherPtr()->getAttribute<QString>("name"));
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:24: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(b.getRelationValue<Summary, One>("summary")->getAttribute<QString>("text"));
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'summary' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void staticEach() {
  Book::each([](Book &&b, qint64) {
// CHECK-FIXES: Book::with("author")->each([](Book &&b, qint64) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    return true;
  });
}

void staticChunk() {
  Book::chunk(100, [](ModelsCollection<Book> &&books, qint64) {
// CHECK-FIXES: Book::with("author")->chunk(100, [](ModelsCollection<Book> &&books, qint64) {
    for (auto &b : books)
      use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    return true;
  });
}

void builderEach() {
  Book::orderBy("id")->each([](Book &&b, qint64) {
// CHECK-FIXES: Book::orderBy("id")->with("author").each([](Book &&b, qint64) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    return true;
  });
}

void staticFindMany(const QList<QVariant> &ids) {
  for (auto &b : Book::findMany(ids))
// CHECK-FIXES: for (auto &b : Book::with("author")->findMany(ids))
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void extended() {
  for (auto &b : Book::with("tags")->get()) {
// CHECK-FIXES: for (auto &b : Book::with({"tags", "author"})->get()) {
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label"));
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void deepened() {
  for (auto &b : Book::with("author")->orderBy("title").get())
// CHECK-FIXES: for (auto &b : Book::with("author.publisher")->orderBy("title").get())
    use(b.authorPtr()->publisherPtr()->getAttribute<QString>("name"));
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The key is there.
void columnsWithKey() {
  for (auto &b : Book::orderBy("title")->get({"id", "title", "author_id"}))
// CHECK-FIXES: for (auto &b : Book::orderBy("title")->with("author").get({"id", "title", "author_id"}))
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void columnsWithKeyOfAll() {
  for (auto &b : Book::all({"id", "author_id"}))
// CHECK-FIXES: for (auto &b : Book::with("author")->get({"id", "author_id"}))
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void star() {
  for (auto &b : Book::all({"*"}))
// CHECK-FIXES: for (auto &b : Book::with("author")->get({"*"}))
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// In the function that builds the query.
static ModelsCollection<Book> crime() { return Book::whereEq("genre", "crime")->get(); }
// CHECK-FIXES: static ModelsCollection<Book> crime() { return Book::whereEq("genre", "crime")->with("author").get(); }

void rowsFromFunction() {
  for (auto &b : crime())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void print(ModelsCollection<Book> &books) {
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void rowsToFunction() {
  auto books = Book::whereNull("isbn")->get();
// CHECK-FIXES: auto books = Book::whereNull("isbn")->with("author").get();
  print(books);
}

// Two loops over the same rows: one request.
void twoLoops() {
  auto books = Book::oldest("published")->get();
// CHECK-FIXES: auto books = Book::oldest("published")->with({"author", "summary"}).get();
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (auto &b : books)
    use(b.getRelationValue<Summary, One>("summary")->getAttribute<QString>("text"));
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'summary' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}
