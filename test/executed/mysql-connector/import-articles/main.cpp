// An INSERT for each article. Nobody opened a transaction, so each is one.

#include "mysql-connector/connection.h"
#include "shop.h"

static void importArticles(sql::Connection &connection,
                           const std::vector<Article> &articles) {
  std::unique_ptr<sql::PreparedStatement> insert(connection.prepareStatement(
      "INSERT INTO articles (sku, title, price) VALUES (?, ?, ?)"));
  for (const Article &article : articles) {
    insert->setString(1, article.sku);
    insert->setString(2, article.title);
    insert->setInt(3, article.price);
    insert->executeUpdate(); // REPORTED
  }
}

int main(int, char **argv) {
  const auto connection = connect(argv[1]);
  importArticles(*connection, delivery(atoi(argv[2])));
  printArticles(*connection);
}
