// All articles with one INSERT of several rows. use() with vectors would still
// send one for each row with SQLite.

#include "shop.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <cstdlib>
#include <iostream>

static void importArticles(soci::session &sql,
                           const std::vector<Article> &articles) {
  if (articles.empty())
    return;
  std::string text = "INSERT INTO articles (sku, title, price) VALUES ";
  soci::statement insert(sql);
  for (size_t i = 0; i < articles.size(); ++i) {
    const std::string n = std::to_string(i);
    text += (i ? ", (:s" : "(:s") + n + ", :t" + n + ", :p" + n + ")";
    insert.exchange(soci::use(articles[i].sku));
    insert.exchange(soci::use(articles[i].title));
    insert.exchange(soci::use(articles[i].price));
  }
  insert.alloc();
  insert.prepare(text);
  insert.define_and_bind();
  insert.execute(true);
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
