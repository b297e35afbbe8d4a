// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19 --checks=orm-lazy-load-in-loop
// Each way to a related record, and what only looks like it.
#include "lightweight_models.h"
#include <functional>

// --- To one ---------------------------------------------------------------

void arrow(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void star(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All()) {
    const Author &author = *book.author;
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(author.name.Value());
  }
}

// Record() is a member with an explicit object.
void record(DataMapper &dm) {
  for (const Book &book : dm.Query<Book>().All())
    use(book.author.Record().name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The nullable one has Record() only.
void optional(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    if (auto publisher = book.publisher.Record())
// CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(publisher->get().name.Value());
}

void path(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    use(book.author->country->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:29: warning: 'author.country' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void oneThrough(DataMapper &dm) {
  for (auto &supplier : dm.Query<Supplier>().All())
    use(supplier.history->rating.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'history' is loaded from the database once for each 'Supplier' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void oneThroughRecord(DataMapper &dm) {
  for (auto &supplier : dm.Query<Supplier>().All())
    use(supplier.history.Record().rating.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'history' is loaded from the database once for each 'Supplier' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void composite(DataMapper &dm) {
  for (auto &line : dm.Query<OrderLine>().All())
    use(line.order->customer.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'order' is loaded from the database once for each 'OrderLine' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void compositeRecord(DataMapper &dm) {
  for (auto &line : dm.Query<OrderLine>().All())
    use(line.order.Record().customer.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'order' is loaded from the database once for each 'OrderLine' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The handle is taken by reference, and by copy.
void handle(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All()) {
    auto &author = book.author;
    use(author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
  for (auto &book : dm.Query<Book>().All()) {
    auto author = book.author;
    use(author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

// --- To many --------------------------------------------------------------

void many(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    for (auto &book : author.books)
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(book->title.Value());
}

void all(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    for (const auto &book : author.books.All())
// CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(book->title.Value());
}

void begin(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    for (auto it = author.books.begin(); it != author.books.end(); ++it)
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use((*it)->title.Value());
}

void subscript(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    use(author.books[0].title.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void at(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    use(author.books.At(0).title.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// Each() streams: it keeps nothing.
void each(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    author.books.Each([](const Book &book) { use(book.title.Value()); });
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// COUNT is a query of its own.
void count(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    use(static_cast<long>(author.books.Count()));
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

int empty(DataMapper &dm) {
  int n = 0;
  for (auto &author : dm.Query<Author>().All())
    if (author.books.IsEmpty())
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      ++n;
  return n;
}

void manyToMany(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    for (auto &tag : book.tags)
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(tag->label.Value());
}

void manyToManyCount(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    use(static_cast<long>(book.tags.Count()));
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The elements have relations, too.
void elements(Author &author) {
  for (auto &book : author.books)
    use(book->title.Value());
}

void elementsOfEach(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    for (auto &book : author.books)
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      for (auto &tag : book->tags)
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
        use(tag->label.Value());
}

// LoadRelations() reads all relations of one record.
void loadAll(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All()) {
    dm.LoadRelations(author);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'all relations' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (auto &book : author.books)
      use(book->title.Value());
  }
}

// --- No query -------------------------------------------------------------

void key(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    use(static_cast<long>(book.author.Value()));
}

int null(DataMapper &dm) {
  int n = 0;
  for (auto &book : dm.Query<Book>().All()) {
    n += book.publisher ? 1 : 0;
    n += !book.publisher ? 0 : 1;
    n += book.publisher.Value().has_value();
  }
  return n;
}

int state(DataMapper &dm) {
  int n = 0;
  for (auto &book : dm.Query<Book>().All()) {
    n += book.author.IsModified();
    n += dm.IsModified(book);
  }
  return n;
}

int loaded(DataMapper &dm) {
  int n = 0;
  for (auto &supplier : dm.Query<Supplier>().All())
    n += supplier.history.IsLoaded();
  return n;
}

void fields(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All()) {
    use(book.title.Value());
    use(book.pages.Value());
  }
}

void assigned(DataMapper &dm, Author &author) {
  for (auto &book : dm.Query<Book>().All())
    book.author = author;
}

int compared(DataMapper &dm, const Book &other) {
  int n = 0;
  for (auto &book : dm.Query<Book>().All())
    n += book.author == other.author;
  return n;
}

void collected(DataMapper &dm, std::vector<Book> &into) {
  for (auto &book : dm.Query<Book>().All())
    into.push_back(book);
}

// What the program puts in is there.
void filled(DataMapper &dm, Author &author) {
  for (auto &book : dm.Query<Book>().All()) {
    book.author = author;
    use(book.author->name.Value());
  }
  for (auto &book : dm.Query<Book>().All()) {
    book.author.EmplaceRecord().name = "unknown";
    use(book.author->name.Value());
  }
}

// Objects that the program made have no loader: it throws.
void made(std::vector<Book> &books, Author &author) {
  for (int i = 0; i < 100; ++i) {
    Book book;
    book.author = author;
    use(book.author->name.Value());
    books.push_back(std::move(book));
  }
}
