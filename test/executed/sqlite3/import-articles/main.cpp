// An INSERT for each article, with a statement that is prepared once. Nobody
// opened a transaction, so each is one.

#include "shop.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

static void importArticles(sqlite3 *db, const std::vector<Article> &articles) {
  sqlite3_stmt *insert = nullptr;
  sqlite3_prepare_v2(
      db, "INSERT INTO articles (sku, title, price) VALUES (?, ?, ?)", -1,
      &insert, nullptr);
  for (const Article &article : articles) {
    sqlite3_bind_text(insert, 1, article.sku.c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 2, article.title.c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_int(insert, 3, article.price);
    if (sqlite3_step(insert) != SQLITE_DONE) // REPORTED
      fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    sqlite3_reset(insert);
  }
  sqlite3_finalize(insert);
}

static void printArticles(sqlite3 *db) {
  sqlite3_stmt *query = nullptr;
  sqlite3_prepare_v2(db, "SELECT sku, title, price FROM articles ORDER BY sku",
                     -1, &query, nullptr);
  while (sqlite3_step(query) == SQLITE_ROW)
    printf("%s %s %d\n",
           reinterpret_cast<const char *>(sqlite3_column_text(query, 0)),
           reinterpret_cast<const char *>(sqlite3_column_text(query, 1)),
           sqlite3_column_int(query, 2));
  sqlite3_finalize(query);
}

int main(int, char **argv) {
  sqlite3 *db = nullptr;
  if (sqlite3_open(argv[1], &db) != SQLITE_OK)
    return 2;
  importArticles(db, delivery(atoi(argv[2])));
  printArticles(db);
  sqlite3_close(db);
}
