// An INSERT for each article. Nobody opened a transaction, so each is one.

#include "odbc/connection.h"
#include "shop.h"

static void bind(SQLHSTMT insert, SQLUSMALLINT number,
                 const std::string &text) {
  SQLBindParameter(insert, number, SQL_PARAM_INPUT, SQL_C_CHAR, SQL_VARCHAR, 40,
                   0, (SQLPOINTER)text.c_str(), 0, nullptr);
}

static void importArticles(const Connection &connection,
                           const std::vector<Article> &articles) {
  SQLHSTMT insert = connection.statement();
  SQLPrepare(
      insert,
      (SQLCHAR *)"INSERT INTO articles (sku, title, price) VALUES (?, ?, ?)",
      SQL_NTS);
  for (const Article &article : articles) {
    bind(insert, 1, article.sku);
    bind(insert, 2, article.title);
    SQLBindParameter(insert, 3, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0,
                     (SQLPOINTER)&article.price, 0, nullptr);
    SQLExecute(insert); // REPORTED
  }
  SQLFreeHandle(SQL_HANDLE_STMT, insert);
}

int main(int, char **argv) {
  Connection connection(argv[1]);
  importArticles(connection, delivery(atoi(argv[2])));
  printArticles(connection);
}
