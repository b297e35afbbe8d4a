// RUN: %check_orm %s %t --library tinyorm
// Relations of relations and loops in loops.
#include "tinyorm_models.hpp"

void use(const QString &);

void twoLevels() {
  for (auto &b : Book::all())
    use(b.authorPtr()->publisherPtr()->getAttribute<QString>("name"));
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:24: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-FIXES: for (auto &b : Book::with("author.publisher")->get())
}

void twoLevelsInSteps() {
  for (auto &b : Book::orderBy("title")->get()) {
// CHECK-FIXES: for (auto &b : Book::orderBy("title")->with("author.publisher").get()) {
    Author *author = b.authorPtr();
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    Publisher *publisher = author->publisherPtr();
// CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'author.publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(publisher->getAttribute<QString>("name"));
  }
}

void toManyOfToMany() {
  for (auto &p : Publisher::all())
// CHECK-FIXES: for (auto &p : Publisher::with("authors.books")->get())
    for (auto *a : p.getRelationValue<Author>("authors"))
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'authors' is loaded from the database once for each 'Publisher' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      for (auto *b : a->getRelationValue<Book>("books"))
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
        use(b->title());
}

void toOneOfToMany() {
  for (auto &a : Author::all())
// CHECK-FIXES: for (auto &a : Author::with("books.summary")->get())
    for (auto *b : a.getRelationValue<Book>("books"))
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b->getRelationValue<Summary, One>("summary")->getAttribute<QString>("text"));
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'summary' is loaded from the database once for each 'Book' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
}

void toManyOfToOne() {
  for (auto &b : Book::all())
// CHECK-FIXES: for (auto &b : Book::with("author.books")->get())
    for (auto *other : b.authorPtr()->getRelationValue<Book>("books"))
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:39: warning: 'author.books' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(other->title());
}

void twoRelations() {
  for (auto &b : Book::all()) {
// CHECK-FIXES: for (auto &b : Book::with({"author", "tags"})->get()) {
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (auto *t : b.tagPtrs())
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(t->getAttribute<QString>("label"));
  }
}

// The relation of the outer row in the inner loop is kept by the row.
void outerRowInInnerLoop() {
  for (auto &b : Book::with("tags")->get())
    for (auto *t : b.tagPtrs())
      use(t->getAttribute<QString>("label") + b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:49: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void printBooks(Author &a) {
  for (auto *b : a.getRelationValue<Book>("books"))
    use(b->getRelationValue<Summary, One>("summary")->getAttribute<QString>("text"));
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'summary' is loaded from the database once for each 'Book' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
}

void innerLoopInHelper() {
  for (auto &a : Author::all())
    printBooks(a);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Eager all the way.

void eagerToManyOfToMany() {
  for (auto &p : Publisher::with("authors.books")->get())
    for (auto *a : p.getRelationValue<Author>("authors"))
      for (auto *b : a->getRelationValue<Book>("books"))
        use(b->title());
}

void eagerTwoLevels() {
  for (auto &b : Book::with("author.publisher")->get())
    use(b.authorPtr()->publisherPtr()->getAttribute<QString>("name"));
}

// Both loops together run over the columns only.
void innerLoopOverColumns() {
  for (auto &b : Book::all())
    for (int i = 0; i < b.title().size(); ++i)
      use(b.title());
}

void nestedEagerInSteps() {
  auto query = Author::query();
  query->with("books");
  query->with("books.summary");
  for (auto &a : query->get())
    for (auto *b : a.getRelationValue<Book>("books"))
      use(b->getRelationValue<Summary, One>("summary")->getAttribute<QString>("text"));
}
