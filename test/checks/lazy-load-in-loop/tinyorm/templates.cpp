// RUN: %check_orm %s %t --library tinyorm
// Templates are read as they are instantiated.
#include "tinyorm_models.hpp"

void use(const QString &);

template <typename Row> static QString authorNameOf(Row &row) { return row.authorName(); }

void functionTemplate() {
  for (auto &b : Book::all())
    use(authorNameOf(b));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Rows> static void printAll(Rows &rows) {
  for (auto &row : rows)
    use(row.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void loopInTemplate() {
  auto books = Book::all();
  printAll(books);
}

template <typename Entity> static ModelsCollection<Entity> everything() { return Entity::all(); }

void queryInTemplate() {
  for (auto &b : everything<Book>())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Entity> class Repository {
public:
  ModelsCollection<Entity> all() const { return Entity::all(); }
};

void classTemplate() {
  Repository<Book> books;
  for (auto &b : books.all())
    use(b.authorName());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void abbreviated() {
  auto print = [](auto &row) { use(row.authorName()); };
  for (auto &b : Book::all())
    print(b);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename... Rows> static void printEach(Rows &...rows) { (use(rows.authorName()), ...); }

void fold() {
  for (auto &b : Book::all())
    printEach(b);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet ----------------------------------------------------------------

struct Pamphlet {
  QString authorName() const;
};

template <typename Rows> static void printOthers(Rows &rows) {
  for (auto &row : rows)
    use(row.authorName());
}

void otherInstantiation() {
  QList<Pamphlet> pamphlets;
  printOthers(pamphlets);
}

template <typename Rows> static void neverInstantiated(Rows &rows) {
  for (auto &row : Book::all())
    use(row.title() + rows.first().authorName());
}

template <typename Rows> static void printEager(Rows &rows) {
  for (auto &row : rows)
    use(row.authorName());
}

void eagerToTemplate() {
  auto books = Book::with("author")->get();
  printEager(books);
}

template <typename Row> static QString titleOf(Row &row) { return row.title(); }

void templateReadsColumns() {
  for (auto &b : Book::all())
    use(titleOf(b));
}
