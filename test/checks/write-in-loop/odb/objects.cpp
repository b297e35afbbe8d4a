// RUN: %check_orm %s %t --library odb --checks=orm-write-in-loop
//
// Objects that are written one by one.
#include "odb_models-odb.hxx"
#include <algorithm>
#include <memory>
#include <odb/database.hxx>
#include <odb/transaction.hxx>
#include <string>
#include <vector>

typedef odb::query<book> query;

// --- Reported --------------------------------------------------------------------------------------------------------

void updatedObjects(odb::database &db) {
  for (book &b : db.query<book>()) {
    b.title("x");
    db.update(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: update(begin, end) sends many objects at once where the database can
  }
}

void erasedObjects(odb::database &db) {
  for (book &b : db.query<book>(query::title == std::string()))
    db.erase(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one statement, erase_query<T>(odb::query<T>::id.in_range(
}

void erasedByKey(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys)
    db.erase<book>(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void persisted(odb::database &db, std::vector<book> &books) {
  for (book &b : books)
    db.persist(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: persist(begin, end) sends many objects at once where the database can
}

void newObjects(odb::database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles) {
    book b;
    b.title(title);
    db.persist(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void newPointers(odb::database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles) {
    std::shared_ptr<book> b = std::make_shared<book>();
    b->title(title);
    db.persist(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void oneObject(odb::database &db, const std::vector<std::string> &texts) {
  note n;
  for (const std::string &text : texts) {
    n.text = text;
    db.persist(n);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void indexLoop(odb::database &db, std::vector<book> &books) {
  for (std::size_t i = 0; i < books.size(); ++i)
    db.update(books[i]);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
}

void pointers(odb::database &db, std::vector<std::shared_ptr<book>> &books) {
  for (const std::shared_ptr<book> &b : books)
    db.update(*b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
}

void loadedAndUpdated(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys) {
    std::shared_ptr<book> b = db.load<book>(key);
    b->title("x");
    db.update(*b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void algorithm(odb::database &db, std::vector<book> &books) {
  std::for_each(books.begin(), books.end(), [&db](book &b) {
    db.update(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
  });
}

static void rename(odb::database &db, book &b, const std::string &title) {
  b.title(title);
  db.update(b);
}

void helper(odb::database &db) {
  for (book &b : db.query<book>())
    rename(db, b, "x");
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'rename', which executes it
}

static unsigned long add(odb::database &db, const std::string &title) {
  book b;
  b.title(title);
  return db.persist(b);
}

void helperThatPersists(odb::database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    add(db, title);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void nested(odb::database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    for (book &b : db.query<book>(query::title == title))
      db.erase(b);
      // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each 'book' of this loop (N·M statements) [orm-write-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneWrite(odb::database &db, book &b) {
  b.title("x");
  db.update(b);
}

void bulk(odb::database &db, std::vector<book> &books) {
  db.persist(books.begin(), books.end());
  db.update(books.begin(), books.end());
}

void bulkForChunks(odb::database &db, std::vector<book> &books) {
  for (std::size_t i = 0; i < books.size(); i += 500)
    db.persist(books.begin() + i, books.begin() + std::min(i + 500, books.size()));
}

void eraseQuery(odb::database &db, const std::vector<unsigned long> &keys) {
  db.erase_query<book>(query::id.in_range(keys.begin(), keys.end()));
}

void settersOnly(odb::database &db) {
  for (book &b : db.query<book>())
    b.title("x");
}

void fewObjects(odb::database &db) {
  for (const char *title : {"a", "b", "c"}) {
    book b;
    b.title(title);
    db.persist(b);
  }
}

void firstTurn(odb::database &db, std::vector<book> &books) {
  for (book &b : books) {
    db.update(b);
    break;
  }
}

void updatesTheOneThatFits(odb::database &db, std::vector<book> &books, const std::string &title) {
  for (book &b : books)
    if (b.title() == title) {
      db.update(b);
      return;
    }
}

bool triesAgain(odb::database &db, book &b) {
  for (int tries = 0; tries < 100; ++tries) {
    try {
      db.update(b);
      return true;
    } catch (...) {
    }
  }
  return false;
}

void otherDatabases(const std::vector<odb::database *> &databases, book &b) {
  for (odb::database *db : databases)
    db->update(b);
}

void objectsOnly(const std::vector<std::string> &titles, std::vector<book> &books) {
  for (const std::string &title : titles) {
    book b;
    b.title(title);
    books.push_back(b);
  }
}

// A store of the users' own, in memory.
struct store {
  void persist(const book &b) { books.push_back(b); }
  void update(const book &) {}
  std::vector<book> books;
};

void otherStore(store &s, std::vector<book> &books) {
  for (book &b : books) {
    s.persist(b);
    s.update(b);
  }
}
