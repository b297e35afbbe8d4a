// One COPY for all articles. In its text format a tab stands between the
// columns, and these articles' texts have none, nor a backslash.

#include "shop.h"

#include <libpq-fe.h>

#include <cstdio>
#include <cstdlib>

static void importArticles(PGconn *connection,
                           const std::vector<Article> &articles) {
  PQclear(PQexec(connection, "COPY articles (sku, title, price) FROM STDIN"));
  for (const Article &article : articles) {
    const std::string line = article.sku + "\t" + article.title + "\t" +
                             std::to_string(article.price) + "\n";
    PQputCopyData(connection, line.data(), static_cast<int>(line.size()));
  }
  PQputCopyEnd(connection, nullptr);
  while (PGresult *result = PQgetResult(connection)) {
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
