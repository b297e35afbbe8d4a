// An INSERT for each article, with a statement that is prepared once. Nobody
// opened a transaction, so each is one.

#include "shop.h"

#include <libpq-fe.h>

#include <cstdio>
#include <cstdlib>

static void importArticles(PGconn *connection,
                           const std::vector<Article> &articles) {
  PQclear(
      PQprepare(connection, "insert_article",
                "INSERT INTO articles (sku, title, price) VALUES ($1, $2, $3)",
                3, nullptr));
  for (const Article &article : articles) {
    const std::string price = std::to_string(article.price);
    const char *values[] = {article.sku.c_str(), article.title.c_str(),
                            price.c_str()};
    PGresult *result =
        PQexecPrepared(connection, "insert_article", 3, // REPORTED
                       values, nullptr, nullptr, 0);
    if (PQresultStatus(result) != PGRES_COMMAND_OK)
      fprintf(stderr, "%s", PQerrorMessage(connection));
    PQclear(result);
  }
}

static void printArticles(PGconn *connection) {
  PGresult *articles =
      PQexec(connection, "SELECT sku, title, price FROM articles ORDER BY sku");
  for (int i = 0; i < PQntuples(articles); ++i)
    printf("%s %s %s\n", PQgetvalue(articles, i, 0), PQgetvalue(articles, i, 1),
           PQgetvalue(articles, i, 2));
  PQclear(articles);
}

int main(int, char **argv) {
  PGconn *connection = PQconnectdb(argv[1]);
  if (PQstatus(connection) != CONNECTION_OK)
    return 2;
  importArticles(connection, delivery(atoi(argv[2])));
  printArticles(connection);
  PQfinish(connection);
}
