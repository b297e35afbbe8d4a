// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19 --checks=orm-lazy-load-in-loop
// Loops over the results of each way to run a query.
#include "lightweight_models.h"
#include <algorithm>
#include <ranges>

void refined(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().Where(FieldNameOf<&Book::pages>, ">", 100).OrderBy("title").All())
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void stored(DataMapper &dm) {
  const std::vector<Book> books = dm.Query<Book>().All();
  for (const Book &book : books)
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void iterator(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  for (auto it = books.begin(); it != books.end(); ++it)
    use(it->author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void index(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  for (size_t i = 0; i < books.size(); ++i)
    use(books[i].author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void whileLoop(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  size_t i = 0;
  while (i != books.size()) {
    use(books.at(i).author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    ++i;
  }
}

void forEach(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  std::for_each(books.begin(), books.end(), [](const Book &book) { use(book.author->name.Value()); });
// CHECK-MESSAGES: :[[@LINE-1]]:83: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void sorted(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  std::ranges::sort(books, [](const Book &a, const Book &b) { return a.author->id.Value() < b.author->id.Value(); });
// CHECK-MESSAGES: :[[@LINE-1]]:78: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void firstTen(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().OrderBy("title").First(100))
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void range(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().Range(100, 50))
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void text(DataMapper &dm) {
  for (auto &book : dm.Query<Book>("SELECT * FROM Book WHERE pages > ?", 100))
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void composed(DataMapper &dm) {
  auto query = dm.FromTable(RecordTableName<Book>).Select().Fields<Book>().All();
  for (auto &book : dm.Query<Book>(query))
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// A join brings both records. It fills no relation.
void joined(DataMapper &dm) {
  auto query = dm.FromTable(RecordTableName<Book>).Select().Fields<Book, Author>();
  for (auto &[book, author] : dm.Query<Book, Author>(query.InnerJoin<&Author::id, &Book::author>().All())) {
    use(author.name.Value());
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// Only some columns are read; the relations load all the same.
void partly(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All<&Book::id, &Book::author>())
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void structuredBinding(DataMapper &dm) {
  for (auto &[id, name, country, books] : dm.Query<Author>().All())
    use(country->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'country' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void twoQueries(DataMapper &dm, bool all) {
  auto books = all ? dm.Query<Book>().All() : dm.Query<Book>().First(50);
  for (auto &book : books)
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Record> void names(DataMapper &dm) {
  for (auto &record : dm.Query<Record>().All())
    use(record.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void instantiated(DataMapper &dm) { names<Book>(dm); }

// Each copy loads for itself, also in the second loop.
void copies(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  for (auto book : books)
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (auto book : books)
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Records that were found one by one are many all the same.
void collected(DataMapper &dm, const std::vector<uint64_t> &ids) {
  std::vector<Book> books;
  for (uint64_t id : ids)
    if (auto book = dm.QuerySingle<Book>(id))
      books.push_back(*book);
  for (auto &book : books)
    use(book.author->name.Value());
// CHECK-MISSING: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// --- Quiet ----------------------------------------------------------------

// The second loop finds the authors loaded.
void twice(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  for (auto &book : books)
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (auto &book : books)
    use(book.author->name.Value());
}

// Columns, no records.
void columns(DataMapper &dm) {
  for (auto &title : dm.Query<Book>().All<&Book::title>())
    use(title);
}

void one(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().OrderBy("pages").First(1))
    use(book.author->name.Value());
  if (auto book = dm.Query<Book>().First())
    use(book->author->name.Value());
  if (auto book = dm.QuerySingle<Book>(1))
    use(book->author->name.Value());
}

// The query is in the head: it runs once.
void inHead(DataMapper &dm, const std::vector<Book> &books) {
  for (auto &book : books.empty() ? dm.Query<Book>().All() : books)
    use(book.title.Value());
}
