// RUN: %check_orm %s %t --library poco --checks=orm-query-in-loop
//
// Every way to loop, with a statement in it that needs the row or the element of the turn.
#include <Poco/Data/RecordSet.h>
#include <Poco/Data/Session.h>

#include <algorithm>
#include <deque>
#include <iostream>
#include <list>
#include <map>
#include <string>
#include <vector>

using namespace Poco::Data::Keywords;
using Poco::Data::RecordSet;
using Poco::Data::Session;
using Poco::Data::Statement;

struct Book {
  int id = 0;
  int author = 0;
  std::string title;
};

// ---- Loops over elements -----------------------------------------------------

void rangeFor(Session &session, const std::vector<int> &ids) {
  for (int id : ids) {
    std::string name;
    session << "SELECT name FROM author WHERE id = ?", use(id), into(name), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:77: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:77: note: fetch what all turns need with one statement before the loop, a join, or WHERE ... IN with one placeholder and one use() for each key, into() vectors or a RecordSet, and look it up in a map
    std::cout << name << '\n';
  }
}

void counted(Session &session, std::vector<Book> &books) {
  for (Book &book : books) {
    int loans = 0;
    session << "SELECT COUNT(*) FROM loan WHERE book_id = ?", into(loans), use(book.id), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:90: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:90: note: count them all with one statement, SELECT key, COUNT(*) ... GROUP BY key, before the loop
    std::cout << book.title << ' ' << loans << '\n';
  }
}

void index(Session &session, const std::vector<std::string> &names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<int> ids;
    session << "SELECT id FROM author WHERE name = ?", into(ids), bind(names[i]), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:83: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    std::cout << ids.size() << '\n';
  }
}

void iterators(Session &session, std::map<std::string, int> &amounts) {
  for (auto it = amounts.begin(); it != amounts.end(); ++it) {
    double price = 0;
    std::string code = it->first;
    session << "SELECT price FROM article WHERE code = ?", into(price), use(code), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:84: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << price * it->second << '\n';
  }
}

void drained(Session &session, std::list<int> ids) {
  while (!ids.empty()) {
    int id = ids.front();
    ids.pop_front();
    RecordSet author(session, "SELECT name FROM author WHERE id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << author.rowCount() << '\n';
  }
}

void algorithm(Session &session, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&](int id) {
    std::string name;
    session << "SELECT name FROM author WHERE id = %d", id, into(name), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:73: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << name << '\n';
  });
}

void asynchronous(Session &session, std::vector<int> &ids) {
  for (int &id : ids) {
    std::string name;
    Statement one = (session << "SELECT name FROM author WHERE id = ?", use(id), into(name), async, now);
    // CHECK-MESSAGES: :[[@LINE-1]]:101: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    one.wait();
    std::cout << name << '\n';
  }
}

// ---- Loops over the rows of a record set --------------------------------------

void moveNext(Session &session) {
  RecordSet books(session, "SELECT title, author_id FROM book");
  for (bool more = books.moveFirst(); more; more = books.moveNext()) {
    int author = books["author_id"].convert<int>();
    std::string name;
    session << "SELECT name FROM author WHERE id = ?", use(author), into(name), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:81: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << books[0].toString() << ' ' << name << '\n';
  }
}

void whileMore(Session &session) {
  Statement select(session);
  select << "SELECT title, author_id FROM book";
  select.execute();
  RecordSet books(select);
  bool more = books.moveFirst();
  while (more) {
    RecordSet author(session, "SELECT name FROM author WHERE id = " + books.value("author_id").toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << author.value("name").toString() << '\n';
    more = books.moveNext();
  }
}

void rows(Session &session) {
  RecordSet books(session, "SELECT id FROM book");
  for (auto &row : books) {
    int loans = 0;
    session << "SELECT COUNT(*) FROM loan WHERE book_id = %d", row["id"].convert<int>(), into(loans), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:103: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << loans << '\n';
  }
}

void rowNumbers(Session &session) {
  Statement select = (session << "SELECT id FROM book", now);
  RecordSet books(select);
  for (std::size_t i = 0; i < books.rowCount(); ++i) {
    int id = books.value(0, i).convert<int>();
    int loans = 0;
    session << "SELECT COUNT(*) FROM loan WHERE book_id = ?", use(id), into(loans), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:85: warning: rows are counted by a query once for each {{row|turn}} of this loop ({{.*}}N queries) [orm-query-in-loop]
    std::cout << loans << '\n';
  }
}

void rowIterators(Session &session) {
  RecordSet books(session, "SELECT id FROM book");
  for (auto it = books.begin(); it != books.end(); ++it) {
    int id = (*it)[0].convert<int>();
    std::vector<int> days;
    session << "SELECT day FROM loan WHERE book_id = ?", use(id), into(days), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:79: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << days.size() << '\n';
  }
}

void intoVector(Session &session) {
  std::vector<int> authors;
  session << "SELECT author_id FROM book", into(authors), now;
  for (int &author : authors) {
    std::string name;
    session << "SELECT name FROM author WHERE id = ?", use(author), into(name), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:81: warning: a row is fetched by its key once for each {{row|element}} of this loop ({{.*}}N queries) [orm-query-in-loop]
    std::cout << name << '\n';
  }
}

void intoVectors(Session &session) {
  std::vector<int> ids;
  std::vector<std::string> titles;
  session << "SELECT id, title FROM book", into(ids), into(titles), now;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    int loans = 0;
    session << "SELECT COUNT(*) FROM loan WHERE book_id = ?", use(ids[i]), into(loans), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:89: warning: rows are counted by a query once for each {{row|turn}} of this loop ({{.*}}N queries) [orm-query-in-loop]
    std::cout << titles[i] << ' ' << loans << '\n';
  }
}

void doWhile(Session &session) {
  RecordSet books(session, "SELECT author_id FROM book");
  if (!books.moveFirst())
    return;
  do {
    std::string author = books["author_id"].toString(), name;
    session << "SELECT name FROM author WHERE id = ?", use(author), into(name), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:81: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << name << '\n';
  } while (books.moveNext());
}

void column(Session &session) {
  RecordSet books(session, "SELECT author_id FROM book");
  for (int author : books.column<std::deque<int>>(0)) {
    std::string name;
    session << "SELECT name FROM author WHERE id = ?", use(author), into(name), now;
    // CHECK-MESSAGES: :[[@LINE-1]]:81: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << name << '\n';
  }
}

void fetchedOneByOne(Session &session) {
  int id = 0;
  Statement all = (session << "SELECT id FROM author", into(id), range(0, 1));
  while (!all.done()) {
    all.execute();
    std::string name;
    session << "SELECT name FROM author WHERE id = ?", use(id), into(name), now;
    // CHECK-MISSING: :[[@LINE-1]]:77: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << name << '\n';
  }
}

void threeLevels(Session &session) {
  RecordSet customers(session, "SELECT id FROM customer");
  for (auto &customer : customers) {
    RecordSet orders(session, "SELECT id FROM orders WHERE customer_id = " + customer[0].toString());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    for (auto &order : orders) {
      std::vector<std::string> articles;
      session << "SELECT article FROM line WHERE order_id = %s", order[0].toString(), into(articles), now;
      // CHECK-MESSAGES: :[[@LINE-1]]:103: warning: rows are selected by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
      std::cout << articles.size() << '\n';
    }
  }
}

// ---- No query for each turn --------------------------------------------------

void ownRows(Session &session) {
  RecordSet rows(session, "SELECT * FROM book");
  for (bool more = rows.moveFirst(); more; more = rows.moveNext())
    for (std::size_t column = 0; column < rows.columnCount(); ++column)
      std::cout << rows.columnName(column) << '=' << rows[column].toString() << '\n';
}

void portions(Session &session) {
  std::vector<int> ids;
  Statement all = (session << "SELECT id FROM book", into(ids), limit(1000));
  while (!all.done()) {
    all.execute();
    std::cout << ids.size() << '\n';
    ids.clear();
  }
}

void statementsOnly(Session &session, const std::vector<std::string> &tables) {
  std::vector<Statement> counts;
  for (const std::string &table : tables)
    counts.push_back((session << "SELECT COUNT(*) FROM " + table, limit(1)));
  for (Statement &count : counts)
    count.setAsync();
}

void inList(Session &session, std::vector<int> &ids) {
  std::string marks = "NULL";
  for (std::size_t i = 0; i < ids.size(); ++i)
    marks += ", ?";
  std::vector<std::string> names;
  Statement select(session);
  select << "SELECT name FROM author WHERE id IN (" + marks + ")", into(names);
  for (int &id : ids)
    select, use(id);
  select.execute();
  for (const std::string &name : names)
    std::cout << name << '\n';
}

void joined(Session &session) {
  std::vector<std::string> titles, names;
  session << "SELECT b.title, a.name FROM book b JOIN author a ON a.id = b.author_id", into(titles), into(names), now;
  for (std::size_t i = 0; i < titles.size(); ++i)
    std::cout << titles[i] << ' ' << names[i] << '\n';
}

void writesOnly(Session &session, std::vector<int> &ids) {
  for (int &id : ids)
    session << "DELETE FROM queue WHERE id = ?", use(id), now;
}
