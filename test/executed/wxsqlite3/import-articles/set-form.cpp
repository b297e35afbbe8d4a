// All articles with one INSERT of several rows.

#include "shop.h"

#include <wx/string.h>

#include <wx/wxsqlite3.h>

#include <cstdlib>
#include <iostream>

static void importArticles(wxSQLite3Database &db,
                           const std::vector<Article> &articles) {
  if (articles.empty())
    return;
  wxString marks("(?, ?, ?)");
  for (size_t i = 1; i < articles.size(); ++i)
    marks << ", (?, ?, ?)";
  wxSQLite3Statement insert = db.PrepareStatement(
      "INSERT INTO articles (sku, title, price) VALUES " + marks);
  int index = 0;
  for (const Article &article : articles) {
    insert.Bind(++index, article.sku.c_str());
    insert.Bind(++index, article.title.c_str());
    insert.Bind(++index, article.price);
  }
  insert.ExecuteUpdate();
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
