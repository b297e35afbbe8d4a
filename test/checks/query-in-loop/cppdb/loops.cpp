// RUN: %check_orm %s %t --library cppdb --checks=orm-query-in-loop
//
// Every way to loop, and every way in which a statement is asked for its rows.
#include <cppdb/frontend.h>

#include <algorithm>
#include <iostream>
#include <list>
#include <map>
#include <string>
#include <vector>

struct Book {
  int id = 0;
  int author = 0;
  std::string title;
};

// ---- Loops over the rows of a result ----------------------------------------

void cursor(cppdb::session &sql) {
  cppdb::result books = sql << "SELECT title, author_id FROM book";
  while (books.next()) {
    std::string title, name;
    int author = 0;
    books >> title >> author;
    cppdb::result one = sql << "SELECT name FROM author WHERE id = ?" << author << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:84: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:84: note: fetch what all turns need with one query before the loop: a join, or WHERE ... IN with one placeholder for each key, bound with one << for each, and look it up in a map
    if (!one.empty())
      one >> name;
    std::cout << title << ' ' << name << '\n';
  }
}

void conversion(cppdb::session &sql) {
  cppdb::result orders = sql << "SELECT id FROM orders";
  while (orders.next()) {
    cppdb::result lines = sql << "SELECT article FROM line WHERE order_id = ?" << orders.get<int>(0);
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (lines.next())
      std::cout << lines.get<std::string>("article") << '\n';
  }
}

void counted(cppdb::session &sql) {
  cppdb::result orders = sql << "SELECT id, number FROM orders";
  while (orders.next()) {
    int lines = 0;
    cppdb::result count = sql << "SELECT COUNT(*) FROM line WHERE order_id = ?" << orders.get<int>("id") << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:109: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:109: note: count them all with one query, SELECT key, COUNT(*) ... GROUP BY key, before the loop
    count >> lines;
    std::cout << orders.get<std::string>(1) << ' ' << lines << '\n';
  }
}

void intoMembers(cppdb::session &sql, std::vector<Book> &books) {
  cppdb::result rows = sql << "SELECT id, title FROM book";
  while (rows.next()) {
    Book book;
    rows >> book.id >> book.title;
    cppdb::result one = (sql << "SELECT author_id FROM authorship WHERE book_id = ?").bind(book.id).row();
    // CHECK-MESSAGES: :[[@LINE-1]]:101: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    one.fetch(0, book.author);
    books.push_back(book);
  }
}

void fetched(cppdb::session &sql) {
  cppdb::result rows = sql << "SELECT author_id FROM book";
  while (rows.next()) {
    int author = 0;
    if (!rows.fetch("author_id", author))
      continue;
    cppdb::result one = sql.prepare("SELECT name FROM author WHERE id = ?").bind(author).query();
    // CHECK-MESSAGES: :[[@LINE-1]]:90: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    if (one.next())
      std::cout << one.get<std::string>(0) << '\n';
  }
}

void tagged(cppdb::session &sql) {
  cppdb::result rows = sql << "SELECT author_id FROM book";
  while (rows.next()) {
    int author = 0;
    cppdb::null_tag_type tag;
    rows >> cppdb::into(author, tag);
    cppdb::result one = sql << "SELECT name FROM author WHERE id = ?" << cppdb::use(author, tag) << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:101: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    if (!one.empty())
      std::cout << one.get<std::string>(0, "nobody") << '\n';
  }
}

void threeLevels(cppdb::session &sql) {
  cppdb::result customers = sql << "SELECT id FROM customer";
  while (customers.next()) {
    cppdb::result orders = sql << "SELECT id FROM orders WHERE customer_id = ?" << customers.get<int>(0);
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (orders.next()) {
      cppdb::result lines = sql << "SELECT article FROM line WHERE order_id = ?" << orders.get<int>(0);
      // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are selected by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
      while (lines.next())
        std::cout << lines.get<std::string>(0) << '\n';
    }
  }
}

void forLoop(cppdb::session &sql) {
  for (cppdb::result rows = sql << "SELECT author_id FROM book"; rows.next();) {
    cppdb::result one = sql << "SELECT name FROM author WHERE id = ?" << rows.get<int>(0) << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:94: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << one.get<std::string>("name") << '\n';
  }
}

void breaksOut(cppdb::session &sql) {
  cppdb::result names = sql << "SELECT name FROM candidate";
  while (true) {
    if (!names.next())
      break;
    cppdb::result found = sql << "SELECT 1 FROM author WHERE name = ?" << names.get<std::string>(0);
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a query asks whether a row exists once for each row of this loop (1 + N queries) [orm-query-in-loop]
    if (!found.next())
      std::cout << names.get<std::string>(0) << " is missing\n";
  }
}

// ---- Loops over elements -----------------------------------------------------

void rangeFor(cppdb::session &sql, const std::vector<Book> &books) {
  for (const Book &book : books) {
    cppdb::result one = sql << "SELECT name FROM author WHERE id = ?" << book.author << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:89: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << one.get<std::string>(0) << '\n';
  }
}

void oneExpression(cppdb::session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    if ((sql << "SELECT 1 FROM author WHERE id = ?" << id << cppdb::row).empty())
      // CHECK-MESSAGES: :[[@LINE-1]]:62: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      continue;
    std::string name;
    (sql << "SELECT name FROM author WHERE id = ?" << id << cppdb::row) >> name;
    // CHECK-MESSAGES: :[[@LINE-1]]:61: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << name << '\n';
  }
}

void index(cppdb::session &sql, const std::vector<Book> &books) {
  for (size_t i = 0; i < books.size(); ++i) {
    cppdb::result loans = sql << "SELECT day FROM loan WHERE book_id = ?" << books[i].id;
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    while (loans.next())
      std::cout << loans.get<int>(0) << '\n';
  }
}

void iterators(cppdb::session &sql, const std::map<std::string, int> &amounts) {
  for (auto it = amounts.begin(); it != amounts.end(); ++it) {
    cppdb::result price = sql << "SELECT price FROM article WHERE code = ?" << it->first << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:93: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << price.get<double>(0) * it->second << '\n';
  }
}

void drained(cppdb::session &sql, std::list<int> ids) {
  while (!ids.empty()) {
    const int id = ids.front();
    ids.pop_front();
    cppdb::result one = (sql << "SELECT name FROM author WHERE id = ?" << id).row();
    // CHECK-MESSAGES: :[[@LINE-1]]:79: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << one.get<std::string>(0) << '\n';
  }
}

void algorithm(cppdb::session &sql, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&sql](int id) {
    cppdb::result one = sql << "SELECT name FROM author WHERE id = ?" << id << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:80: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << one.get<std::string>(0) << '\n';
  });
}

void gatheredFirst(cppdb::session &sql) {
  std::vector<int> authors;
  cppdb::result rows = sql << "SELECT author_id FROM book";
  while (rows.next())
    authors.push_back(rows.get<int>(0));
  for (int author : authors) {
    cppdb::result one = sql << "SELECT name FROM author WHERE id = ?" << author << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:84: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << one.get<std::string>(0) << '\n';
  }
}

void builtText(cppdb::session &sql, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    cppdb::result one = sql << "SELECT id FROM author WHERE name = '" + sql.escape(name) + "'";
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (one.next())
      std::cout << one.get<int>(0) << '\n';
  }
}

// ---- No query for each turn --------------------------------------------------

void ownRows(cppdb::session &sql) {
  cppdb::result rows = sql << "SELECT * FROM book";
  while (rows.next())
    for (int column = 0; column < rows.cols(); ++column)
      if (!rows.is_null(column))
        std::cout << rows.name(column) << '=' << rows.get<std::string>(column) << '\n';
}

void statementsOnly(cppdb::session &sql, const std::vector<std::string> &tables) {
  std::vector<cppdb::statement> counts;
  for (const std::string &table : tables)
    counts.push_back(sql.prepare("SELECT COUNT(*) FROM " + table));
  for (cppdb::statement &count : counts)
    count.reset();
}

void boundInLoop(cppdb::session &sql, const std::vector<int> &ids) {
  std::string marks;
  for (size_t i = 0; i < ids.size(); ++i)
    marks += i ? ",?" : "?";
  cppdb::statement st = sql << "SELECT name FROM author WHERE id IN (" + marks + ")";
  for (int id : ids)
    st << id;
  cppdb::result rows = st.query();
  while (rows.next())
    std::cout << rows.get<std::string>(0) << '\n';
}

void joined(cppdb::session &sql) {
  cppdb::result rows = sql << "SELECT b.title, a.name FROM book b JOIN author a ON a.id = b.author_id";
  std::map<std::string, std::string> names;
  while (rows.next()) {
    std::string title, name;
    rows >> title >> name;
    names[title] = name;
  }
  for (const auto &entry : names)
    std::cout << entry.first << ' ' << entry.second << '\n';
}

void escapedOnly(cppdb::session &sql, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    std::cout << sql.escape(name) << sql.engine() << '\n';
}

void writesOnly(cppdb::session &sql, const std::vector<int> &ids) {
  for (int id : ids)
    sql << "DELETE FROM queue WHERE id = ?" << id << cppdb::exec;
}
