// RUN: %check_orm %s %t --library tinyorm
// Eager requests in all their forms, and those that do not reach far enough.
#include "tinyorm_models.hpp"
#include <QStringLiteral>

void use(const QString &);

void onModel() {
  for (auto &b : Book::with("author")->get())
    use(b.authorName());
}

void onBuilder() {
  for (auto &b : Book::whereEq("genre", "crime")->orderBy("title").with("author").get())
    use(b.authorName());
}

void afterSteps() {
  for (auto &b : Book::with("author")->whereEq("genre", "crime").limit(50).get())
    use(b.authorName());
}

void list() {
  for (auto &b : Book::with({"author", "tags"})->get()) {
    use(b.authorName());
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label"));
  }
}

void listOfLists() {
  for (auto &b : Book::with({{"author"}, {"tags"}})->get()) {
    use(b.authorName());
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label"));
  }
}

void namedList() {
  const QList<QString> relations{"author", "tags"};
  for (auto &b : Book::with(relations)->get()) {
    use(b.authorName());
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label"));
  }
}

void constrained() {
  for (auto &b : Book::with({{"author", [](Orm::QueryBuilder &) {}}, {"tags"}})->get()) {
    use(b.authorName());
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label"));
  }
}

void columnsOfRelation() {
  for (auto &b : Book::with("author:id,name")->get())
    use(b.authorName());
}

void prefixIsImplied() {
  for (auto &b : Book::with("author.publisher")->get()) {
    use(b.authorName());
    use(b.authorPtr()->publisherPtr()->getAttribute<QString>("name"));
  }
}

void addsUp() {
  for (auto &b : Book::with("author")->with("summary").get()) {
    use(b.authorName());
    use(b.getRelationValue<Summary, One>("summary")->getAttribute<QString>("text"));
  }
}

void stringLiteral() {
  for (auto &b : Book::with(QStringLiteral("author"))->get())
    use(b.authorName());
}

void namedConstant() {
  static const char *const Relation = "author";
  for (auto &b : Book::with(Relation)->get())
    use(b.authorName());
}

void changedInPlace(bool authors) {
  auto query = Book::query();
  query->with("author");
  if (authors)
    query->orderBy("author_id");
  for (auto &b : query->get())
    use(b.authorName());
}

void loadBefore() {
  auto books = Book::all();
  books.load("author");
  for (auto &b : books)
    use(b.authorName());
}

void loadListBefore() {
  auto books = Book::all();
  books.load({"author.publisher", "tags"});
  for (auto &b : books) {
    use(b.authorPtr()->publisherPtr()->getAttribute<QString>("name"));
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label"));
  }
}

void loadOnTemporary() {
  for (auto &b : Book::all().load("author"))
    use(b.authorName());
}

// The names are not known: nothing is proven.
void namesFromOutside(const QList<QString> &relations) {
  for (auto &b : Book::with(relations)->get())
    use(b.authorName());
}

void byDefault() {
  for (auto &r : Review::all())
    use(r.getRelationValue<Book, One>("book")->title());
}

void byDefaultBesideAnother() {
  for (auto &r : Review::with("author")->get()) {
    use(r.getRelationValue<Book, One>("book")->title());
    use(r.getRelationValue<Author, One>("author")->name());
  }
}

void only() {
  for (auto &r : Review::withOnly("author")->get())
    use(r.getRelationValue<Author, One>("author")->name());
}

// --- Not far enough -------------------------------------------------------

void anotherRelation() {
  for (auto &b : Book::with("tags")->get()) {
// CHECK-FIXES: for (auto &b : Book::with({"tags", "author"})->get()) {
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label"));
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void onlyThePrefix() {
  for (auto &b : Book::with("author")->get())
// CHECK-FIXES: for (auto &b : Book::with("author.publisher")->get())
    use(b.authorPtr()->publisherPtr()->getAttribute<QString>("name"));
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void prefixInList() {
  for (auto &b : Book::with({"tags", "author"})->get()) {
// CHECK-FIXES: for (auto &b : Book::with({"tags", "author.publisher"})->get()) {
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label"));
    use(b.authorPtr()->publisherPtr()->getAttribute<QString>("name"));
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void missingInList() {
  for (auto &b : Book::whereEq("genre", "crime")->with({"tags", "summary"}).get()) {
// CHECK-FIXES: Book::whereEq("genre", "crime")->with({"tags", "summary", "author"}).get()) {
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label"));
    use(b.getRelationValue<Summary, One>("summary")->getAttribute<QString>("text"));
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void defaultsOfTheRelation() {
  for (auto &r : Review::all())
// CHECK-FIXES: for (auto &r : Review::with("book.author")->get())
    use(r.getRelationValue<Book, One>("book")->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:48: warning: 'book.author' is loaded from the database once for each 'Review' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void loadOfAnother() {
  auto books = Book::all();
  books.load("tags");
  for (auto &b : books) {
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label"));
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void loadBehindTheLoop() {
  auto books = Book::all();
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  books.load("author");
}
