// RUN: %check_orm %s %t --library wt
//
// What is added and modified is collected until a flush. Flushing in each turn is reported, collecting is not.
#include "wt_models.h"
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

// --- Reported --------------------------------------------------------------------------------------------------------

void flushedRows(dbo::Session &s) {
  for (const auto &book : s.find<Book>().resultList()) {
    book.modify()->pages = 0;
    book.flush();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: leave it to the transaction: it flushes what was modified when it commits
  }
}

void flushedPointers(const std::vector<dbo::ptr<Book>> &books) {
  for (const auto &book : books)
    book.flush();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

void indexLoop(std::vector<dbo::ptr<Book>> &books) {
  for (std::size_t i = 0; i < books.size(); ++i) {
    books[i].modify()->pages = int(i);
    books[i].flush();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  }
}

void addedAndFlushed(dbo::Session &s, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    auto author = s.addNew<Author>();
    author.modify()->name = name;
    author.flush();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void sessionFlushed(dbo::Session &s, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    auto author = s.addNew<Author>();
    author.modify()->name = name;
    s.flush();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: the database is written to once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-MISSING: note: leave it to the transaction: it flushes what was added and modified when it commits
  }
}

void sessionFlushedForRows(dbo::Session &s) {
  for (const auto &book : s.find<Book>().resultList()) {
    book.modify()->pages = 0;
    s.flush();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: the database is written to once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  }
}

void algorithm(std::vector<dbo::ptr<Book>> &books) {
  std::for_each(books.begin(), books.end(), [](dbo::ptr<Book> &book) {
    book.modify()->pages = 0;
    book.flush();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  });
}

static void store(const dbo::ptr<Book> &book) {
  book.modify()->pages = 0;
  book.flush();
}

void helper(dbo::Session &s) {
  for (const auto &book : s.find<Book>().resultList())
    store(book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'store', which executes it
}

static dbo::ptr<Author> create(dbo::Session &s, const std::string &name) {
  auto author = s.add(std::make_unique<Author>());
  author.modify()->name = name;
  s.flush();
  return author;
}

void flushInHelper(dbo::Session &s, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    create(s, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the database is written to once for each element of this loop (N statements) [orm-write-in-loop]
}

void clearedCollections(dbo::Session &s) {
  for (const auto &book : s.find<Book>().resultList())
    book.modify()->tags.clear();
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

// The session has no better way to insert many rows.
void added(dbo::Session &s, const std::vector<std::string> &names) {
  dbo::Transaction t(s);
  for (const std::string &name : names) {
    auto author = std::make_unique<Author>();
    author->name = name;
    s.add(std::move(author));
  }
}

void addedNew(dbo::Session &s, const std::vector<std::string> &names) {
  dbo::Transaction t(s);
  for (const std::string &name : names)
    s.addNew<Author>().modify()->name = name;
  t.commit();
}

void addedPointers(dbo::Session &s, std::vector<dbo::ptr<Author>> &authors) {
  for (auto &author : authors)
    s.add(author);
}

void modified(dbo::Session &s) {
  for (const auto &book : s.find<Book>().resultList())
    book.modify()->pages = 0;
}

void removed(dbo::Session &s) {
  dbo::Transaction t(s);
  for (dbo::ptr<Book> book : s.find<Book>().where("pages = 0").resultList())
    book.remove();
}

void inserted(const dbo::ptr<Author> &author, const std::vector<dbo::ptr<Book>> &books) {
  for (const auto &book : books)
    author.modify()->books.insert(book);
}

void erased(const dbo::ptr<Book> &book, const std::vector<dbo::ptr<Tag>> &tags) {
  for (const auto &tag : tags)
    book.modify()->tags.erase(tag);
}

void flushedOnce(dbo::Session &s, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    s.addNew<Author>().modify()->name = name;
  s.flush();
}

void flushedNowAndThen(dbo::Session &s, const std::vector<std::string> &names) {
  int count = 0;
  for (const std::string &name : names) {
    s.addNew<Author>().modify()->name = name;
    if (++count % 1000 == 0)
      s.flush();
  }
}

void fewRows(dbo::Session &s) {
  for (const char *name : {"a", "b", "c"}) {
    auto author = s.addNew<Author>();
    author.modify()->name = name;
    author.flush();
  }
}

void firstTurn(const std::vector<dbo::ptr<Book>> &books) {
  for (const auto &book : books) {
    book.flush();
    break;
  }
}

void flushesTheOneThatFits(dbo::Session &s, const std::string &title) {
  for (const auto &book : s.find<Book>().resultList())
    if (book->title == title) {
      book.modify()->pages = 0;
      book.flush();
      return;
    }
}
