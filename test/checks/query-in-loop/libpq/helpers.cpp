// RUN: %check_orm %s %t --library libpq --checks=orm-query-in-loop
//
// Queries behind functions and classes; the warning stands where the loop's body calls them.
#include <libpq-fe.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

struct Book {
  int id;
  int author;
  std::string title;
};

// ---- functions -------------------------------------------------------------

static std::string authorName(PGconn *conn, const char *id) {
  const char *values[] = {id};
  PGresult *res = PQexecParams(conn, "SELECT name FROM author WHERE id = $1", 1, NULL, values, NULL, NULL, 0);
  std::string name = PQntuples(res) > 0 ? PQgetvalue(res, 0, 0) : "";
  PQclear(res);
  return name;
}

void overRows(PGconn *conn) {
  PGresult *books = PQexec(conn, "SELECT title, author_id FROM book");
  for (int i = 0; i < PQntuples(books); i++)
    printf("%s %s\n", PQgetvalue(books, i, 0), authorName(conn, PQgetvalue(books, i, 1)).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:48: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-11]]:19: note: in 'authorName', which executes it
  PQclear(books);
}

void overElements(PGconn *conn, const std::vector<Book> &books) {
  for (const Book &book : books)
    puts(authorName(conn, std::to_string(book.author).c_str()).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- wrappers that take any text -------------------------------------------

static PGresult *checked(PGconn *conn, PGresult *res) {
  if (PQresultStatus(res) != PGRES_TUPLES_OK && PQresultStatus(res) != PGRES_COMMAND_OK) {
    PQclear(res);
    throw std::runtime_error(PQerrorMessage(conn));
  }
  return res;
}

static PGresult *query(PGconn *conn, const std::string &sql) { return checked(conn, PQexec(conn, sql.c_str())); }

void text(PGconn *conn, const std::vector<Book> &books) {
  for (const Book &book : books) {
    PGresult *res = query(conn, "SELECT count(*) FROM loan WHERE book_id = " + std::to_string(book.id));
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

static PGresult *queryf(PGconn *conn, const char *format, ...) {
  char sql[1024];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(sql, sizeof sql, format, arguments);
  va_end(arguments);
  return PQexec(conn, sql);
}

void formatted(PGconn *conn, const std::vector<Book> &books) {
  for (const Book &book : books) {
    PGresult *res = queryf(conn, "SELECT name FROM author WHERE id = %d", book.author);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
    res = queryf(conn, "SELECT rate FROM tax WHERE country = '%s'", "DE");
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    PQclear(res);
  }
}

static PGresult *queryParams(PGconn *conn, const char *sql, const std::vector<std::string> &parameters) {
  std::vector<const char *> values;
  for (const std::string &parameter : parameters)
    values.push_back(parameter.c_str());
  return PQexecParams(conn, sql, int(values.size()), nullptr, values.data(), nullptr, nullptr, 0);
}

void parameters(PGconn *conn, const std::vector<Book> &books) {
  for (const Book &book : books) {
    PGresult *res = queryParams(conn, "SELECT name FROM author WHERE id = $1", {std::to_string(book.author)});
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    puts(PQgetvalue(res, 0, 0));
    PQclear(res);
  }
}

// ---- classes ---------------------------------------------------------------

struct ResultDeleter {
  void operator()(PGresult *res) const { PQclear(res); }
};
using Result = std::unique_ptr<PGresult, ResultDeleter>;

class Database {
public:
  explicit Database(const std::string &info) : m_conn(PQconnectdb(info.c_str())) {}
  ~Database() { PQfinish(m_conn); }
  Database(const Database &) = delete;
  Database &operator=(const Database &) = delete;

  Result select(const std::string &sql) { return Result(PQexec(m_conn, sql.c_str())); }
  template <typename... Values> Result select(const std::string &sql, const Values &...values) {
    const std::string texts[] = {std::to_string(values)...};
    const char *pointers[sizeof...(values)];
    for (size_t i = 0; i < sizeof...(values); ++i)
      pointers[i] = texts[i].c_str();
    return Result(PQexecParams(m_conn, sql.c_str(), sizeof...(values), nullptr, pointers, nullptr, nullptr, 0));
  }

private:
  PGconn *m_conn;
};

void wrapped(Database &db, const std::vector<Book> &books) {
  for (const Book &book : books) {
    Result loans = db.select("SELECT since FROM loan WHERE book_id = " + std::to_string(book.id));
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    printf("%d\n", PQntuples(loans.get()));
    Result author = db.select("SELECT name FROM author WHERE id = $1", book.author);
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    puts(PQgetvalue(author.get(), 0, 0));
  }
}

void wrappedRows(Database &db) {
  Result books = db.select("SELECT id FROM book");
  for (int i = 0; i < PQntuples(books.get()); ++i) {
    Result loans = db.select(std::string("SELECT count(*) FROM loan WHERE book_id = ") + PQgetvalue(books.get(), i, 0));
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    puts(PQgetvalue(loans.get(), 0, 0));
  }
}

class Authors {
public:
  explicit Authors(PGconn *conn) : m_conn(conn) {
    PQclear(PQprepare(conn, "author_name", "SELECT name FROM author WHERE id = $1", 1, nullptr));
  }
  std::string name(int id) const {
    const std::string key = std::to_string(id);
    const char *values[] = {key.c_str()};
    PGresult *res = PQexecPrepared(m_conn, "author_name", 1, values, nullptr, nullptr, 0);
    std::string result = PQgetvalue(res, 0, 0);
    PQclear(res);
    return result;
  }
  std::vector<int> ids() const {
    std::vector<int> result;
    PGresult *res = PQexec(m_conn, "SELECT id FROM author");
    for (int i = 0; i < PQntuples(res); ++i)
      result.push_back(atoi(PQgetvalue(res, i, 0)));
    PQclear(res);
    return result;
  }

private:
  PGconn *m_conn;
};

void table(const Authors &authors, const std::vector<Book> &books) {
  for (const Book &book : books)
    puts(authors.name(book.author).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  for (int id : authors.ids())
    puts(authors.name(id).c_str());
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each {{row|element}} of this loop ({{.*N}} queries) [orm-query-in-loop]
}

// ---- callables -------------------------------------------------------------

static void forEachRow(PGresult *res, const std::function<void(int)> &visit) {
  for (int i = 0; i < PQntuples(res); i++)
    visit(i);
}

void visitor(PGconn *conn) {
  PGresult *books = PQexec(conn, "SELECT id FROM book");
  forEachRow(books, [&](int row) {
    const char *id = PQgetvalue(books, row, 0);
    PGresult *res = PQexecParams(conn, "SELECT 1 FROM loan WHERE book_id = $1", 1, NULL, &id, NULL, NULL, 0);
// CHECK-MISSING: :[[@LINE-1]]:21: warning: a query asks whether a row exists once for each {{row|turn}} of this loop ({{.*N}} queries) [orm-query-in-loop]
    printf("%d\n", PQntuples(res));
    PQclear(res);
  });
  PQclear(books);
}

void lambda(PGconn *conn, const std::vector<Book> &books) {
  auto count = [conn](int id) {
    std::string sql = "SELECT count(*) FROM loan WHERE book_id = " + std::to_string(id);
    PGresult *res = PQexec(conn, sql.c_str());
    int n = atoi(PQgetvalue(res, 0, 0));
    PQclear(res);
    return n;
  };
  for (const Book &book : books)
    printf("%d\n", count(book.id));
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- helpers that do not query for each turn -------------------------------

void once(PGconn *conn, const std::vector<Book> &books) {
  const std::string name = authorName(conn, "1");
  for (const Book &book : books)
    printf("%s %s\n", book.title.c_str(), name.c_str());
}

void inTheRange(PGconn *conn) {
  for (int id : Authors(conn).ids())
    printf("%d\n", id);
}

static std::vector<std::string> allNames(PGconn *conn, const std::vector<Book> &books) {
  std::string list;
  for (const Book &book : books)
    list += (list.empty() ? "" : ",") + std::to_string(book.author);
  PGresult *res = query(conn, "SELECT name FROM author WHERE id IN (" + list + ")");
  std::vector<std::string> names;
  for (int i = 0; i < PQntuples(res); ++i)
    names.emplace_back(PQgetvalue(res, i, 0));
  PQclear(res);
  return names;
}

void together(PGconn *conn, const std::vector<Book> &books) {
  for (const std::string &name : allNames(conn, books))
    puts(name.c_str());
}

static void logError(PGconn *conn, const char *what) { fprintf(stderr, "%s: %s\n", what, PQerrorMessage(conn)); }

void logged(PGconn *conn, const std::vector<Book> &books) {
  for (const Book &book : books)
    logError(conn, book.title.c_str());
}
