// RUN: %check_orm %s %t --library litesql --checks=orm-write-in-loop
//
// Rows that are written by update() and del(), and pairs of rows by relations.
#include "litesql_models.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

using namespace litesql;
using namespace shop;

void created(const Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    Author author(db);
    author.name = name;
    author.update();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:12: note: update() writes one row by a statement of its own: rows that get the same values are updated by one db.query() of a litesql::UpdateQuery, and new ones can be one INSERT with several VALUES; at least put one transaction around the loop
  }
}

void changed(const Database &db) {
  for (Book &book : select<Book>(db, Book::Pages > 500).all()) {
    book.title = std::string(book.title) + " (long)";
    book.update();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  }
}

void deleted(const Database &db) {
  for (Cursor<Book> c = select<Book>(db, Book::Pages <= 0).cursor(); c.rowsLeft(); c++) {
    Book book = *c;
    book.del();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:10: note: delete them with one statement, db.delete_(table, field.in(keys)) with the keys as one text, "1,2,3"; at least put one transaction around the loop
  }
}

void byIndex(std::vector<Tag> &tags) {
  for (size_t i = 0; i < tags.size(); i++) {
    tags[i].name = "x";
    tags[i].update();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is saved by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
  }
}

void pointers(const std::vector<std::unique_ptr<Contributor>> &contributors) {
  for (const auto &contributor : contributors)
    contributor->update();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is saved by a statement once for each 'Contributor' of this loop (N statements) [orm-write-in-loop]
}

void forEach(std::vector<Book> &books) {
  std::for_each(books.begin(), books.end(), [](Book &book) { book.update(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:67: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

static Author makeAuthor(const Database &db, const std::string &name) {
  Author author(db);
  author.name = name;
  author.update();
  return author;
}

void behindFunction(const Database &db, const std::vector<std::string> &names, std::vector<Author> &authors) {
  for (const std::string &name : names)
    authors.push_back(makeAuthor(db, name));
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

class Import {
public:
  explicit Import(const Database &db) : m_db(db) {}
  void add(const std::string &title, int pages) {
    Book book(m_db);
    book.title = title;
    book.pages = pages;
    book.update();
  }

private:
  const Database &m_db;
};

void behindMethod(const Database &db, const std::vector<std::string> &titles) {
  Import import(db);
  for (const std::string &title : titles)
    import.add(title, 100);
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

template <class T> void removeAll(std::vector<T> &rows) {
  for (T &row : rows)
    row.del();
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are deleted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
}

void templates(const Database &db) {
  std::vector<Tag> tags = select<Tag>(db).all();
  removeAll(tags);
}

// ---- relations -------------------------------------------------------------

void linked(Author &author, std::vector<Book> &books) {
  for (Book &book : books)
    author.books().link(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is inserted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:20: note: LiteSQL inserts each row by a statement of its own: with db.query() one INSERT can have several VALUES; at least put one transaction around the loop
}

void linkedByRelation(const Database &db, const Author &author, const std::vector<Book> &books) {
  for (const Book &book : books)
    AuthorBook::link(db, author, book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

void unlinked(Book &book, const std::vector<Tag> &tags) {
  for (const Tag &tag : tags)
    book.tags().unlink(tag);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are deleted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
}

void unlinkedByRelation(const Database &db, const Book &book, const std::vector<Contributor> &contributors) {
  for (size_t i = 0; i < contributors.size(); i++)
    BookContributor::unlink(db, book, contributors[i], 50);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each 'Contributor' of this loop (N statements) [orm-write-in-loop]
}

void emptied(std::vector<Book> &books) {
  for (Book &book : books)
    book.tags().del();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

void emptiedByRelation(const Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    BookTag::del(db, BookTag::Book == id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- look-alikes -----------------------------------------------------------

void onlyFields(const Database &db, std::vector<Book> &books) {
  for (Book &book : books) {
    book.title = "x";
    book.pages = 3;
    book.pages.setModified(false);
    Book copy(db);
    copy = book;
  }
}

void outside(const Database &db, const std::vector<std::string> &names) {
  Author author(db);
  for (const std::string &name : names)
    author.name = author.name + name;
  author.update();
  BookTag::del(db);
}

struct Counter {
  int count = 0;
  void update() { ++count; }
  void del() { --count; }
};

void ownMethods(std::vector<Counter> &counters) {
  for (Counter &counter : counters) {
    counter.update();
    counter.del();
  }
}

// ---- few turns -------------------------------------------------------------

void tinyConstant(const Database &db) {
  for (const char *name : {"new", "old", "lent"}) {
    Tag tag(db);
    tag.name = name;
    tag.update();
  }
}

void retry(Book &book) {
  for (int attempt = 0; attempt < 30; attempt++) {
    try {
      book.update();
      return;
    } catch (const SQLError &e) {
      std::cerr << e.what() << '\n';
    }
  }
}

void firstFit(std::vector<Book> &books, int id) {
  for (Book &book : books)
    if (book.id == id) {
      book.del();
      return;
    }
}
