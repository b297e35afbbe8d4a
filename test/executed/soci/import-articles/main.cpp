// An INSERT for each article. Nobody opened a transaction, so each is one.

#include "shop.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <cstdlib>
#include <iostream>

static void importArticles(soci::session &sql,
                           const std::vector<Article> &articles) {
  for (const Article &article : articles)
    sql << "INSERT INTO articles (sku, title, price) VALUES (:s, :t, :p)", // REPORTED
        soci::use(article.sku), soci::use(article.title),
        soci::use(article.price);
}

static void printArticles(soci::session &sql) {
  soci::rowset<soci::row> articles =
      (sql.prepare << "SELECT sku, title, price FROM articles ORDER BY sku");
  for (const soci::row &article : articles)
    std::cout << article.get<std::string>(0) << " "
              << article.get<std::string>(1) << " " << article.get<int>(2)
              << "\n";
}

int main(int, char **argv) {
  soci::session sql(soci::sqlite3, argv[1]);
  importArticles(sql, delivery(atoi(argv[2])));
  printArticles(sql);
}
