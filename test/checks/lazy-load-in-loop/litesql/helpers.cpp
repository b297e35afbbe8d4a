// RUN: %check_orm %s %t --library litesql
//
// Relations that are read behind functions, methods and templates; the warning stands where the loop's body calls them.
#include "litesql_models.h"

#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

using namespace litesql;
using namespace shop;

static std::string authorName(Book &book) { return book.author().get().one().name; }

static std::vector<Tag> tagsOf(Book book) { return book.tags().get().orderBy(Tag::Name).all(); }

void function(const Database &db) {
  for (Book &book : select<Book>(db).all())
    std::cout << authorName(book) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void rowByValue(const Database &db) {
  for (Cursor<Book> c = select<Book>(db).cursor(); c.rowsLeft(); c++)
    std::cout << tagsOf(*c).size() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static DataSource<Book> booksOf(Author &author) { return author.books().get().orderBy(Book::Title); }

void returnsSource(const Database &db) {
  for (Author &author : select<Author>(db).all())
    for (Book &book : booksOf(author).all())
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      std::cout << book.title << '\n';
}

static std::vector<Book> longBooks(const Database &db) { return select<Book>(db, Book::Pages > 500).all(); }

void rowsFromFunction(const Database &db) {
  for (Book &book : longBooks(db))
    std::cout << authorName(book) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <class T> void printOwner(T &row) { std::cout << row.author().get().one().name << '\n'; }

void functionTemplate(const Database &db) {
  for (Book &book : select<Book>(db).all())
    printOwner(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

template <class T> std::vector<T> everything(const Database &db) { return select<T>(db).all(); }

void selectTemplate(const Database &db) {
  for (Author &author : everything<Author>(db))
    std::cout << author.books().get().count() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// ---- classes ---------------------------------------------------------------

class Report {
public:
  explicit Report(const Database &db) : m_db(db), m_books(select<Book>(db).all()) {}
  void print() {
    for (Book &book : m_books)
      line(book);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
  void titles() {
    for (Book &book : m_books)
      std::cout << book.title << '\n';
  }

private:
  void line(Book &book) { std::cout << book.title << ' ' << book.author().get().one().name << '\n'; }
  const Database &m_db;
  std::vector<Book> m_books;
};

void report(const Database &db) {
  Report report(db);
  report.print();
  report.titles();
}

// A data layer over the database.
class Repository {
public:
  explicit Repository(Catalogue &db) : m_db(db) {}
  std::vector<Author> authors() const { return select<Author>(m_db).orderBy(Author::Name).all(); }
  size_t countBooks(Author author) const { return author.books().get().count(); }

private:
  Catalogue &m_db;
};

void repository(Repository &repository) {
  for (const Author &author : repository.authors())
    std::cout << repository.countBooks(author) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// An accessor of one's own.
class Novel : public Book {
public:
  using Book::Book;
  Author writer() { return author().get().one(); }
};

void ownAccessor(const Database &db) {
  for (Novel &novel : select<Novel>(db).all())
    std::cout << novel.writer().name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'author' is loaded from the database once for each 'Novel' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

struct Line {
  std::string title, author;
  explicit Line(Book &book) : title(book.title), author(book.author().get().one().name) {}
};

void constructed(const Database &db, std::vector<Line> &lines) {
  for (Book &book : select<Book>(db).all())
    lines.push_back(Line(book));
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// ---- callables -------------------------------------------------------------

void lambda(const Database &db) {
  auto print = [](Book &book) { std::cout << book.author().get().one().name << '\n'; };
  for (Book &book : select<Book>(db).all())
    print(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

static void eachBook(const Database &db, const std::function<void(Book &)> &visit) {
  for (Cursor<Book> c = select<Book>(db).cursor(); c.rowsLeft(); c++) {
    Book book = *c;
    visit(book);
  }
}

void visitor(const Database &db) {
  eachBook(db, [](Book &book) { std::cout << book.title << ' ' << authorName(book) << '\n'; });
  // CHECK-MESSAGES: :[[@LINE-1]]:67: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  eachBook(db, [](Book &book) { std::cout << book.title << '\n'; });
}

// ---- look-alikes -----------------------------------------------------------

static std::string describe(Book &book) { return std::string(book.title) + ", " + toString(book.pages.value()); }

void onlyFields(const Database &db) {
  for (Book &book : select<Book>(db).all())
    std::cout << describe(book) << '\n';
}

void once(const Database &db) {
  Book first = select<Book>(db).one();
  std::cout << authorName(first) << '\n';
  const Line line(first);
  for (Book &book : select<Book>(db).all())
    std::cout << (book.title == line.title) << '\n';
}
