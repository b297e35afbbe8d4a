// One INSERT for all articles.

#include "mysql-connector/connection.h"
#include "shop.h"

static void importArticles(sql::Connection &connection,
                           const std::vector<Article> &articles) {
  if (articles.empty())
    return;
  std::string text =
      "INSERT INTO articles (sku, title, price) VALUES (?, ?, ?)";
  for (size_t i = 1; i < articles.size(); ++i)
    text += ", (?, ?, ?)";
  std::unique_ptr<sql::PreparedStatement> insert(
      connection.prepareStatement(text));
  unsigned number = 0;
  for (const Article &article : articles) {
    insert->setString(++number, article.sku);
    insert->setString(++number, article.title);
    insert->setInt(++number, article.price);
  }
  insert->executeUpdate();
}

int main(int, char **argv) {
  const auto connection = connect(argv[1]);
  importArticles(*connection, delivery(atoi(argv[2])));
  printArticles(*connection);
}
