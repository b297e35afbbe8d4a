// An INSERT for each article. Nobody opened a transaction, so each is one.

#include "shop.h"

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/Session.h>

#include <cstdlib>
#include <iostream>

using namespace Poco::Data::Keywords;

static void importArticles(Poco::Data::Session &session,
                           std::vector<Article> articles) {
  for (Article &article : articles)
    session << "INSERT INTO articles (sku, title, price) VALUES (?, ?, ?)",
        use(article.sku), use(article.title), use(article.price),
        now; // REPORTED
}

static void printArticles(Poco::Data::Session &session) {
  std::vector<std::string> skus, titles;
  std::vector<int> prices;
  session << "SELECT sku, title, price FROM articles ORDER BY sku", into(skus),
      into(titles), into(prices), now;
  for (std::size_t i = 0; i < skus.size(); ++i)
    std::cout << skus[i] << " " << titles[i] << " " << prices[i] << "\n";
}

int main(int, char **argv) {
  Poco::Data::SQLite::Connector::registerConnector();
  Poco::Data::Session session("SQLite", argv[1]);
  importArticles(session, delivery(atoi(argv[2])));
  printArticles(session);
}
