// RUN: %check_orm %s %t --library libpq --checks=orm-query-in-loop
//
// Prepared statements, parameters that are bound once and changed in the loop, pipelines, and what is no query.
#include <libpq-fe.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#define CHECK_RESULT(conn, res, status)                                                                                \
  if (PQresultStatus(res) != (status)) {                                                                               \
    fprintf(stderr, "%s\n", PQerrorMessage(conn));                                                                     \
    PQclear(res);                                                                                                      \
    return;                                                                                                            \
  }

// ---- prepared statements ---------------------------------------------------

static void prepareStatements(PGconn *conn) {
  PQclear(PQprepare(conn, "book_by_id", "SELECT title FROM book WHERE id = $1", 1, NULL));
  PQclear(PQprepare(conn, "count_loans", "SELECT count(*) FROM loan WHERE book_id = $1::int", 1, NULL));
  PQclear(PQprepare(conn, "loans", "SELECT since FROM loan WHERE book_id = $1 ORDER BY since", 1, NULL));
  PQclear(PQprepare(conn, "rate", "SELECT rate FROM tax WHERE country = 'DE'", 0, NULL));
}

void prepared(PGconn *conn, const std::vector<std::string> &ids) {
  prepareStatements(conn);
  for (const std::string &id : ids) {
    const char *values[1] = {id.c_str()};
    PGresult *res = PQexecPrepared(conn, "book_by_id", 1, values, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-MESSAGES: :[[@LINE-2]]:21: note: it is prepared once, but still a round trip for each element: fetch what all turns need with one query before the loop: a join, or WHERE ... = ANY($1) with an array of the keys; pipeline mode (PQenterPipelineMode) saves the waiting
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

void preparedOverRows(PGconn *conn) {
  PGresult *books = PQexec(conn, "SELECT id FROM book");
  for (int i = 0; i < PQntuples(books); ++i) {
    const char *id = PQgetvalue(books, i, 0);
    PGresult *count = PQexecPrepared(conn, "count_loans", 1, &id, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    printf("%s: %s\n", id, PQgetvalue(count, 0, 0));
    PQclear(count);
    PGresult *loans = PQexecPrepared(conn, "loans", 1, &id, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    for (int j = 0; j < PQntuples(loans); ++j)
      puts(PQgetvalue(loans, j, 0));
    PQclear(loans);
  }
  PQclear(books);
}

void preparedBinary(PGconn *conn, const std::vector<uint32_t> &ids) {
  uint32_t key = 0;
  const char *values[] = {(const char *)&key};
  const int lengths[] = {sizeof key};
  const int formats[] = {1};
  for (uint32_t id : ids) {
    key = __builtin_bswap32(id);
    PGresult *res = PQexecPrepared(conn, "book_by_id", 1, values, lengths, formats, 1);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    CHECK_RESULT(conn, res, PGRES_TUPLES_OK)
    PQclear(res);
  }
}

void preparedTheSame(PGconn *conn, const std::vector<double> &amounts) {
  for (double amount : amounts) {
    PGresult *res = PQexecPrepared(conn, "rate", 0, NULL, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    printf("%f\n", amount * atof(PQgetvalue(res, 0, 0)));
    PQclear(res);
  }
}

// Each turn prepares, executes and forgets.
void preparedEachTime(PGconn *conn, const std::vector<std::string> &ids) {
  for (const auto &id : ids) {
    PQclear(PQprepare(conn, "", "SELECT title FROM book WHERE id = $1", 1, NULL));
    const char *values[] = {id.c_str()};
    PGresult *res = PQexecPrepared(conn, "", 1, values, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

// ---- parameters that are bound once ----------------------------------------

void changedBuffer(PGconn *conn, const std::vector<int> &ids) {
  char number[32];
  const char *values[1];
  values[0] = number;
  for (int id : ids) {
    snprintf(number, sizeof number, "%d", id);
    PGresult *res = PQexecParams(conn, "SELECT name FROM author WHERE id = $1", 1, NULL, values, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

void changedArray(PGconn *conn, const std::vector<std::string> &names, const char *country) {
  const char *values[2] = {NULL, country};
  for (const std::string &name : names) {
    values[0] = name.c_str();
    PGresult *res = PQexecParams(conn, "SELECT id FROM author WHERE name = $1 AND country = $2", 2, NULL, values, NULL,
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
                                 NULL, 0);
    printf("%d\n", PQntuples(res));
    PQclear(res);
  }
}

struct Parameters {
  const char *values[4];
  int count = 0;
};

void parametersInStruct(PGconn *conn, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    Parameters p;
    p.values[p.count++] = name.c_str();
    PGresult *res =
        PQexecParams(conn, "SELECT id FROM author WHERE name = $1", p.count, NULL, p.values, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    printf("%d\n", PQntuples(res));
    PQclear(res);
  }
}

// ---- constants -------------------------------------------------------------

#define SQL_AUTHOR "SELECT name FROM author WHERE id = "
static const char BooksOfAuthor[] = "SELECT title FROM book WHERE author_id = $1";

void constants(PGconn *conn, const std::vector<std::string> &ids) {
  for (const std::string &id : ids) {
    PGresult *author = PQexec(conn, (SQL_AUTHOR + id).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    const char *value = id.c_str();
    PGresult *books = PQexecParams(conn, BooksOfAuthor, 1, NULL, &value, NULL, NULL, 0);
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    printf("%s %d\n", PQgetvalue(author, 0, 0), PQntuples(books));
    PQclear(author);
    PQclear(books);
  }
}

// ---- no query for each element ---------------------------------------------

// All are sent before the first answer is waited for.
void pipeline(PGconn *conn, const std::vector<std::string> &ids) {
  PQenterPipelineMode(conn);
  for (const std::string &id : ids) {
    const char *values[] = {id.c_str()};
    PQsendQueryParams(conn, "SELECT name FROM author WHERE id = $1", 1, NULL, values, NULL, NULL, 0);
  }
  PQpipelineSync(conn);
  for (size_t i = 0; i < ids.size(); ++i) {
    while (PGresult *res = PQgetResult(conn)) {
      puts(PQgetvalue(res, 0, 0));
      PQclear(res);
    }
  }
  PQexitPipelineMode(conn);
}

void pipelinePrepared(PGconn *conn, const std::vector<std::string> &ids) {
  PQenterPipelineMode(conn);
  PQsendPrepare(conn, "author", "SELECT name FROM author WHERE id = $1", 1, NULL);
  for (const std::string &id : ids) {
    const char *values[] = {id.c_str()};
    PQsendQueryPrepared(conn, "author", 1, values, NULL, NULL, 0);
    PQsendFlushRequest(conn);
  }
  PQpipelineSync(conn);
}

// COPY brings all rows of one statement.
void copyOut(PGconn *conn) {
  PGresult *res = PQexec(conn, "COPY book TO STDOUT");
  CHECK_RESULT(conn, res, PGRES_COPY_OUT)
  PQclear(res);
  char *buffer = NULL;
  while (PQgetCopyData(conn, &buffer, 0) > 0) {
    fputs(buffer, stdout);
    PQfreemem(buffer);
  }
}

void onlyPrepared(PGconn *conn, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    const std::string sql = "SELECT count(*) FROM " + table;
    PQclear(PQprepare(conn, table.c_str(), sql.c_str(), 0, NULL));
  }
}

void definitions(PGconn *conn, const std::vector<std::string> &tables) {
  char sql[128];
  for (const std::string &table : tables) {
    snprintf(sql, sizeof sql, "DROP TABLE IF EXISTS %s CASCADE", table.c_str());
    PQclear(PQexec(conn, sql));
    snprintf(sql, sizeof sql, "CREATE TABLE %s (id serial PRIMARY KEY, name text)", table.c_str());
    PQclear(PQexec(conn, sql));
    PQclear(PQexec(conn, ("ANALYZE " + table).c_str()));
  }
}

void writes(PGconn *conn, const std::vector<std::string> &ids) {
  for (const std::string &id : ids) {
    const char *values[] = {id.c_str()};
    PQclear(PQexecParams(conn, "INSERT INTO seen (id) VALUES ($1)", 1, NULL, values, NULL, NULL, 0));
    PQclear(PQexec(conn, ("DELETE FROM queue WHERE id = " + id).c_str()));
  }
}

void settings(PGconn *conn, const std::vector<std::string> &schemas) {
  for (const std::string &schema : schemas)
    PQclear(PQexec(conn, ("SET search_path TO " + schema).c_str()));
  for (const std::string &schema : schemas)
    PQclear(PQexec(conn, ("LISTEN " + schema).c_str()));
}

// Only asks the library.
void noStatement(PGconn *conn, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    char *quoted = PQescapeIdentifier(conn, name.c_str(), name.size());
    printf("%s %s %d\n", quoted, PQparameterStatus(conn, name.c_str()), PQtransactionStatus(conn));
    PQfreemem(quoted);
  }
}

void connections(const std::vector<std::string> &hosts) {
  for (const std::string &host : hosts) {
    PGconn *conn = PQconnectdb(("host=" + host).c_str());
    if (PQstatus(conn) == CONNECTION_OK)
      printf("%s %d\n", host.c_str(), PQserverVersion(conn));
    PQfinish(conn);
  }
}
