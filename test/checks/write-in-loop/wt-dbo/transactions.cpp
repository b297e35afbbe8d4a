// RUN: %check_orm %s %t --library wt
//
// A transaction for each element, and one round the loop.
#include "wt_models.h"
#include <algorithm>
#include <string>
#include <vector>

// --- Reported --------------------------------------------------------------------------------------------------------

void committed(dbo::Session &s, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    dbo::Transaction t(s);
    s.addNew<Author>().modify()->name = name;
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: put one Wt::Dbo::Transaction around the loop
  }
}

// The destructor commits.
void byDestructor(dbo::Session &s, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    dbo::Transaction t(s);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    s.addNew<Author>().modify()->name = name;
  }
}

void ofRows(dbo::Session &s, const std::vector<dbo::ptr<Book>> &books) {
  for (const auto &book : books) {
    dbo::Transaction t(s);
    book.modify()->pages = 0;
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each 'Book' of this loop (N transactions) [orm-write-in-loop]
  }
}

static void store(dbo::Session &s, const std::string &name) {
  dbo::Transaction t(s);
  s.addNew<Author>().modify()->name = name;
  t.commit();
}

void transactionInHelper(dbo::Session &s, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    store(s, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'store', which ends a transaction
}

static void storeByDestructor(dbo::Session &s, const std::string &name) {
  dbo::Transaction t(s);
  s.addNew<Author>().modify()->name = name;
}

void destructorInHelper(dbo::Session &s, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    storeByDestructor(s, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
}

class Importer {
public:
  void import(const std::vector<std::string> &names) {
    for (const std::string &name : names)
      add(name);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }

private:
  void add(const std::string &name) {
    dbo::Transaction t(session);
    session.addNew<Author>().modify()->name = name;
    t.commit();
  }
  dbo::Session session;
};

void algorithm(dbo::Session &s, const std::vector<std::string> &names) {
  std::for_each(names.begin(), names.end(), [&s](const std::string &name) {
    dbo::Transaction t(s);
    s.addNew<Author>().modify()->name = name;
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  });
}

void indexLoop(dbo::Session &s, const std::vector<std::string> &names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    dbo::Transaction t(s);
    s.addNew<Author>().modify()->name = names[i];
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each turn of this loop (N transactions) [orm-write-in-loop]
  }
}

void outerLoop(dbo::Session &s, const std::vector<std::vector<std::string>> &lists) {
  for (const auto &names : lists) {
    dbo::Transaction t(s);
    for (const std::string &name : names)
      s.addNew<Author>().modify()->name = name;
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

void statementsToo(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys) {
    dbo::Transaction t(s);
    s.execute("delete from book where id = ?").bind(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    t.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void oneTransaction(dbo::Session &s, const std::vector<std::string> &names) {
  dbo::Transaction t(s);
  for (const std::string &name : names)
    s.addNew<Author>().modify()->name = name;
  t.commit();
}

void oneByDestructor(dbo::Session &s, const std::vector<std::string> &names) {
  dbo::Transaction t(s);
  for (const std::string &name : names)
    s.addNew<Author>().modify()->name = name;
}

// A transaction inside of another one is a part of that.
void partOfAnother(dbo::Session &s, const std::vector<std::string> &names) {
  dbo::Transaction t(s);
  for (const std::string &name : names) {
    dbo::Transaction inner(s);
    s.addNew<Author>().modify()->name = name;
    inner.commit();
  }
  t.commit();
}

void partOfAnotherInHelper(dbo::Session &s, const std::vector<std::string> &names) {
  dbo::Transaction t(s);
  for (const std::string &name : names)
    store(s, name);
  t.commit();
}

bool triesAgain(dbo::Session &s, const std::string &name) {
  for (int tries = 0; tries < 100; ++tries) {
    try {
      dbo::Transaction t(s);
      s.addNew<Author>().modify()->name = name;
      t.commit();
      return true;
    } catch (...) {
    }
  }
  return false;
}

void otherDatabases(const std::vector<dbo::Session *> &sessions) {
  for (dbo::Session *s : sessions) {
    dbo::Transaction t(*s);
    s->addNew<Author>();
    t.commit();
  }
}

void fewTransactions(dbo::Session &s) {
  for (const char *name : {"a", "b", "c"}) {
    dbo::Transaction t(s);
    s.addNew<Author>().modify()->name = name;
    t.commit();
  }
}

void firstTurn(dbo::Session &s, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    dbo::Transaction t(s);
    s.addNew<Author>().modify()->name = name;
    t.commit();
    break;
  }
}

// Serves until it is told to stop.
void server(dbo::Session &s, bool (*next)(std::string &)) {
  std::string name;
  while (next(name)) {
    dbo::Transaction t(s);
    s.addNew<Author>().modify()->name = name;
    t.commit();
  }
}

void chunksOfRows(dbo::Session &s, const std::vector<std::string> &names) {
  for (std::size_t first = 0; first < names.size(); first += 1000) {
    dbo::Transaction t(s);
    for (std::size_t i = first; i < std::min(first + 1000, names.size()); ++i)
      s.addNew<Author>().modify()->name = names[i];
    t.commit();
  }
}
