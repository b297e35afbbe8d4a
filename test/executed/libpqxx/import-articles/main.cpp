// An INSERT for each article. One transaction has them all, but each is a round
// trip to the server.

#include "shop.h"

#include <pqxx/pqxx>

#include <cstdlib>
#include <iostream>

static void importArticles(pqxx::connection &connection,
                           const std::vector<Article> &articles) {
  connection.prepare("insert_article", "INSERT INTO articles (sku, title, "
                                       "price) VALUES ($1, $2, $3)");
  pqxx::work tx(connection);
  for (const Article &article : articles)
    tx.exec_prepared("insert_article", article.sku, article.title, // REPORTED
                     article.price);
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
