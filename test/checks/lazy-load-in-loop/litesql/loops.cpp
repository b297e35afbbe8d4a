// RUN: %check_orm %s %t --library litesql
//
// The kinds of loops over rows, and what runs on a relation in them.
#include "litesql_models.h"

#include <algorithm>
#include <iostream>
#include <vector>

using namespace litesql;
using namespace shop;

// ---- loops -----------------------------------------------------------------

void rangeFor(const Database &db) {
  for (Book &book : select<Book>(db).all())
    std::cout << book.title << ": " << book.author().get().one().name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:60: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:60: note: what runs on author() is never kept: read the relation's rows and the related rows once before the loop, getRows(db).all() of the relation's class and select<...>(db).all(), and look them up in maps by their ids
}

void variable(const Database &db) {
  std::vector<Book> books = select<Book>(db).orderBy(Book::Title).all();
  for (auto &book : books)
    for (Tag &tag : book.tags().get().all())
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      std::cout << tag.name << ' ';
}

void index(const Database &db) {
  std::vector<Author> authors = select<Author>(db, Author::Name.like("A%")).all();
  for (size_t i = 0; i < authors.size(); i++)
    std::cout << authors[i].name << ' ' << authors[i].books().get().count() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:69: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void iterators(const Database &db) {
  std::vector<Author> authors = select<Author>(db).all();
  for (std::vector<Author>::iterator i = authors.begin(); i != authors.end(); ++i) {
    std::vector<Book> books = i->books().get(Book::Pages > 100).all();
    // CHECK-MESSAGES: :[[@LINE-1]]:65: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    std::cout << i->name << ' ' << books.size() << '\n';
  }
}

void cursor(const Database &db) {
  for (Cursor<Book> c = select<Book>(db).cursor(); c.rowsLeft(); c++) {
    Book book = *c;
    std::cout << book.author().get().one().name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void cursorWhile(const Database &db) {
  Cursor<Book> c = select<Book>(db).cursor();
  while (c.rowsLeft()) {
    std::cout << (*c).author().get().one().name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    ++c;
  }
}

void dumped(const Database &db) {
  Cursor<Book> c = select<Book>(db).cursor();
  for (Book &book : c.dump())
    std::cout << book.author().get().one().name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void forEach(const Database &db) {
  std::vector<Book> books = select<Book>(db).all();
  std::for_each(books.begin(), books.end(), [](Book &book) {
    std::cout << book.author().get().one().name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  });
}

void nested(const Database &db) {
  for (Author &author : select<Author>(db).all())
    for (Book &book : author.books().get().orderBy(Book::Title).all())
    // CHECK-MESSAGES: :[[@LINE-1]]:65: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      std::cout << author.name << ' ' << book.title << ' ' << book.tags().get().count() << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:81: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N + N·M queries) [orm-lazy-load-in-loop]
}

// ---- what runs on a relation -----------------------------------------------

void cursorOfRelation(const Database &db) {
  for (Author &author : select<Author>(db).all()) {
    Cursor<Book> books = author.books().get().cursor();
    // CHECK-MESSAGES: :[[@LINE-1]]:47: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    for (; books.rowsLeft(); books++)
      std::cout << (*books).title << '\n';
  }
}

void rowsOfRelation(const Database &db) {
  for (Book &book : select<Book>(db).all())
    for (auto &row : book.contributors().getRows().all())
    // CHECK-MESSAGES: :[[@LINE-1]]:52: warning: 'contributors' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      std::cout << book.title << ' ' << row.share << '\n';
}

void keptHandle(const Database &db) {
  for (Book &book : select<Book>(db).all()) {
    Book::AuthorHandle handle = book.author();
    DataSource<Author> authors = handle.get();
    std::cout << authors.one().name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void sets(const Database &db, Author &other) {
  for (Author &author : select<Author>(db).all())
    std::cout << author.name << ' ' << intersect(author.books().get(), other.books().get()).count() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:93: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void rowsOfUnion(const Database &db) {
  const DataSource<Book> shortOnes = select<Book>(db, Book::Pages <= 50);
  const DataSource<Book> longOnes = select<Book>(db, Book::Pages > 500);
  for (Book &book : union_(shortOnes, longOnes).all())
    std::cout << book.author().get().one().name << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void twoRelations(const Database &db) {
  for (Book &book : select<Book>(db).all()) {
    std::cout << book.author().get().one().name;
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    std::cout << book.tags().get().count() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'tags' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void derivedClass(const Database &db) {
  for (Editor &editor : select<Editor>(db).all())
    std::cout << editor.desk << ' ' << editor.works().get().count() << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:61: warning: 'works' is loaded from the database once for each 'Editor' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

// ---- look-alikes -----------------------------------------------------------

void fields(const Database &db) {
  for (Book &book : select<Book>(db).all())
    std::cout << book.id << ' ' << book.title << ' ' << book.pages.value() << ' ' << book.isInDatabase() << '\n';
}

// Handles and what they give ask nothing until something runs on it.
void onlyHandles(const Database &db, std::vector<DataSource<Tag>> &later) {
  for (Book &book : select<Book>(db).all()) {
    book.author();
    book.author().get();
    later.push_back(book.tags().get(Tag::Name.like("a%")).orderBy(Tag::Name));
    std::cout << book.tags().get().objectQuery().asString() << '\n';
  }
}

void outside(const Database &db) {
  Author author = select<Author>(db).one();
  const size_t count = author.books().get().count();
  for (Book &book : author.books().get().all())
    std::cout << author.name << ' ' << book.title << " of " << count << '\n';
}
