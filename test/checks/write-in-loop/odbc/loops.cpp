// RUN: %check_orm %s %t --library odbc --checks=orm-write-in-loop
//
// Statements that write, once for each turn of a loop, and set forms beside them.
#include <sql.h>
#include <sqlext.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

struct Article {
  SQLINTEGER id;
  SQLINTEGER price;
  std::string title;
  std::vector<SQLINTEGER> tags;
};

static bool execute(SQLHSTMT stmt, const std::string &sql) {
  return SQL_SUCCEEDED(SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS));
}

// ---- inserts ---------------------------------------------------------------

void insertEach(SQLHSTMT stmt, const std::vector<Article> &articles) {
  SQLINTEGER id = 0, price = 0;
  SQLPrepare(stmt, (SQLCHAR *)"INSERT INTO articles (id, price) VALUES (?, ?)", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &id, 0, nullptr);
  SQLBindParameter(stmt, 2, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &price, 0, nullptr);
  for (const Article &article : articles) {
    id = article.id;
    price = article.price;
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: insert several rows with one statement, INSERT ... VALUES (...), (...), or with one SQLExecute() of an array of parameters (SQL_ATTR_PARAMSET_SIZE); some drivers, SQLite's for one, still execute that once for each row; at least put one transaction around the loop
  }
}

void insertText(SQLHSTMT stmt, const std::vector<std::string> &cities) {
  for (size_t i = 0; i < cities.size(); ++i) {
    const std::string sql = "INSERT INTO cities (id, name) VALUES (" + std::to_string(i) + ", '" + cities[i] + "')";
    SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
  }
}

void insertNested(SQLHSTMT stmt, std::vector<Article> &articles) {
  SQLPrepare(stmt, (SQLCHAR *)"INSERT INTO article_tags (article_id, tag_id) VALUES (?, ?)", SQL_NTS);
  for (Article &article : articles)
    for (SQLINTEGER &tag : article.tags) {
      SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &article.id, 0, nullptr);
      SQLBindParameter(stmt, 2, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &tag, 0, nullptr);
      SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
    }
}

void copyRows(SQLHSTMT from, SQLHSTMT to) {
  SQLINTEGER id = 0;
  SQLPrepare(to, (SQLCHAR *)"insert into archive (id) values (?)", SQL_NTS);
  SQLBindParameter(to, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &id, 0, nullptr);
  SQLExecDirect(from, (SQLCHAR *)"SELECT id FROM orders", SQL_NTS);
  SQLBindCol(from, 1, SQL_C_SLONG, &id, 0, nullptr);
  while (SQL_SUCCEEDED(SQLFetch(from)))
    SQLExecute(to);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

void insertAlgorithm(SQLHDBC dbc, const std::vector<Article> &articles) {
  std::for_each(articles.begin(), articles.end(), [dbc](const Article &article) {
    SQLHSTMT stmt = SQL_NULL_HSTMT;
    SQLAllocHandle(SQL_HANDLE_STMT, dbc, &stmt);
    SQLExecDirect(stmt, (SQLCHAR *)("INSERT INTO articles (id) VALUES (" + std::to_string(article.id) + ")").c_str(),
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
                  SQL_NTS);
    SQLFreeHandle(SQL_HANDLE_STMT, stmt);
  });
}

// ---- updates and deletes ---------------------------------------------------

void updateEach(SQLHSTMT stmt, std::map<SQLINTEGER, SQLINTEGER> &prices) {
  SQLPrepare(stmt, (SQLCHAR *)"UPDATE articles SET price = ? WHERE id = ?", SQL_NTS);
  for (auto it = prices.begin(); it != prices.end(); ++it) {
    SQLINTEGER id = it->first;
    SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &it->second, 0, nullptr);
    SQLBindParameter(stmt, 2, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &id, 0, nullptr);
    SQLExecute(stmt);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:5: note: write them with one SQLExecute() of an array of parameters (SQL_ATTR_PARAMSET_SIZE); some drivers, SQLite's for one, still execute that once for each row; at least put one transaction around the loop
  }
}

void deleteEach(SQLHSTMT stmt, const std::vector<SQLINTEGER> &ids) {
  for (SQLINTEGER id : ids) {
    char sql[100];
    snprintf(sql, sizeof sql, "DELETE FROM articles WHERE id = %d", id);
    if (!SQL_SUCCEEDED(SQLExecDirect(stmt, (SQLCHAR *)sql, SQL_NTS)))
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:24: note: delete them with one statement, WHERE ... IN with one parameter for each key; at least put one transaction around the loop
      fprintf(stderr, "%d\n", id);
  }
}

// Through the rows' own cursor.
void deletedInPlace(SQLHSTMT stmt) {
  SQLINTEGER price = 0;
  SQLExecDirect(stmt, (SQLCHAR *)"SELECT price FROM articles", SQL_NTS);
  SQLBindCol(stmt, 1, SQL_C_SLONG, &price, 0, nullptr);
  while (SQL_SUCCEEDED(SQLFetchScroll(stmt, SQL_FETCH_NEXT, 0)))
    if (price == 0)
      SQLSetPos(stmt, 1, SQL_DELETE, SQL_LOCK_NO_CHANGE);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

void positioned(SQLHSTMT stmt, SQLHSTMT update) {
  SQLINTEGER id = 0;
  SQLSetCursorName(stmt, (SQLCHAR *)"c", SQL_NTS);
  SQLExecDirect(stmt, (SQLCHAR *)"SELECT id FROM articles FOR UPDATE", SQL_NTS);
  SQLBindCol(stmt, 1, SQL_C_SLONG, &id, 0, nullptr);
  while (SQLFetch(stmt) == SQL_SUCCESS)
    if (id > 1000)
      execute(update, "UPDATE articles SET old = 1 WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

// ---- helpers ---------------------------------------------------------------

static bool executeOn(SQLHDBC dbc, const std::string &sql) {
  SQLHSTMT stmt = SQL_NULL_HSTMT;
  SQLAllocHandle(SQL_HANDLE_STMT, dbc, &stmt);
  const SQLRETURN rc = SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQL_NTS);
  SQLFreeHandle(SQL_HANDLE_STMT, stmt);
  return SQL_SUCCEEDED(rc);
}

void anyText(SQLHDBC dbc, const std::vector<Article> &articles) {
  for (const Article &article : articles)
    executeOn(dbc, "DELETE FROM articles WHERE title = '" + article.title + "'");
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  executeOn(dbc, "UPDATE articles SET price = price + 1");
}

class ArticleTable {
public:
  explicit ArticleTable(SQLHDBC dbc) {
    SQLAllocHandle(SQL_HANDLE_STMT, dbc, &m_insert);
    SQLPrepare(m_insert, (SQLCHAR *)"INSERT INTO articles (id, price) VALUES (?, ?)", SQL_NTS);
    SQLBindParameter(m_insert, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &m_id, 0, nullptr);
    SQLBindParameter(m_insert, 2, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &m_price, 0, nullptr);
  }
  void add(const Article &article) {
    m_id = article.id;
    m_price = article.price;
    SQLExecute(m_insert);
  }
  void addTogether(std::vector<SQLINTEGER> &ids, std::vector<SQLINTEGER> &prices) {
    SQLSetStmtAttr(m_insert, SQL_ATTR_PARAMSET_SIZE, (SQLPOINTER)(SQLULEN)ids.size(), 0);
    SQLBindParameter(m_insert, 1, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, ids.data(), 0, nullptr);
    SQLBindParameter(m_insert, 2, SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, prices.data(), 0, nullptr);
    SQLExecute(m_insert);
  }

private:
  SQLHSTMT m_insert = SQL_NULL_HSTMT;
  SQLINTEGER m_id = 0, m_price = 0;
};

void oneByOne(SQLHDBC dbc, const std::vector<Article> &articles) {
  ArticleTable table(dbc);
  for (const Article &article : articles)
    table.add(article);
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void givenTable(ArticleTable &table, const std::vector<Article> &articles) {
  for (const Article &article : articles)
    table.add(article);
// CHECK-MISSING: :[[@LINE-1]]:11: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void together(ArticleTable &table, const std::vector<Article> &articles) {
  std::vector<SQLINTEGER> ids, prices;
  for (const Article &article : articles) {
    ids.push_back(article.id);
    prices.push_back(article.price);
  }
  table.addTogether(ids, prices);
}

// ---- through the rows of a statement ---------------------------------------

void bulkOperations(SQLHSTMT stmt, const std::vector<SQLINTEGER> &ids) {
  SQLINTEGER id = 0;
  SQLExecDirect(stmt, (SQLCHAR *)"SELECT id FROM articles", SQL_NTS);
  SQLBindCol(stmt, 1, SQL_C_SLONG, &id, 0, nullptr);
  for (SQLINTEGER each : ids) {
    id = each;
    SQLBulkOperations(stmt, SQL_ADD);
// CHECK-MISSING: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// All rows of a rowset at once.
void bulkRowset(SQLHSTMT stmt, std::vector<SQLINTEGER> &ids) {
  SQLSetStmtAttr(stmt, SQL_ATTR_ROW_ARRAY_SIZE, (SQLPOINTER)(SQLULEN)ids.size(), 0);
  SQLExecDirect(stmt, (SQLCHAR *)"SELECT id FROM articles", SQL_NTS);
  SQLBindCol(stmt, 1, SQL_C_SLONG, ids.data(), 0, nullptr);
  SQLBulkOperations(stmt, SQL_ADD);
}

// The position in a rowset is no statement.
void positions(SQLHSTMT stmt, SQLULEN fetched) {
  SQLExecDirect(stmt, (SQLCHAR *)"SELECT title FROM articles", SQL_NTS);
  SQLFetchScroll(stmt, SQL_FETCH_NEXT, 0);
  for (SQLULEN row = 1; row <= fetched; ++row) {
    char title[41] = "";
    SQLSetPos(stmt, row, SQL_POSITION, SQL_LOCK_NO_CHANGE);
    SQLGetData(stmt, 1, SQL_C_CHAR, title, sizeof title, nullptr);
    puts(title);
  }
}

// ---- one statement for all -------------------------------------------------

void severalRows(SQLHSTMT stmt, const std::vector<Article> &articles) {
  std::string sql = "INSERT INTO articles (id, price) VALUES ";
  for (const Article &article : articles)
    sql += (&article == &articles.front() ? "(" : ", (") + std::to_string(article.id) + ", " +
           std::to_string(article.price) + ")";
  SQLExecDirect(stmt, (SQLCHAR *)sql.c_str(), SQLINTEGER(sql.size()));
}

void oneDelete(SQLHSTMT stmt, std::vector<SQLINTEGER> &ids) {
  std::string sql = "DELETE FROM articles WHERE id IN (0";
  for (size_t i = 0; i < ids.size(); ++i)
    sql += ", ?";
  SQLPrepare(stmt, (SQLCHAR *)(sql + ")").c_str(), SQL_NTS);
  for (size_t i = 0; i < ids.size(); ++i)
    SQLBindParameter(stmt, SQLUSMALLINT(i + 1), SQL_PARAM_INPUT, SQL_C_SLONG, SQL_INTEGER, 0, 0, &ids[i], 0, nullptr);
  SQLExecute(stmt);
}

// The text of one row goes in parts.
void longText(SQLHSTMT stmt, const std::vector<std::string> &parts) {
  SQLLEN length = SQL_DATA_AT_EXEC;
  SQLPOINTER which = nullptr;
  SQLPrepare(stmt, (SQLCHAR *)"INSERT INTO texts (text) VALUES (?)", SQL_NTS);
  SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_CHAR, SQL_LONGVARCHAR, 0, 0, (SQLPOINTER)1, 0, &length);
  if (SQLExecute(stmt) == SQL_NEED_DATA)
    while (SQLParamData(stmt, &which) == SQL_NEED_DATA)
      for (const std::string &part : parts)
        SQLPutData(stmt, (SQLPOINTER)part.data(), SQLLEN(part.size()));
}

// ---- reads belong to orm-query-in-loop -------------------------------------

void reads(SQLHSTMT stmt, const std::vector<int> &ids) {
  for (int id : ids) {
    SQLExecDirect(stmt, (SQLCHAR *)("SELECT price FROM articles WHERE id = " + std::to_string(id)).c_str(), SQL_NTS);
    SQLCloseCursor(stmt);
  }
}
