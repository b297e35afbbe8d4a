// RUN: %check_orm %s %t --library tinyorm
// Where the rows come from, and what the row is called on the way.
#include "tinyorm_models.hpp"

void use(const QString &);
bool coin();

void copyOfElement() {
  for (auto &b : Book::all()) {
    Book copy = b;
    use(copy.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void aliasOfElement() {
  for (auto &b : Book::all()) {
    auto &alias = b;
    Book *pointer = &alias;
    use(pointer->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void movedElement() {
  for (auto &b : Book::all()) {
    Book mine = std::move(b);
    use(mine.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void sharedElement() {
  for (auto &b : Book::all()) {
    auto shared = std::make_shared<Book>(b);
    use(shared->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void keptRelation() {
  for (auto &b : Book::all()) {
    auto *author = b.getRelationValue<Author, One>("author");
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (author)
      use(author->name());
  }
}

void relationInCondition() {
  for (auto &b : Book::all()) {
    if (Author *a = b.authorPtr(); a != nullptr)
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(a->name());
  }
}

// The value is cached in the row: one warning.
void readTwice() {
  for (auto &b : Book::all()) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(b.authorPtr()->name());
  }
}

void queryInVariable() {
  auto query = Book::whereEq("genre", "crime");
  auto books = query->get();
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void refinedInSteps(bool sorted) {
  auto query = Book::query();
  query->whereNotNull("author_id");
  if (sorted)
    query->orderBy("title");
  query->limit(50);
  for (auto &b : query->get())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static std::unique_ptr<Orm::Tiny::Builder<Book>> crime() { return Book::whereEq("genre", "crime"); }

void queryFromFunction() {
  for (auto &b : crime()->orderBy("title").get())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static ModelsCollection<Book> newest() { return Book::latest("published")->take(20).get(); }

void rowsFromFunction() {
  for (auto &b : newest())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void eitherQuery(bool all) {
  auto books = all ? Book::all() : Book::whereEq("genre", "crime")->get();
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void assignedLater() {
  ModelsCollection<Book> books;
  books = Book::all();
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void constReferenceToRows() {
  const auto &books = Book::all();
  for (auto b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void findMany(const QList<QVariant> &ids) {
  for (auto &b : Book::findMany(ids))
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void initStatement() {
  for (auto books = Book::all(); auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A temporary collection of pointers to the rows.
void pointersToRows() {
  auto books = Book::all();
  for (Book *b : books.toPointers())
    use(b->authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The rows of one author: a query for each of them, too.
void rowsOfARelation() {
  auto p = Publisher::findOrFail(1);
  for (auto *a : p.getRelationValue<Author>("authors"))
    for (auto *b : a->getRelationValue<Book>("books"))
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b->title());
}

// The rows are those of another query.

void rowsOfAnEagerQuery() {
  auto plain = Book::all();
  auto eager = Book::with("author")->get();
  for (auto &b : plain)
    use(b.title());
  for (auto &b : eager)
    use(b.authorName());
}

void reassignedToEager() {
  auto books = Book::all();
  use(books.first().title());
  books = Book::with("author")->get();
  for (auto &b : books)
    use(b.authorName());
}

void otherRow() {
  auto favourite = Book::findOrFail(1);
  for (auto &b : Book::all())
    use(b.title() + favourite.authorName());
}

static ModelsCollection<Book> withAuthors() { return Book::with("author")->orderBy("title").get(); }

void eagerFromFunction() {
  for (auto &b : withAuthors())
    use(b.authorName());
}

// Single rows.

void limitOne() {
  for (auto &b : Book::orderBy("title")->limit(1).get())
    use(b.authorName());
}

void optionalRow() {
  auto b = Book::find(1);
  while (b && coin())
    use(b->authorName());
}

void firstRow() {
  if (auto b = Book::whereEq("genre", "crime")->first())
    use(b->authorName());
}
