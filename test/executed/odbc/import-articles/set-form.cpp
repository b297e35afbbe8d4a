// One INSERT for all articles. An array of parameters would be one call, but
// SQLite's driver executes it once for each row.

#include "odbc/connection.h"
#include "shop.h"

static void bind(SQLHSTMT insert, SQLUSMALLINT number,
                 const std::string &text) {
  SQLBindParameter(insert, number, SQL_PARAM_INPUT, SQL_C_CHAR, SQL_VARCHAR, 40,
                   0, (SQLPOINTER)text.c_str(), 0, nullptr);
}

static void importArticles(const Connection &connection,
                           const std::vector<Article> &articles) {
  if (articles.empty())
    return;
  std::string sql = "INSERT INTO articles (sku, title, price) VALUES (?, ?, ?)";
  for (size_t i = 1; i < articles.size(); ++i)
    sql += ", (?, ?, ?)";
  SQLHSTMT insert = connection.statement();
  SQLPrepare(insert, (SQLCHAR *)sql.c_str(), SQL_NTS);
  SQLUSMALLINT number = 0;
  for (const Article &article : articles) {
    bind(insert, ++number, article.sku);
    bind(insert, ++number, article.title);
    SQLBindParameter(insert, ++number, SQL_PARAM_INPUT, SQL_C_SLONG,
                     SQL_INTEGER, 0, 0, (SQLPOINTER)&article.price, 0, nullptr);
  }
  SQLExecute(insert);
  SQLFreeHandle(SQL_HANDLE_STMT, insert);
}

int main(int, char **argv) {
  Connection connection(argv[1]);
  importArticles(connection, delivery(atoi(argv[2])));
  printArticles(connection);
}
