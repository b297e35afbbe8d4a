// RUN: %check_orm %s %t --library libpq --checks=orm-query-in-loop
//
// Queries in a loop that are none of the problem, and beside each what only looks like it.
#include <libpq-fe.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

static PGresult *byKey(PGconn *conn, const char *id) {
  const char *values[] = {id};
  return PQexecParams(conn, "SELECT name FROM author WHERE id = $1", 1, NULL, values, NULL, NULL, 0);
}

// ---- retry -----------------------------------------------------------------

PGresult *retry(PGconn *conn, const char *sql) {
  PGresult *res = NULL;
  for (int attempt = 0; attempt < 20; attempt++) {
    res = PQexec(conn, sql);
    if (PQresultStatus(res) == PGRES_TUPLES_OK)
      break;
    PQclear(res);
    res = NULL;
    PQreset(conn);
  }
  return res;
}

bool reconnect(PGconn *conn) {
  int left = 10;
  do {
    PGresult *res = PQexec(conn, "SELECT 1");
    const bool good = PQresultStatus(res) == PGRES_TUPLES_OK;
    PQclear(res);
    if (good)
      return true;
    PQreset(conn);
    sleep(1);
  } while (--left > 0);
  return false;
}

// A failure ends the loop; as long as all goes well, it goes on.
bool untilFailure(PGconn *conn, const std::vector<std::string> &ids) {
  for (const std::string &id : ids) {
    PGresult *res = byKey(conn, id.c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (PQresultStatus(res) != PGRES_TUPLES_OK) {
      PQclear(res);
      return false;
    }
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
  return true;
}

// ---- paging ----------------------------------------------------------------

void pages(PGconn *conn) {
  std::string last = "0";
  for (;;) {
    const char *values[] = {last.c_str()};
    PGresult *page = PQexecParams(conn, "SELECT id, title FROM book WHERE id > $1 ORDER BY id LIMIT 500", 1, NULL,
                                  values, NULL, NULL, 0);
    const int n = PQntuples(page);
    for (int i = 0; i < n; i++)
      puts(PQgetvalue(page, i, 1));
    if (n > 0)
      last = PQgetvalue(page, n - 1, 0);
    PQclear(page);
    if (n < 500)
      break;
  }
}

void offsets(PGconn *conn, int total) {
  char sql[128];
  for (int offset = 0; offset < total; offset += 100) {
    snprintf(sql, sizeof sql, "SELECT title FROM book ORDER BY id LIMIT 100 OFFSET %d", offset);
    PGresult *res = PQexec(conn, sql);
    for (int i = 0; i < PQntuples(res); i++)
      puts(PQgetvalue(res, i, 0));
    PQclear(res);
  }
}

// ---- polling ---------------------------------------------------------------

void wait(PGconn *conn, const char *job) {
  const char *values[] = {job};
  bool done = false;
  while (!done) {
    PGresult *res = PQexecParams(conn, "SELECT done FROM job WHERE id = $1", 1, NULL, values, NULL, NULL, 0);
    done = strcmp(PQgetvalue(res, 0, 0), "t") == 0;
    PQclear(res);
    usleep(200000);
  }
}

void daemonLoop(PGconn *conn, const volatile bool *stop) {
  while (!*stop) {
    PGresult *res = PQexec(conn, "SELECT id FROM job WHERE state = 'new' ORDER BY id LIMIT 1");
    if (PQntuples(res) == 0) {
      PQclear(res);
      std::this_thread::sleep_for(std::chrono::seconds(5));
      continue;
    }
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

void daemonWithRows(PGconn *conn, const volatile bool *stop) {
  while (!*stop) {
    PGresult *jobs = PQexec(conn, "SELECT author_id FROM job WHERE state = 'new'");
    for (int i = 0; i < PQntuples(jobs); i++) {
      PGresult *res = byKey(conn, PQgetvalue(jobs, i, 0));
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
      puts(PQgetvalue(res, 0, 0));
      PQclear(res);
    }
    PQclear(jobs);
    sleep(10);
  }
}

// ---- chunks ----------------------------------------------------------------

void chunks(PGconn *conn, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 1000) {
    std::string sql = "SELECT title FROM book WHERE id IN (";
    for (size_t i = first; i < first + 1000 && i < ids.size(); ++i) {
      if (i > first)
        sql += ",";
      sql += std::to_string(ids[i]);
    }
    sql += ")";
    PGresult *res = PQexec(conn, sql.c_str());
    printf("%d\n", PQntuples(res));
    PQclear(res);
  }
}

// ---- caches ----------------------------------------------------------------

void memoised(PGconn *conn) {
  std::map<std::string, std::string> names;
  PGresult *books = PQexec(conn, "SELECT title, author_id FROM book");
  for (int i = 0; i < PQntuples(books); i++) {
    const std::string id = PQgetvalue(books, i, 1);
    auto it = names.find(id);
    if (it == names.end()) {
      PGresult *res = byKey(conn, id.c_str());
      it = names.insert({id, PQgetvalue(res, 0, 0)}).first;
      PQclear(res);
    }
    printf("%s %s\n", PQgetvalue(books, i, 0), it->second.c_str());
  }
  PQclear(books);
}

class Authors {
public:
  explicit Authors(PGconn *conn) : m_conn(conn) {}
  const std::string &name(int id) {
    std::string &name = m_names[id];
    if (name.empty()) {
      PGresult *res = byKey(m_conn, std::to_string(id).c_str());
      name = PQgetvalue(res, 0, 0);
      PQclear(res);
    }
    return name;
  }
  bool known(int id) const {
    PGresult *res = byKey(m_conn, std::to_string(id).c_str());
    const bool found = PQntuples(res) > 0;
    PQclear(res);
    return found;
  }

private:
  PGconn *m_conn;
  std::unordered_map<int, std::string> m_names;
};

void cacheInClass(PGconn *conn, const std::vector<int> &ids) {
  Authors authors(conn);
  for (int id : ids)
    puts(authors.name(id).c_str());
  for (int id : ids)
    printf("%d\n", authors.known(id));
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// The last key is a cache of one row.
void lastOnly(PGconn *conn) {
  std::string last, name;
  PGresult *books = PQexec(conn, "SELECT title, author_id FROM book ORDER BY author_id");
  for (int i = 0; i < PQntuples(books); i++) {
    if (last != PQgetvalue(books, i, 1)) {
      last = PQgetvalue(books, i, 1);
      PGresult *res = byKey(conn, last.c_str());
      name = PQgetvalue(res, 0, 0);
      PQclear(res);
    }
    printf("%s %s\n", PQgetvalue(books, i, 0), name.c_str());
  }
  PQclear(books);
}

// ---- few turns -------------------------------------------------------------

void constantArrays(PGconn *conn) {
  static const char *const tables[] = {"author", "book", "loan"};
  for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
    PGresult *res = PQexec(conn, (std::string("SELECT count(*) FROM ") + tables[i]).c_str());
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
  for (const char *kind : {"novel", "poem"}) {
    PGresult *res = PQexecParams(conn, "SELECT count(*) FROM book WHERE kind = $1", 1, NULL, &kind, NULL, NULL, 0);
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

void pairs(PGconn *conn) {
  const struct {
    const char *label;
    const char *sql;
  } reports[] = {
      {"books", "SELECT count(*) FROM book"},
      {"loans", "SELECT count(*) FROM loan"},
  };
  for (const auto &report : reports) {
    PGresult *res = PQexec(conn, report.sql);
    printf("%s %s\n", report.label, PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

void manyTurns(PGconn *conn) {
  for (int day = 1; day <= 366; day++) {
    PGresult *res = PQexec(conn, ("SELECT count(*) FROM loan WHERE yearday = " + std::to_string(day)).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

// ---- one row, left early ---------------------------------------------------

void oneRow(PGconn *conn) {
  PGresult *res = PQexec(conn, "SELECT author_id FROM book ORDER BY sold DESC LIMIT 1");
  for (int i = 0; i < PQntuples(res); i++) {
    PGresult *author = byKey(conn, PQgetvalue(res, i, 0));
    puts(PQgetvalue(author, 0, 0));
    PQclear(author);
  }
  PQclear(res);
}

std::string whenFound(PGconn *conn, const char *title) {
  std::string name;
  PGresult *books = PQexec(conn, "SELECT title, author_id FROM book");
  for (int i = 0; i < PQntuples(books); i++) {
    if (strcmp(PQgetvalue(books, i, 0), title) == 0) {
      PGresult *res = byKey(conn, PQgetvalue(books, i, 1));
      name = PQgetvalue(res, 0, 0);
      PQclear(res);
      break;
    }
  }
  PQclear(books);
  return name;
}

void allFound(PGconn *conn, const char *title) {
  PGresult *books = PQexec(conn, "SELECT title, author_id FROM book");
  for (int i = 0; i < PQntuples(books); i++) {
    if (strcmp(PQgetvalue(books, i, 0), title) != 0)
      continue;
    PGresult *res = byKey(conn, PQgetvalue(books, i, 1));
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
  PQclear(books);
}

// ---- other databases, changes in between -----------------------------------

void eachServer(const std::vector<std::string> &servers) {
  for (const std::string &server : servers) {
    PGconn *conn = PQconnectdb(server.c_str());
    PGresult *res = PQexec(conn, "SELECT count(*) FROM book");
    printf("%s %s\n", server.c_str(), PQgetvalue(res, 0, 0));
    PQclear(res);
    PQfinish(conn);
  }
}

void eachOfPool(PGconn *const *pool, int count, const char *id) {
  for (int i = 0; i < count; i++)
    PQclear(byKey(pool[i], id));
}

void changed(PGconn *conn, const std::vector<int> &ids) {
  for (int id : ids) {
    PQclear(PQexec(conn, ("UPDATE stock SET amount = amount - 1 WHERE id = " + std::to_string(id)).c_str()));
    PGresult *res = PQexec(conn, "SELECT sum(amount) FROM stock");
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}
