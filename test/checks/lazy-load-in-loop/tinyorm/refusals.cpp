// RUN: %check_orm %s %t --library tinyorm --no-fix
// Reported, but nothing is changed.
#include "tinyorm_models.hpp"

void use(const QString &);

// Without the foreign key the author would silently be null.
void columnsWithoutKey() {
  for (auto &b : Book::whereEq("id", 3)->get({"id", "title"}))
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: no fix is offered: {{.*}}author_id
}

void columnsOfAll() {
  for (auto &b : Book::all({"id", "title"}))
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: no fix is offered: {{.*}}author_id
}

void selectedColumns() {
  for (auto &b : Book::select({"id", "title"})->get())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: no fix is offered: {{.*}}author_id
}

#define ALL_BOOKS Book::all()
#define BOOKS_OF(genre) Book::whereEq("genre", genre)->get()

void queryInMacro() {
  for (auto &b : ALL_BOOKS)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: no fix is offered: {{.*}}macro
}

void queryInMacroWithArgument() {
  auto books = BOOKS_OF("crime");
  for (auto &b : books)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: no fix is offered: {{.*}}macro
}

#define FINISH .get()

void runInMacro() {
  for (auto &b : Book::whereEq("genre", "crime")->orderBy("title") FINISH)
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: no fix is offered: {{.*}}macro
}

// The other loop would pay for what it does not read.
static ModelsCollection<Book> shared() { return Book::all(); }

void readsAuthors() {
  for (auto &b : shared())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void readsTitles() {
  for (auto &b : shared())
    use(b.title());
}

// model.load() is one query for each row; nothing is hoisted yet.
void loadInLoop() {
  for (auto &b : Book::all()) {
    b.load("author");
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(b.authorPtr()->name());
  }
}

void loadListInLoop() {
  for (auto &b : Book::all()) {
    b.load({"author", "tags"});
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:7: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(b.loadedAuthor()->name());
  }
}

// Loaded for all before.
void loadBeforeLoop() {
  auto books = Book::all();
  books.load("author");
  for (auto &b : books)
    use(b.loadedAuthor()->name());
}

// One row.
void loadOfOneRow() {
  auto b = Book::findOrFail(1);
  b.load("author");
  use(b.authorName());
}
