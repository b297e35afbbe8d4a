// RUN: %check_orm %s %t --library tinyorm --no-fix
// What runs on a relation object queries each time, with or without with().
#include "tinyorm_models.hpp"
#include <vector>

void use(const QString &);

void first() {
  for (auto &b : Book::all())
    use(b.author()->first()->name());
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: {{.*}}getRelationValue<Author, Orm::One>("author")
}

void results() {
  for (auto &b : Book::all())
    use(b.author()->getResults()->name());
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

quint64 counted() {
  quint64 n = 0;
  for (auto &a : Author::all())
    n += a.books()->count();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: {{.*}}getRelationValue<Book>("books")
  return n;
}

int existing() {
  int n = 0;
  for (auto &a : Author::all())
    if (a.books()->whereEq("genre", "crime").exists())
// CHECK-MESSAGES: :[[@LINE-1]]:46: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      ++n;
  return n;
}

void collection() {
  for (auto &a : Author::whereEq("country", "fr")->get())
    for (auto &b : a.books()->orderBy("title").get())
// CHECK-MESSAGES: :[[@LINE-1]]:48: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b.title());
}

void manyToMany() {
  for (auto &b : Book::all())
    for (auto &t : b.tags()->get())
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(t.getAttribute<QString>("label"));
}

// with() does not help.
void eagerInVain() {
  for (auto &b : Book::with("author")->get()) {
    use(b.authorName());
    use(b.author()->first()->name());
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void relationInVariable() {
  for (auto &a : Author::all()) {
    auto books = a.books();
    books->orderBy("title");
    use(books->first()->title());
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

static quint64 numberOfBooks(Author &a) { return a.books()->count(); }

void relationInHelper() {
  quint64 n = 0;
  for (auto &a : Author::all())
    n += numberOfBooks(a);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(QString(n ? "some" : "none"));
}

void eachOfRelation() {
  for (auto &a : Author::all())
    a.books()->each([](Book &&b, qint64) {
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b.title());
      return true;
    });
}

// --- Quiet ----------------------------------------------------------------

// Only built.
void built() {
  std::vector<std::unique_ptr<HasMany<Author, Book>>> relations;
  for (auto &a : Author::all())
    relations.push_back(a.books());
}

void refined() {
  for (auto &a : Author::all()) {
    auto books = a.books();
    books->whereEq("genre", "crime").orderBy("title");
  }
}

void oneRow() {
  auto a = Author::findOrFail(1);
  for (auto &b : a.books()->get())
    use(b.title());
  use(a.publisher()->first()->getAttribute<QString>("name"));
}

void firstTurn() {
  for (auto &b : Book::all()) {
    use(b.author()->first()->name());
    break;
  }
}

void foundByKey(quint64 id) {
  for (auto &a : Author::all())
    if (a.getAttribute<quint64>("id") == id) {
      use(a.books()->first()->title());
      break;
    }
}
