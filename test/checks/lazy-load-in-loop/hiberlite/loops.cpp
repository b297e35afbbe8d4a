// RUN: %check_orm %s %t --library hiberlite --checks=orm-lazy-load-in-loop
// getAllBeans() reads the keys. Each bean loads itself when it is used first: any loop that does so is 1 + N.
#include "hiberlite_models.h"
#include <algorithm>

void use(const std::string &);
void use(long long);

void rangeFor(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    use(book->title);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void collectedFirst(hiberlite::Database &db) {
  std::vector<BookPtr> books = db.getAllBeans<Book>();
  use(static_cast<long long>(books.size()));
  for (BookPtr book : books)
    use(book->title);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void iterators(hiberlite::Database &db) {
  std::vector<BookPtr> books = db.getAllBeans<Book>();
  for (auto it = books.begin(); it != books.end(); ++it)
    use((*it)->title);
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void index(hiberlite::Database &db) {
  std::vector<BookPtr> books = db.getAllBeans<Book>();
  for (size_t i = 0; i < books.size(); ++i)
    use(books[i]->title);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void whileLoop(hiberlite::Database &db) {
  std::vector<BookPtr> books = db.getAllBeans<Book>();
  auto it = books.begin();
  while (it != books.end()) {
    use((**it).title);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    ++it;
  }
}

void forEach(hiberlite::Database &db) {
  auto books = db.getAllBeans<Book>();
  std::for_each(books.begin(), books.end(), [](BookPtr &book) { use(book->title); });
// CHECK-MESSAGES: :[[@LINE-1]]:73: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// The comparator loads them all.
void sorted(hiberlite::Database &db) {
  auto books = db.getAllBeans<Book>();
  std::sort(books.begin(), books.end(), [](BookPtr a, BookPtr b) { return a->pages < b->pages; });
// CHECK-MESSAGES: :[[@LINE-1]]:76: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// There is no other way to find beans than to load them.
long long filtered(hiberlite::Database &db) {
  auto books = db.getAllBeans<Book>();
  return std::count_if(books.begin(), books.end(), [](BookPtr &book) { return book->pages > 100; });
// CHECK-MESSAGES: :[[@LINE-1]]:83: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void reference(hiberlite::Database &db) {
  for (auto &bean : db.getAllBeans<Book>()) {
    const Book &book = *bean;
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(book.title);
    use(book.pages);
  }
}

// Changing a bean loads it first. What is changed is saved when the last bean_ptr goes.
void changed(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    book->pages = 0;
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void twoMembers(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>()) {
    use(book->title);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(book->pages);
  }
}

class Shelf {
public:
  explicit Shelf(hiberlite::Database &db) : Books(db.getAllBeans<Book>()) {}
  void print() {
    for (BookPtr &book : Books)
      use(book->title);
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }

private:
  std::vector<BookPtr> Books;
};

template <class Bean> void printAll(hiberlite::Database &db) {
  for (auto &bean : db.getAllBeans<Bean>())
    use(bean->title);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void instantiated(hiberlite::Database &db) { printAll<Book>(db); }

// --- Quiet ----------------------------------------------------------------

void keys(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    use(book.get_id());
}

void counted(hiberlite::Database &db) { use(static_cast<long long>(db.getAllBeans<Book>().size())); }

// The second loop finds the beans loaded.
void twice(hiberlite::Database &db) {
  auto books = db.getAllBeans<Book>();
  for (auto &book : books)
    use(book->title);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Book' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  for (auto &book : books)
    use(book->pages);
}

void collected(hiberlite::Database &db, std::vector<BookPtr> &into) {
  for (auto &book : db.getAllBeans<Book>())
    into.push_back(book);
}

bool any(hiberlite::Database &db) {
  for (auto &book : db.getAllBeans<Book>())
    if (book)
      return true;
  return false;
}

void valid(hiberlite::Database &db, std::vector<BookPtr> &into) {
  for (auto &book : db.getAllBeans<Book>())
    if (book && !book.destroyed() && book.get_ref_count() == 1)
      into.push_back(book);
}

void first(hiberlite::Database &db) {
  auto books = db.getAllBeans<Book>();
  if (!books.empty())
    use(books.front()->title);
}

// A look for one: as many loads as it takes.
BookPtr find(hiberlite::Database &db, const std::string &title) {
  for (auto &book : db.getAllBeans<Book>())
    if (book->title == title)
      return book;
  return BookPtr();
}

void firstOnly(hiberlite::Database &db) {
  bool first = true;
  for (auto &book : db.getAllBeans<Book>()) {
    if (first) {
      first = false;
      use(book->title);
    }
    use(book.get_id());
  }
}

void three(hiberlite::Database &db) {
  auto books = db.getAllBeans<Book>();
  for (int i = 0; i < 3; ++i)
    use(books[i]->title);
}

// Objects that are not managed are in memory.
void plain(const std::vector<Book> &books) {
  for (const Book &book : books)
    use(book.title);
}
