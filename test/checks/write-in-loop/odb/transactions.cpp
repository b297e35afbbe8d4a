// RUN: %check_orm %s %t --library odb --checks=orm-write-in-loop
//
// Transactions in loops, and loops in transactions.
#include "odb_models-odb.hxx"
#include <algorithm>
#include <odb/database.hxx>
#include <odb/transaction.hxx>
#include <string>
#include <vector>

// --- Reported --------------------------------------------------------------------------------------------------------

void oneForEach(odb::database &db, std::vector<book> &books) {
  for (book &b : books) {
    odb::transaction t(db.begin());
    db.update(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each 'book' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: begin one odb::transaction before the loop and commit() it behind the loop
  }
}

void newObjects(odb::database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles) {
    odb::transaction t(db.begin());
    book b;
    b.title(title);
    db.persist(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void readsToo(odb::database &db, const std::vector<unsigned long> &keys, std::vector<std::string> &names) {
  for (unsigned long key : keys) {
    odb::transaction t(db.begin());
    names.push_back(db.load<author>(key)->name());
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

static void store(odb::database &db, book &b) {
  odb::transaction t(db.begin());
  db.update(b);
  t.commit();
}

void transactionInHelper(odb::database &db, std::vector<book> &books) {
  for (book &b : books)
    store(db, b);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
}

// The round trips are left.
void loopInTransaction(odb::database &db, std::vector<book> &books) {
  odb::transaction t(db.begin());
  for (book &b : books)
    db.update(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  t.commit();
}

void algorithm(odb::database &db, std::vector<book> &books) {
  std::for_each(books.begin(), books.end(), [&db](book &b) {
    odb::transaction t(db.begin());
    db.update(b);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each 'book' of this loop (N transactions) [orm-write-in-loop]
  });
}

void indexLoop(odb::database &db, std::vector<book> &books) {
  for (std::size_t i = 0; i < books.size(); ++i) {
    odb::transaction t(db.begin());
    db.update(books[i]);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'book' of this loop (N statements) [orm-write-in-loop]
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each 'book' of this loop (N transactions) [orm-write-in-loop]
  }
}

void outerLoop(odb::database &db, std::vector<std::vector<book>> &lists) {
  for (std::vector<book> &books : lists) {
    odb::transaction t(db.begin());
    for (book &b : books)
      db.update(b);
      // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each 'book' of this loop (N·M statements) [orm-write-in-loop]
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneTransaction(odb::database &db, book &one, book &other) {
  odb::transaction t(db.begin());
  db.update(one);
  db.update(other);
  t.commit();
}

void readsInTransaction(odb::database &db, std::vector<std::string> &titles) {
  odb::transaction t(db.begin());
  for (const book &b : db.query<book>())
    titles.push_back(b.title());
  t.commit();
}

bool triesAgain(odb::database &db, book &b) {
  for (int tries = 0; tries < 100; ++tries) {
    try {
      odb::transaction t(db.begin());
      db.update(b);
      t.commit();
      return true;
    } catch (...) {
    }
  }
  return false;
}

void otherDatabases(const std::vector<odb::database *> &databases) {
  for (odb::database *db : databases) {
    odb::transaction t(db->begin());
    t.commit();
  }
}

void fewTransactions(odb::database &db, std::vector<book> &books) {
  for (int i = 0; i < 3; ++i) {
    odb::transaction t(db.begin());
    db.update(books[i]);
    t.commit();
  }
}

void firstTurn(odb::database &db, std::vector<book> &books) {
  for (book &b : books) {
    odb::transaction t(db.begin());
    db.update(b);
    t.commit();
    break;
  }
}

bool leavesWhereItFails(odb::database &db, const std::vector<std::string> &lines, std::size_t &size) {
  odb::transaction t(db.begin());
  for (const std::string &line : lines) {
    if (line.empty()) {
      t.rollback();
      return false;
    }
    size += line.size();
  }
  t.commit();
  return true;
}

// Serves until it is told to stop.
void server(odb::database &db, bool (*next)(book &)) {
  book b;
  while (next(b))
    store(db, b);
}

void chunksOfRows(odb::database &db, std::vector<book> &books) {
  for (std::size_t first = 0; first < books.size(); first += 1000) {
    odb::transaction t(db.begin());
    db.update(books.begin() + first, books.begin() + std::min(first + 1000, books.size()));
    t.commit();
  }
}

void commitAtTheEnd(odb::database &db, const std::vector<std::string> &titles, std::vector<book> &books) {
  odb::transaction t(db.begin());
  for (const std::string &title : titles) {
    book b;
    b.title(title);
    books.push_back(b);
  }
  db.persist(books.begin(), books.end());
  t.commit();
}
