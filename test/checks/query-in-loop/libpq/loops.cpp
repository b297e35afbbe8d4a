// RUN: %check_orm %s %t --library libpq --checks=orm-query-in-loop
//
// The kinds of loops, and the ways to make a statement's text and parameters.
#include <libpq-fe.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Order {
  int id;
  int customer;
  std::string number;
};

// ---- rows of a result ------------------------------------------------------

void parameters(PGconn *conn) {
  PGresult *books = PQexec(conn, "SELECT id, title, author_id FROM book");
  const int n = PQntuples(books);
  for (int i = 0; i < n; i++) {
    const char *values[1] = {PQgetvalue(books, i, 2)};
    PGresult *author = PQexecParams(conn, "SELECT name FROM author WHERE id = $1", 1, NULL, values, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:24: note: fetch what all turns need with one query before the loop: a join, or WHERE ... = ANY($1) with an array of the keys; pipeline mode (PQenterPipelineMode) saves the waiting
    printf("%s %s\n", PQgetvalue(books, i, 1), PQgetvalue(author, 0, 0));
    PQclear(author);
  }
  PQclear(books);
}

void formatted(PGconn *conn) {
  char sql[256];
  PGresult *res = PQexec(conn, "SELECT id FROM book ORDER BY id");
  if (PQresultStatus(res) != PGRES_TUPLES_OK) {
    fprintf(stderr, "%s", PQerrorMessage(conn));
    PQclear(res);
    return;
  }
  for (int row = 0; row < PQntuples(res); ++row) {
    int id = atoi(PQgetvalue(res, row, 0));
    snprintf(sql, sizeof(sql), "SELECT shelf FROM copy WHERE book_id = %d", id);
    PGresult *copies = PQexec(conn, sql);
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    printf("%d\n", PQntuples(copies));
    PQclear(copies);
  }
  PQclear(res);
}

void addedStrings(PGconn *conn) {
  PGresult *res = PQexec(conn, "SELECT id FROM book");
  for (int i = 0, rows = PQntuples(res); i < rows; i++) {
    std::string sql = "SELECT count(*) FROM loan WHERE book_id = ";
    sql += PQgetvalue(res, i, 0);
    PGresult *count = PQexec(conn, sql.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    printf("%s\n", PQgetvalue(count, 0, 0));
    PQclear(count);
  }
  PQclear(res);
}

void nested(PGconn *conn) {
  PGresult *shops = PQexec(conn, "SELECT id FROM shop");
  for (int i = 0; i < PQntuples(shops); i++) {
    const char *shop = PQgetvalue(shops, i, 0);
    PGresult *orders = PQexecParams(conn, "SELECT id FROM orders WHERE shop_id = $1", 1, nullptr, &shop, nullptr,
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
                                    nullptr, 0);
    for (int j = 0; j < PQntuples(orders); j++) {
      const char *order = PQgetvalue(orders, j, 0);
      PGresult *lines = PQexecParams(conn, "SELECT amount FROM line WHERE order_id = $1", 1, nullptr, &order, nullptr,
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are selected by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
                                     nullptr, 0);
      printf("%d\n", PQntuples(lines));
      PQclear(lines);
    }
    PQclear(orders);
  }
  PQclear(shops);
}

// A result that somebody else has asked for.
void givenResult(PGconn *conn, const PGresult *books) {
  for (int i = 0; i < PQntuples(books); ++i) {
    const char *id = PQgetvalue(books, i, 0);
    PGresult *r = PQexecParams(conn, "SELECT 1 FROM loan WHERE book_id = $1", 1, nullptr, &id, nullptr, nullptr, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a query asks whether a row exists once for each {{row|turn|element}} of this loop ({{.*N}} queries) [orm-query-in-loop]
    if (PQntuples(r) == 0)
      printf("%s was never lent\n", id);
    PQclear(r);
  }
}

// ---- elements --------------------------------------------------------------

std::map<int, std::string> names(PGconn *conn, const std::vector<Order> &orders) {
  std::map<int, std::string> result;
  for (const Order &order : orders) {
    const std::string key = std::to_string(order.customer);
    const char *const values[] = {key.c_str()};
    PGresult *res = PQexecParams(conn, "SELECT name FROM customer WHERE id = $1", 1, NULL, values, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (PQntuples(res) > 0)
      result[order.id] = PQgetvalue(res, 0, 0);
    PQclear(res);
  }
  return result;
}

void streamed(PGconn *conn, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); ++i) {
    std::ostringstream sql;
    sql << "SELECT number FROM orders WHERE id = " << ids[i];
    PGresult *res = PQexec(conn, sql.str().c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

void escaped(PGconn *conn, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    char *literal = PQescapeLiteral(conn, name.c_str(), name.size());
    std::string sql = std::string("SELECT id FROM customer WHERE name = ") + literal;
    PQfreemem(literal);
    PGresult *res = PQexec(conn, sql.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    printf("%d\n", PQntuples(res));
    PQclear(res);
  }
}

void strcatted(PGconn *conn, char **names, int count) {
  for (int i = 0; i < count; i++) {
    char sql[200];
    strcpy(sql, "SELECT id FROM customer WHERE name = '");
    strcat(sql, names[i]);
    strcat(sql, "'");
    PGresult *res = PQexec(conn, sql);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    printf("%d\n", PQntuples(res));
    PQclear(res);
  }
}

void countedUp(PGconn *conn, int first, int last) {
  char number[16];
  const char *values[] = {number};
  for (int day = first; day <= last; day++) {
    sprintf(number, "%d", day);
    PGresult *res = PQexecParams(conn, "SELECT COUNT(*) FROM visit WHERE day = $1", 1, NULL, values, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

// Lines of a file are elements, too.
void linesOfFile(PGconn *conn, FILE *file) {
  char line[128];
  while (fgets(line, sizeof line, file)) {
    line[strlen(line) - 1] = '\0';
    const char *values[] = {line};
    PGresult *res = PQexecParams(conn, "SELECT id FROM author WHERE name = $1", 1, NULL, values, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each {{element|turn|row}} of this loop ({{.*N}} queries) [orm-query-in-loop]
    printf("%s %s\n", line, PQntuples(res) ? PQgetvalue(res, 0, 0) : "-");
    PQclear(res);
  }
}

// ---- the same query each time ----------------------------------------------

void sameQuery(PGconn *conn) {
  PGresult *lines = PQexec(conn, "SELECT amount FROM line");
  for (int i = 0; i < PQntuples(lines); i++) {
    PGresult *rate = PQexec(conn, "SELECT rate FROM tax WHERE country = 'DE'");
// CHECK-MISSING: :[[@LINE-1]]:22: warning: the same query is run again once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-MISSING: :[[@LINE-2]]:22: note: nothing in it changes from turn to turn: run it once, before the loop
    printf("%f\n", atof(PQgetvalue(lines, i, 0)) * atof(PQgetvalue(rate, 0, 0)));
    PQclear(rate);
  }
  PQclear(lines);
}

void sameParameter(PGconn *conn, const char *country, const std::vector<double> &amounts) {
  for (double amount : amounts) {
    PGresult *rate = PQexecParams(conn, "SELECT rate FROM tax WHERE country = $1", 1, NULL, &country, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    printf("%f\n", amount * atof(PQgetvalue(rate, 0, 0)));
    PQclear(rate);
  }
}

// ---- not once for each row -------------------------------------------------

void onlyRead(PGconn *conn, const char *shop) {
  PGresult *res = PQexecParams(conn, "SELECT id, title FROM book WHERE shop_id = $1", 1, NULL, &shop, NULL, NULL, 0);
  for (int i = 0; i < PQntuples(res); i++) {
    for (int column = 0; column < PQnfields(res); column++)
      printf("%s=%s ", PQfname(res, column), PQgetisnull(res, i, column) ? "NULL" : PQgetvalue(res, i, column));
    putchar('\n');
  }
  PQclear(res);
}

void lookedUp(PGconn *conn) {
  std::map<std::string, std::string> names;
  PGresult *authors = PQexec(conn, "SELECT id, name FROM author");
  for (int i = 0; i < PQntuples(authors); i++)
    names[PQgetvalue(authors, i, 0)] = PQgetvalue(authors, i, 1);
  PQclear(authors);
  PGresult *books = PQexec(conn, "SELECT title, author_id FROM book");
  for (int i = 0; i < PQntuples(books); i++)
    printf("%s %s\n", PQgetvalue(books, i, 0), names[PQgetvalue(books, i, 1)].c_str());
  PQclear(books);
}

// A cursor of one's own: each FETCH brings the next rows.
void ownCursor(PGconn *conn) {
  PQclear(PQexec(conn, "BEGIN"));
  PQclear(PQexec(conn, "DECLARE books CURSOR FOR SELECT id, title FROM book"));
  for (;;) {
    PGresult *res = PQexec(conn, "FETCH FORWARD 1000 FROM books");
    if (PQntuples(res) == 0) {
      PQclear(res);
      break;
    }
    for (int i = 0; i < PQntuples(res); i++)
      puts(PQgetvalue(res, i, 1));
    PQclear(res);
  }
  PQclear(PQexec(conn, "CLOSE books"));
  PQclear(PQexec(conn, "COMMIT"));
}

// Row by row from one statement.
void singleRows(PGconn *conn) {
  PQsendQuery(conn, "SELECT id, title FROM book");
  PQsetSingleRowMode(conn);
  while (PGresult *res = PQgetResult(conn)) {
    if (PQresultStatus(res) == PGRES_SINGLE_TUPLE)
      puts(PQgetvalue(res, 0, 1));
    PQclear(res);
  }
}

// One list of the keys is one query.
void oneList(PGconn *conn, const std::vector<int> &ids) {
  std::string list = "{";
  for (int id : ids) {
    if (list.size() > 1)
      list += ',';
    list += std::to_string(id);
  }
  list += '}';
  const char *values[] = {list.c_str()};
  PGresult *res = PQexecParams(conn, "SELECT name FROM author WHERE id = ANY($1)", 1, NULL, values, NULL, NULL, 0);
  for (int i = 0; i < PQntuples(res); i++)
    puts(PQgetvalue(res, i, 0));
  PQclear(res);
}
