// All articles with one INSERT of several rows. use() with vectors would still
// send one for each row with SQLite.

#include "shop.h"

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/Session.h>

#include <cstdlib>
#include <iostream>

using namespace Poco::Data::Keywords;

static void importArticles(Poco::Data::Session &session,
                           std::vector<Article> articles) {
  if (articles.empty())
    return;
  std::string text = "INSERT INTO articles (sku, title, price) VALUES ";
  for (std::size_t i = 0; i < articles.size(); ++i)
    text += i ? ", (?, ?, ?)" : "(?, ?, ?)";
  Poco::Data::Statement insert(session);
  insert << text;
  for (Article &article : articles)
    insert, use(article.sku), use(article.title), use(article.price);
  insert.execute();
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
