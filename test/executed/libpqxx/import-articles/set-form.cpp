// One COPY for all articles.

#include "shop.h"

#include <pqxx/pqxx>

#include <cstdlib>
#include <iostream>

static void importArticles(pqxx::connection &connection,
                           const std::vector<Article> &articles) {
  pqxx::work tx(connection);
  pqxx::stream_to articlesTable(
      tx, "articles", std::vector<std::string>{"sku", "title", "price"});
  for (const Article &article : articles)
    articlesTable << std::make_tuple(article.sku, article.title, article.price);
  articlesTable.complete();
  tx.commit();
}

static void printArticles(pqxx::connection &connection) {
  pqxx::work tx(connection);
  for (const auto &article :
       tx.exec("SELECT sku, title, price FROM articles ORDER BY sku"))
    std::cout << article[0].c_str() << " " << article[1].c_str() << " "
              << article[2].as<int>() << "\n";
}

int main(int, char **argv) {
  pqxx::connection connection(argv[1]);
  importArticles(connection, delivery(atoi(argv[2])));
  printArticles(connection);
}
