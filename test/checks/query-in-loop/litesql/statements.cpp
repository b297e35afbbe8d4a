// RUN: %check_orm %s %t --library litesql --checks=orm-query-in-loop
//
// SQL that is given to the database as text, or built by SelectQuery.
#include "litesql_models.h"

#include <iostream>
#include <string>
#include <vector>

using namespace litesql;
using namespace shop;

void text(const Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << db.query("SELECT title_ FROM Book_ WHERE id_ = " + toString(id))[0][0] << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void counted(const Database &db) {
  for (const Record &row : db.query("SELECT id_ FROM Author_")) {
    Records books = db.query("SELECT COUNT(*) FROM AuthorBook WHERE Author1_ = " + row[0]);
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << books[0][0] << '\n';
  }
}

void cursorOfText(const Database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    for (Cursor<Book> c = db.cursor<Book>("SELECT * FROM Book_ WHERE title_ = " + escapeSQL(title));
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
         c.rowsLeft(); ++c)
      std::cout << (*c).pages << '\n';
}

void escaped(const Database &db, const std::vector<std::string> &names) {
  size_t known = 0;
  for (size_t i = 0; i < names.size(); ++i)
    known += db.query("SELECT 1 FROM Author_ WHERE name_ = " + escapeSQL(names[i]) + " LIMIT 1").size();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a query asks whether a row exists once for each turn of this loop (N queries) [orm-query-in-loop]
  std::cout << known << '\n';
}

void selectQuery(const Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    SelectQuery query;
    query.source(Book::table__).where(Book::Id == id).result("title_");
    std::cout << db.query(query)[0][0] << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void selectQueryOfSource(const Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    SelectQuery query;
    query.source(Book::table__).where(Book::Pages > id).orderBy("title_").limit(10);
    for (Book &book : DataSource<Book>(db, query).all())
    // CHECK-MESSAGES: :[[@LINE-1]]:51: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << book.title << '\n';
  }
}

void backend(const std::vector<int> &ids) {
  std::unique_ptr<Backend> backend = Backend::getBackend("sqlite3", "database=shop.db");
  for (int id : ids)
    delete backend->execute("SELECT title_ FROM Book_ WHERE id_ = " + toString(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- look-alikes -----------------------------------------------------------

void built(const std::vector<int> &ids, std::vector<std::string> &texts) {
  for (int id : ids) {
    SelectQuery query;
    query.distinct(true).source(Book::table__).where(Book::Id == id).groupBy("pages_").having("COUNT(*) > 1");
    texts.push_back(query.asString());
  }
}

void grouped(const Database &db) {
  SelectQuery query;
  query.source("AuthorBook").result("Author1_").result("COUNT(*)").groupBy("Author1_");
  for (const Record &row : db.query(query))
    std::cout << row[0] << ' ' << row[1] << '\n';
}

void definitions(const Database &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    db.query("CREATE INDEX " + table + "_title ON " + table + " (title_)");
}

void pages(const Database &db) {
  for (int offset = 0;; offset += 100) {
    const Records rows = db.query("SELECT title_ FROM Book_ ORDER BY id_ LIMIT 100 OFFSET " + toString(offset));
    if (rows.empty())
      break;
    for (const Record &row : rows)
      std::cout << row[0] << '\n';
  }
}
