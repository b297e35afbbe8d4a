// RUN: %check_orm %s %t --library poco --checks=orm-query-in-loop
//
// Statements that are made once: their variables are bound by reference, and executed with what they hold then. And
// helpers that execute statements.
#include <Poco/Data/RecordSet.h>
#include <Poco/Data/Session.h>
#include <Poco/Data/SessionPool.h>
#include <Poco/SharedPtr.h>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

using namespace Poco::Data::Keywords;
using Poco::Data::RecordSet;
using Poco::Data::Session;
using Poco::Data::Statement;

struct Book {
  int id = 0;
  int author = 0;
};

// ---- Made once ---------------------------------------------------------------

void changedVariable(Session &session, const std::vector<int> &ids) {
  int id = 0;
  std::string name;
  Statement one = (session << "SELECT name FROM author WHERE id = ?", use(id), into(name));
  for (int key : ids) {
    id = key;
    one.execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:9: note: it is prepared once, but still a round trip for each element: fetch what all turns need with one statement before the loop
    std::cout << name << '\n';
  }
}

void textByOperator(Session &session, const std::vector<int> &ids) {
  int id = 0, loans = 0;
  Statement count(session);
  count << "SELECT COUNT(*) FROM loan WHERE book_id = ?", use(id), into(loans);
  for (int key : ids) {
    id = key;
    count.execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << loans << '\n';
  }
}

void textInPieces(Session &session, std::vector<std::string> &names, const std::string &table) {
  for (std::string &name : names) {
    int id = 0;
    session << "SELECT id FROM " << table << " WHERE name = ?", use(name), into(id), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:86: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << id << '\n';
  }
}

void executedByFunction(Session &session, std::vector<int> &ids) {
  for (int &id : ids) {
    std::string name;
    Statement one(session);
    one << "SELECT name FROM author WHERE id = ?", use(id), into(name);
    one.executeAsync();
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    one.wait();
    std::cout << name << '\n';
  }
}

void boundAgain(Session &session, std::vector<int> &ids) {
  std::string name;
  Statement one = (session << "SELECT name FROM author WHERE id = :id", into(name));
  for (int &id : ids) {
    one.addBind(use(id, "id"));
    one.execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    one.removeBind("id");
    std::cout << name << '\n';
  }
}

void sameAgain(Session &session, const std::vector<double> &amounts) {
  for (double amount : amounts) {
    double rate = 0;
    session << "SELECT rate FROM tax WHERE country = 'DE'", into(rate), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:73: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << amount * rate << '\n';
  }
}

// ---- Functions ---------------------------------------------------------------

static std::string authorName(Session &session, int id) {
  std::string name;
  session << "SELECT name FROM author WHERE id = ?", use(id), into(name), now;
  return name;
}

void overElements(Session &session, const std::vector<Book> &books) {
  for (const Book &book : books)
    std::cout << authorName(session, book.author) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-8]]:75: note: in 'authorName', which executes it
}

void overRows(Session &session) {
  RecordSet books(session, "SELECT title, author_id FROM book");
  for (bool more = books.moveFirst(); more; more = books.moveNext())
    std::cout << authorName(session, books.value(1).convert<int>()) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

static bool exists(Session &session, std::string title) {
  int found = 0;
  session << "SELECT 1 FROM book WHERE title = ? LIMIT 1", use(title), into(found), now;
  return found != 0;
}

void filtered(Session &session, const std::vector<std::string> &titles, std::vector<std::string> &missing) {
  for (const auto &title : titles)
    if (!exists(session, title))
      // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      missing.push_back(title);
}

static RecordSet linesOf(Session &session, int order) {
  return RecordSet(session, "SELECT article FROM line WHERE order_id = " + std::to_string(order));
}

void returnedRecordSet(Session &session, const std::vector<int> &orders) {
  for (int order : orders) {
    RecordSet lines = linesOf(session, order);
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (bool more = lines.moveFirst(); more; more = lines.moveNext())
      std::cout << lines[0].toString() << '\n';
  }
}

template <typename Id> static std::string titleOf(Session &session, Id id) {
  std::string title;
  session << "SELECT title FROM book WHERE id = ?", use(id), into(title), now;
  return title;
}

void templateFunction(Session &session, const std::vector<long> &ids) {
  for (long id : ids)
    std::cout << titleOf(session, id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- Classes -----------------------------------------------------------------

class Library {
public:
  explicit Library(Poco::SharedPtr<Session> session) : m_session(session) {}

  std::string author(int id) {
    std::string name;
    *m_session << "SELECT name FROM author WHERE id = ?", use(id), into(name), now;
    return name;
  }
  void printAll(const std::vector<Book> &books) {
    for (const Book &book : books)
      std::cout << author(book.author) << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }

private:
  Poco::SharedPtr<Session> m_session;
};

void member(Library &library, const std::vector<Book> &books) {
  std::string names;
  for (auto it = books.cbegin(); it != books.cend(); ++it)
    names += library.author(it->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

class Authors {
public:
  explicit Authors(Session &session)
      : m_find((session << "SELECT name FROM author WHERE id = ?", use(m_id), into(m_name))) {}
  std::string name(int id) {
    m_id = id;
    m_find.execute();
    return m_name;
  }

private:
  int m_id = 0;
  std::string m_name;
  Statement m_find;
};

void boundToMembers(Authors &authors, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << authors.name(id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void pooled(Poco::Data::SessionPool &pool, const std::vector<int> &ids) {
  for (int id : ids) {
    Session session = pool.get();
    std::string name;
    session << "SELECT name FROM author WHERE id = ?", bind(id), into(name), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:78: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << name << '\n';
  }
}

void called(Session &session, const std::vector<int> &ids) {
  const auto name = [&session](int id) {
    std::string found;
    session << "SELECT name FROM author WHERE id = ?", use(id), into(found), now;
    return found;
  };
  for (int id : ids)
    std::cout << name(id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- Once --------------------------------------------------------------------

void executedOnce(Session &session, const std::vector<int> &ids) {
  int most = 0;
  std::vector<std::string> names;
  Statement some = (session << "SELECT name FROM author WHERE id < ?", use(most), into(names));
  for (int id : ids)
    most = id > most ? id : most;
  some.execute();
  for (const std::string &name : names)
    std::cout << name << '\n';
}

void reset(Session &session, std::vector<Statement> &statements) {
  for (Statement &statement : statements)
    statement.reset(session);
}

void printed(std::vector<Statement> &statements) {
  for (Statement &statement : statements)
    std::cout << statement.toString() << statement.done() << statement.rowsExtracted() << '\n';
}
