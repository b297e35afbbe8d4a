// An INSERT for each article. Nobody opened a transaction, so each is one.

#include "shop.h"

#include <cppdb/frontend.h>

#include <cstdlib>
#include <iostream>

static void importArticles(cppdb::session &sql,
                           const std::vector<Article> &articles) {
  for (const Article &article : articles)
    sql << "INSERT INTO articles (sku, title, price) VALUES (?, ?, ?)"
        << article.sku << article.title << article.price
        << cppdb::exec; // REPORTED
}

static void printArticles(cppdb::session &sql) {
  cppdb::result articles =
      sql << "SELECT sku, title, price FROM articles ORDER BY sku";
  while (articles.next())
    std::cout << articles.get<std::string>(0) << " "
              << articles.get<std::string>(1) << " " << articles.get<int>(2)
              << "\n";
}

int main(int, char **argv) {
  cppdb::session sql(std::string("sqlite3:db=") + argv[1]);
  importArticles(sql, delivery(atoi(argv[2])));
  printArticles(sql);
}
