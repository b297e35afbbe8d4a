#ifndef EXECUTED_ODBC_CONNECTION_H
#define EXECUTED_ODBC_CONNECTION_H

#include <sql.h>
#include <sqlext.h>

#include <cstdio>
#include <cstdlib>
#include <string>

/// A connection to an SQLite database, without a data source's name.
class Connection {
public:
  explicit Connection(const std::string &file) {
    SQLAllocHandle(SQL_HANDLE_ENV, SQL_NULL_HANDLE, &m_environment);
    SQLSetEnvAttr(m_environment, SQL_ATTR_ODBC_VERSION,
                  reinterpret_cast<SQLPOINTER>(SQL_OV_ODBC3), 0);
    SQLAllocHandle(SQL_HANDLE_DBC, m_environment, &m_connection);
    std::string source = "DRIVER=SQLite3;Database=" + file + ";";
    if (!SQL_SUCCEEDED(SQLDriverConnect(
            m_connection, nullptr, reinterpret_cast<SQLCHAR *>(source.data()),
            SQL_NTS, nullptr, 0, nullptr, SQL_DRIVER_NOPROMPT)))
      exit(2);
  }
  Connection(const Connection &) = delete;
  Connection &operator=(const Connection &) = delete;
  ~Connection() {
    SQLDisconnect(m_connection);
    SQLFreeHandle(SQL_HANDLE_DBC, m_connection);
    SQLFreeHandle(SQL_HANDLE_ENV, m_environment);
  }

  /// A new statement; the caller frees it.
  SQLHSTMT statement() const {
    SQLHSTMT Made = SQL_NULL_HSTMT;
    SQLAllocHandle(SQL_HANDLE_STMT, m_connection, &Made);
    return Made;
  }

private:
  SQLHENV m_environment = SQL_NULL_HENV;
  SQLHDBC m_connection = SQL_NULL_HDBC;
};

/// Prints all articles.
inline void printArticles(const Connection &connection) {
  SQLHSTMT articles = connection.statement();
  char sku[21] = "", title[41] = "";
  SQLINTEGER price = 0;
  SQLExecDirect(
      articles,
      (SQLCHAR *)"SELECT sku, title, price FROM articles ORDER BY sku",
      SQL_NTS);
  SQLBindCol(articles, 1, SQL_C_CHAR, sku, sizeof sku, nullptr);
  SQLBindCol(articles, 2, SQL_C_CHAR, title, sizeof title, nullptr);
  SQLBindCol(articles, 3, SQL_C_SLONG, &price, 0, nullptr);
  while (SQL_SUCCEEDED(SQLFetch(articles)))
    printf("%s %s %d\n", sku, title, price);
  SQLFreeHandle(SQL_HANDLE_STMT, articles);
}

#endif
