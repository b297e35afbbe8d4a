// An INSERT for each article. Nobody opened a transaction, so each is one.

#include "shop.h"

#include <wx/string.h>

#include <wx/wxsqlite3.h>

#include <cstdlib>
#include <iostream>

static void importArticles(wxSQLite3Database &db,
                           const std::vector<Article> &articles) {
  wxSQLite3Statement insert = db.PrepareStatement(
      "INSERT INTO articles (sku, title, price) VALUES (?, ?, ?)");
  for (const Article &article : articles) {
    insert.Bind(1, article.sku.c_str());
    insert.Bind(2, article.title.c_str());
    insert.Bind(3, article.price);
    insert.ExecuteUpdate(); // REPORTED
    insert.Reset();
  }
}

static void printArticles(wxSQLite3Database &db) {
  wxSQLite3ResultSet articles =
      db.ExecuteQuery("SELECT sku, title, price FROM articles ORDER BY sku");
  while (articles.NextRow())
    std::cout << articles.GetString(0).ToStdString() << " "
              << articles.GetString(1).ToStdString() << " "
              << articles.GetInt(2) << "\n";
}

int main(int, char **argv) {
  wxSQLite3Database db;
  db.Open(argv[1]);
  importArticles(db, delivery(atoi(argv[2])));
  printArticles(db);
}
