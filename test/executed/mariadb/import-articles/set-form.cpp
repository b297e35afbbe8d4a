// One INSERT for all articles.

#include "shop.h"

#include <mysql.h>

#include <cstdio>
#include <cstdlib>

static std::string quoted(MYSQL *connection, const std::string &text) {
  std::string escaped(2 * text.size() + 1, '\0');
  escaped.resize(mysql_real_escape_string(connection, escaped.data(),
                                          text.data(), text.size()));
  return "'" + escaped + "'";
}

static void importArticles(MYSQL *connection,
                           const std::vector<Article> &articles) {
  if (articles.empty())
    return;
  std::string sql = "INSERT INTO articles (sku, title, price) VALUES ";
  for (const Article &article : articles) {
    if (&article != &articles.front())
      sql += ", ";
    sql += "(" + quoted(connection, article.sku) + ", " +
           quoted(connection, article.title) + ", " +
           std::to_string(article.price) + ")";
  }
  if (mysql_query(connection, sql.c_str()))
    fprintf(stderr, "%s\n", mysql_error(connection));
}

static void printArticles(MYSQL *connection) {
  mysql_query(connection,
              "SELECT sku, title, price FROM articles ORDER BY sku");
  MYSQL_RES *articles = mysql_store_result(connection);
  while (MYSQL_ROW article = mysql_fetch_row(articles))
    printf("%s %s %s\n", article[0], article[1], article[2]);
  mysql_free_result(articles);
}

int main(int, char **argv) {
  MYSQL *connection = mysql_init(nullptr);
  if (!mysql_real_connect(connection, nullptr, "root", "", "shop", 0, argv[1],
                          0))
    return 2;
  importArticles(connection, delivery(atoi(argv[2])));
  printArticles(connection);
  mysql_close(connection);
}
