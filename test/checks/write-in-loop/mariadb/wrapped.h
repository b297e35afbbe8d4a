#pragma once
#include <mysql.h>

// The rows of a query, in a class of the program.
class Result {
public:
  explicit Result(MYSQL_RES *rows) : m_rows(rows) {}
  bool next() {
    m_row = mysql_fetch_row(m_rows);
    return m_row != nullptr;
  }
  const char *text(int column) const { return m_row[column]; }

private:
  MYSQL_RES *m_rows;
  MYSQL_ROW m_row = nullptr;
};
