// RUN: %check_orm %s %t --library mysql-connector --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include <cppconn/connection.h>
#include <cppconn/datatype.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

struct Article {
  int id;
  double price;
  std::string title;
  std::vector<int> tags;
};

// ---- inserts ---------------------------------------------------------------

void insertEach(sql::Connection &con, const std::vector<Article> &articles) {
  std::unique_ptr<sql::PreparedStatement> insert(
      con.prepareStatement("INSERT INTO articles (id, title, price) VALUES (?, ?, ?)"));
  for (const Article &article : articles) {
    insert->setInt(1, article.id);
    insert->setString(2, article.title);
    insert->setDouble(3, article.price);
    insert->executeUpdate();
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:13: note: insert several rows with one statement, INSERT ... VALUES (...), (...); at least put one transaction around the loop
  }
}

void insertText(sql::Statement *stmt, const std::vector<std::string> &cities) {
  for (size_t i = 0; i < cities.size(); ++i) {
    std::ostringstream text;
    text << "INSERT INTO cities (id, name) VALUES (" << i << ", '" << cities[i] << "')";
    stmt->execute(text.str());
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
  }
}

void insertNested(sql::Connection &con, const std::vector<Article> &articles) {
  std::unique_ptr<sql::PreparedStatement> insert(con.prepareStatement("INSERT INTO article_tags VALUES (?, ?)"));
  for (const Article &article : articles) {
    insert->setInt(1, article.id);
    for (int tag : article.tags) {
      insert->setInt(2, tag);
      insert->execute();
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    }
  }
}

void copyRows(sql::Connection &from, sql::Connection &to) {
  std::unique_ptr<sql::Statement> stmt(from.createStatement());
  std::unique_ptr<sql::PreparedStatement> insert(to.prepareStatement("replace into books (id, title) values (?, ?)"));
  std::unique_ptr<sql::ResultSet> books(stmt->executeQuery("SELECT id, title FROM books"));
  while (books->next()) {
    insert->setInt(1, books->getInt(1));
    if (books->isNull(2))
      insert->setNull(2, sql::DataType::CHAR);
    else
      insert->setString(2, books->getString(2));
    insert->executeUpdate();
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

void insertAlgorithm(sql::Statement &stmt, const std::vector<Article> &articles) {
  std::for_each(articles.begin(), articles.end(), [&](const Article &article) {
    stmt.executeUpdate("INSERT INTO articles (id) VALUES (" + std::to_string(article.id) + ")");
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

// ---- updates and deletes ---------------------------------------------------

void updateEach(sql::Connection &con, const std::map<int, double> &prices) {
  std::unique_ptr<sql::PreparedStatement> update(con.prepareStatement("UPDATE articles SET price = ? WHERE id = ?"));
  for (auto it = prices.begin(); it != prices.end(); ++it) {
    update->setDouble(1, it->second);
    update->setInt(2, it->first);
    if (update->executeUpdate() == 0)
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:17: note: update several rows with one statement: one UPDATE with a join or a CASE, or INSERT ... VALUES (...), (...) ON DUPLICATE KEY UPDATE; at least put one transaction around the loop
      std::cerr << it->first << "\n";
  }
}

void deleteEach(sql::Statement &stmt, const std::vector<int> &ids) {
  for (int id : ids)
    stmt.execute("DELETE FROM articles WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:10: note: delete them with one statement, WHERE ... IN with one parameter for each key; at least put one transaction around the loop
}

// ---- helpers ---------------------------------------------------------------

class ArticleTable {
public:
  explicit ArticleTable(sql::Connection &con)
      : m_con(con), m_insert(con.prepareStatement("INSERT INTO articles (id, price) VALUES (?, ?)")) {}
  void add(const Article &article) {
    m_insert->setInt(1, article.id);
    m_insert->setDouble(2, article.price);
    m_insert->executeUpdate();
  }
  void addTogether(const std::vector<Article> &articles) {
    std::string text = "INSERT INTO articles (id, price) VALUES (?, ?)";
    for (size_t i = 1; i < articles.size(); ++i)
      text += ", (?, ?)";
    std::unique_ptr<sql::PreparedStatement> insert(m_con.prepareStatement(text));
    unsigned number = 0;
    for (const Article &article : articles) {
      insert->setInt(++number, article.id);
      insert->setDouble(++number, article.price);
    }
    if (number)
      insert->executeUpdate();
  }
  void run(const std::string &text) { std::unique_ptr<sql::Statement>(m_con.createStatement())->execute(text); }

private:
  sql::Connection &m_con;
  std::unique_ptr<sql::PreparedStatement> m_insert;
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
  table.run("OPTIMIZE TABLE articles");
}

void together(ArticleTable &table, const std::vector<Article> &articles) { table.addTogether(articles); }

// ---- one statement for all -------------------------------------------------

void severalRows(sql::Statement &stmt, const std::vector<Article> &articles) {
  std::ostringstream text;
  text << "INSERT INTO articles (id, price) VALUES ";
  for (size_t i = 0; i < articles.size(); ++i)
    text << (i ? ", (" : "(") << articles[i].id << ", " << articles[i].price << ")";
  stmt.executeUpdate(text.str());
}

void oneDelete(sql::Connection &con, const std::vector<int> &ids) {
  std::string marks = "0";
  for (size_t i = 0; i < ids.size(); ++i)
    marks += ", ?";
  std::unique_ptr<sql::PreparedStatement> stmt(
      con.prepareStatement("DELETE FROM articles WHERE id IN (" + marks + ")"));
  for (size_t i = 0; i < ids.size(); ++i)
    stmt->setInt(unsigned(i) + 1, ids[i]);
  stmt->executeUpdate();
}

void ofTheServer(sql::Statement &stmt) {
  stmt.executeUpdate("INSERT INTO archive SELECT * FROM articles WHERE price = 0");
  stmt.executeUpdate("UPDATE articles SET price = price * 1.19");
}

// ---- reads belong to orm-query-in-loop -------------------------------------

void reads(sql::Statement &stmt, const std::vector<int> &ids) {
  for (int id : ids)
    delete stmt.executeQuery("SELECT price FROM articles WHERE id = " + std::to_string(id));
}
