// RUN: %check_orm %s %t --library nanodbc --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include <nanodbc/nanodbc.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

struct Article {
  int id;
  double price;
  std::string title;
  std::vector<int> tags;
};

// ---- inserts ---------------------------------------------------------------

void insertEach(nanodbc::connection &conn, const std::vector<Article> &articles) {
  nanodbc::statement insert(conn);
  prepare(insert, "INSERT INTO articles (id, title) VALUES (?, ?)");
  for (const Article &article : articles) {
    insert.bind(0, &article.id);
    insert.bind(1, article.title.c_str());
    nanodbc::execute(insert);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: bind arrays, bind(0, values.data(), values.size()) and bind_strings(1, strings), and transact() them once with their size: one call and one transaction; some ODBC drivers, SQLite's for one, still send a statement for each row, and one INSERT with several VALUES does not; at least put one transaction around the loop
  }
}

// Bound once, changed in each turn.
void changedVariables(nanodbc::statement &insert, const std::vector<Article> &articles) {
  int id = 0;
  double price = 0;
  insert.prepare("INSERT INTO articles (id, price) VALUES (?, ?)");
  insert.bind(0, &id);
  insert.bind(1, &price);
  for (const Article &article : articles) {
    id = article.id;
    price = article.price;
    insert.just_execute();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void insertText(nanodbc::connection &conn, const std::vector<std::string> &cities) {
  for (size_t i = 0; i < cities.size(); ++i)
    just_execute(conn, "INSERT INTO cities (id, name) VALUES (" + std::to_string(i) + ", '" + cities[i] + "')");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
}

void insertNested(nanodbc::connection &conn, const std::vector<Article> &articles) {
  for (const Article &article : articles)
    for (int tag : article.tags) {
      nanodbc::statement insert(conn, "INSERT INTO article_tags VALUES (?, ?)");
      insert.bind(0, &article.id);
      insert.bind(1, &tag);
      just_execute(insert);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    }
}

void copyRows(nanodbc::connection &from, nanodbc::connection &to) {
  auto books = execute(from, "SELECT id, title FROM books", 100);
  nanodbc::statement insert(to, "insert into books (id, title) values (?, ?)");
  for (auto &book : books) {
    const int id = book.get<int>(0);
    const auto title = book.get<nanodbc::string>(1);
    insert.bind(0, &id);
    insert.bind(1, title.c_str());
    insert.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- updates and deletes ---------------------------------------------------

void updateEach(nanodbc::connection &conn, const std::map<int, double> &prices) {
  nanodbc::statement update(conn, "UPDATE articles SET price = ? WHERE id = ?");
  for (auto it = prices.begin(); it != prices.end(); ++it) {
    update.bind(0, &it->second);
    update.bind(1, &it->first);
    just_execute(update);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: bind arrays, bind(0, values.data(), values.size()), and transact() them once with their size: one call and one transaction; some ODBC drivers, SQLite's for one, still send a statement for each row; at least put one transaction around the loop
  }
}

void deleteEach(nanodbc::connection &conn, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&conn](int id) {
    just_execute(conn, "DELETE FROM articles WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: delete them with one statement, WHERE ... IN with one parameter for each key; at least put one transaction around the loop
  });
}

void direct(nanodbc::connection &conn, const std::vector<int> &ids) {
  nanodbc::statement stmt;
  for (int id : ids)
    stmt.just_execute_direct(conn, "DELETE FROM articles WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// ---- helpers ---------------------------------------------------------------

class ArticleTable {
public:
  explicit ArticleTable(nanodbc::connection &conn) : m_conn(conn), m_insert(conn) {
    m_insert.prepare("INSERT INTO articles (id, price) VALUES (?, ?)");
  }
  void add(const Article &article) {
    m_insert.bind(0, &article.id);
    m_insert.bind(1, &article.price);
    m_insert.just_execute();
  }
  void run(const std::string &text) { just_execute(m_conn, text); }
  // One call for all.
  void addTogether(const std::vector<Article> &articles) {
    std::vector<int> ids;
    std::vector<double> prices;
    for (const Article &article : articles) {
      ids.push_back(article.id);
      prices.push_back(article.price);
    }
    m_insert.bind(0, ids.data(), ids.size());
    m_insert.bind(1, prices.data(), prices.size());
    transact(m_insert, long(ids.size()));
  }

private:
  nanodbc::connection &m_conn;
  nanodbc::statement m_insert;
};

void oneByOne(ArticleTable &table, const std::vector<Article> &articles) {
  for (const Article &article : articles)
    table.add(article);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void anyText(ArticleTable &table, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    table.run("DELETE FROM articles WHERE title = '" + title + "'");
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  table.run("DELETE FROM articles WHERE price = 0");
}

// ---- one statement for all -------------------------------------------------

void arrays(nanodbc::connection &conn, const std::vector<int> &ids, const std::vector<std::string> &titles) {
  nanodbc::statement insert(conn, "INSERT INTO articles (id, title) VALUES (?, ?)");
  insert.bind(0, ids.data(), ids.size());
  insert.bind_strings(1, titles);
  execute(insert, long(ids.size()));
}

// An array of 500 rows in each turn.
void chunks(nanodbc::connection &conn, const std::vector<int> &ids) {
  nanodbc::statement insert(conn, "INSERT INTO articles (id) VALUES (?)");
  for (size_t i = 0; i < ids.size(); i += 500) {
    const size_t count = std::min<size_t>(500, ids.size() - i);
    insert.bind(0, &ids[i], count);
    just_execute(insert, long(count));
  }
}

void severalRows(nanodbc::connection &conn, const std::vector<Article> &articles) {
  std::string values;
  for (const Article &article : articles)
    values += (values.empty() ? "(" : ", (") + std::to_string(article.id) + ")";
  just_execute(conn, "INSERT INTO articles (id) VALUES " + values);
}

void oneDelete(nanodbc::connection &conn, const std::vector<int> &ids) {
  std::string marks = "0";
  for (size_t i = 0; i < ids.size(); ++i)
    marks += ", ?";
  nanodbc::statement stmt(conn, "DELETE FROM articles WHERE id IN (" + marks + ")");
  for (size_t i = 0; i < ids.size(); ++i)
    stmt.bind(short(i), &ids[i]);
  stmt.just_execute();
}

// ---- other reasons ---------------------------------------------------------

void kindsOnce(nanodbc::connection &conn, const std::vector<std::string> &kinds) {
  std::set<std::string> known;
  for (const std::string &kind : kinds)
    if (known.insert(kind).second)
      just_execute(conn, "INSERT INTO kinds (name) VALUES ('" + kind + "')");
}

void literals(nanodbc::connection &conn) {
  for (const char *kind : {"start", "stop", "error"})
    just_execute(conn, std::string("INSERT INTO kinds (name) VALUES ('") + kind + "')");
}

void firstOnly(ArticleTable &table, const std::vector<Article> &articles) {
  for (const Article &article : articles) {
    table.add(article);
    break;
  }
}

void partitions(nanodbc::connection &conn, const std::vector<std::string> &months) {
  for (const std::string &month : months)
    just_execute(conn, "CREATE TABLE events_" + month + " (id INTEGER)");
}

// ---- reads belong to orm-query-in-loop -------------------------------------

void reads(nanodbc::connection &conn, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << execute(conn, "SELECT price FROM articles WHERE id = " + std::to_string(id)).rows();
}
