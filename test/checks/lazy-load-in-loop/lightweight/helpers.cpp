// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19 --checks=orm-lazy-load-in-loop
// The relation is read in functions, methods, lambdas and templates.
#include "lightweight_models.h"
#include <algorithm>
#include <functional>
#include <string>

static std::string line(const Book &book) { return std::string(book.author->name.Value().str()); }

void function(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    use(line(book));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static const Author &authorOf(const Book &book) { return book.author.Record(); }

void accessor(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    use(authorOf(book).name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static std::vector<Book> longBooks(DataMapper &dm) {
  return dm.Query<Book>().Where(FieldNameOf<&Book::pages>, ">", 500).All();
}

void source(DataMapper &dm) {
  for (auto &book : longBooks(dm))
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void print(const std::vector<Book> &books) {
  for (const Book &book : books)
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void loopInHelper(DataMapper &dm) { print(dm.Query<Book>().All()); }

void lambda(DataMapper &dm) {
  auto nameOf = [](const Book &book) { return book.author->name.Value().str(); };
  for (auto &book : dm.Query<Book>().All())
    use(nameOf(book));
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

class Catalogue {
public:
  explicit Catalogue(DataMapper &dm) : Dm(dm), Books(dm.Query<Book>().All()) {}
  void print() {
    for (Book &book : Books)
      write(book);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
  size_t bookCount(Author &author) const { return author.books.Count(); }
  void authors() {
    for (auto &author : Dm.Query<Author>().All())
      use(static_cast<long>(bookCount(author)));
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  void write(Book &book) {
    use(book.title.Value());
    use(book.author->name.Value());
  }
  DataMapper &Dm;
  std::vector<Book> Books;
};

// A record with methods.
struct Magazine {
  Id id;
  Text title;
  BelongsTo<&Publisher::id, SqlRealName{"publisher_id"}> publisher;

  std::string caption() const { return std::string(publisher->name.Value().str()); }
  // a member with an explicit object, the users' own
  template <typename Self> auto &&home(this Self &&self) { return self.publisher.Record(); }
};

void method(DataMapper &dm) {
  for (auto &magazine : dm.Query<Magazine>().All())
    use(magazine.caption());
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'publisher' is loaded from the database once for each 'Magazine' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void explicitObject(DataMapper &dm) {
  for (auto &magazine : dm.Query<Magazine>().All())
    use(magazine.home().name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'publisher' is loaded from the database once for each 'Magazine' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <typename Record, typename Callable> void forAll(DataMapper &dm, Callable callable) {
  for (auto &record : dm.Query<Record>().All())
    callable(record);
}

void callable(DataMapper &dm) {
  forAll<Book>(dm, [](Book &book) { use(book.author->name.Value()); });
// CHECK-MESSAGES: :[[@LINE-1]]:52: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void eachNested(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    author.books.Each([](const Book &book) {
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      if (auto publisher = book.publisher.Record())
// CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'publisher' is loaded from the database once for each 'Book' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
        use(publisher->get().name.Value());
    });
}

// --- Quiet ----------------------------------------------------------------

static long keyOf(const Book &book) { return static_cast<long>(book.author.Value()); }

void keys(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    use(keyOf(book));
}

static void printOne(const Book &book) { use(book.author->name.Value()); }

void first(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  if (!books.empty())
    printOne(books.front());
}

void unused(DataMapper &dm) {
  auto nameOf = [](const Book &book) { return book.author->name.Value().str(); };
  for (auto &book : dm.Query<Book>().All())
    use(book.title.Value());
  if (auto book = dm.QuerySingle<Book>(1))
    use(nameOf(*book));
}
