// All articles with one INSERT of several rows. A text that is used once is not
// to be kept in the cache of prepared statements.

#include "shop.h"

#include <cppdb/frontend.h>

#include <cstdlib>
#include <iostream>

static void importArticles(cppdb::session &sql,
                           const std::vector<Article> &articles) {
  if (articles.empty())
    return;
  std::string text = "INSERT INTO articles (sku, title, price) VALUES ";
  for (size_t i = 0; i < articles.size(); ++i)
    text += i ? ", (?, ?, ?)" : "(?, ?, ?)";
  cppdb::statement insert = sql.create_prepared_uncached_statement(text);
  for (const Article &article : articles)
    insert << article.sku << article.title << article.price;
  insert.exec();
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
