// RUN: %check_orm %s %t --library libpqxx-6,libpqxx-7 --checks=orm-query-in-loop
//
// Queries behind functions, classes and lambdas; the warning stands where the loop's body calls them.
#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <pqxx/pqxx>
#include <string>
#include <utility>
#include <vector>

struct Book {
  int id = 0;
  int authorId = 0;
  std::string title;
};

// ---- a function ------------------------------------------------------------

static std::string authorName(pqxx::transaction_base &tx, int id) {
  auto r = tx.exec_params("SELECT name FROM author WHERE id = $1", id);
  return r.empty() ? std::string() : r[0][0].as<std::string>();
}

void overRows(pqxx::connection &conn) {
  pqxx::work tx(conn);
  for (auto row : tx.exec("SELECT title, author_id FROM book"))
    std::cout << row[0].c_str() << ' ' << authorName(tx, row[1].as<int>()) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:43: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-9]]:15: note: in 'authorName', which executes it
}

void overElements(pqxx::work &tx, const std::vector<Book> &books) {
  for (const Book &book : books)
    std::cout << book.title << ' ' << authorName(tx, book.authorId) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static std::string describe(pqxx::work &tx, const Book &book) {
  return book.title + " by " + authorName(tx, book.authorId);
}

void twoFunctions(pqxx::work &tx, const std::vector<Book> &books) {
  for (const Book &book : books)
    std::cout << describe(tx, book) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// A function that goes over what it is given has the loop itself.
static std::vector<std::string> authorNames(pqxx::work &tx, const std::vector<int> &ids) {
  std::vector<std::string> names;
  for (int id : ids) {
    auto r = tx.exec_params("SELECT name FROM author WHERE id = $1", id);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    names.push_back(r[0][0].c_str());
  }
  return names;
}

void listOfNames(pqxx::work &tx, const std::vector<int> &ids) {
  for (const std::string &name : authorNames(tx, ids))
    std::cout << name << '\n';
}

// ---- a wrapper that takes any text -----------------------------------------

static pqxx::result select(pqxx::connection &conn, const std::string &sql) {
  pqxx::nontransaction tx(conn);
  return tx.exec(sql);
}

void wrappedText(pqxx::connection &conn, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << select(conn, "SELECT count(*) FROM loan WHERE book_id = " + std::to_string(id))[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  for (int id : ids)
    std::cout << id << select(conn, "SELECT name FROM shop")[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
}

template <typename... Args> pqxx::result run(pqxx::work &tx, const std::string &sql, Args &&...args) {
  return tx.exec_params(sql, std::forward<Args>(args)...);
}

void wrappedTemplate(pqxx::work &tx, const std::vector<Book> &books) {
  for (const Book &book : books)
    std::cout << run(tx, "SELECT name FROM author WHERE id = $1", book.authorId)[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- a class for a table ---------------------------------------------------

class AuthorTable {
public:
  explicit AuthorTable(pqxx::connection &conn) : m_conn(conn) {
    m_conn.prepare("author", "SELECT name FROM author WHERE id = $1");
    m_conn.prepare("books", "SELECT count(*) FROM book WHERE author_id = $1");
  }
  std::string name(int id) {
    pqxx::work tx(m_conn);
    return tx.exec_prepared1("author", id)[0].as<std::string>();
  }
  int countBooks(int id) const {
    pqxx::read_transaction tx(m_conn);
    return tx.exec_prepared1("books", id)[0].as<int>();
  }
  bool exists(int id) const {
    pqxx::read_transaction tx(m_conn);
    return !tx.exec_params("SELECT 1 FROM author WHERE id = $1", id).empty();
  }
  std::vector<int> all() const {
    std::vector<int> ids;
    pqxx::read_transaction tx(m_conn);
    for (auto row : tx.exec("SELECT id FROM author"))
      ids.push_back(row[0].as<int>());
    return ids;
  }
  std::vector<std::string> names() {
    std::vector<std::string> result;
    for (int id : all())
      result.push_back(name(id));
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each {{row|element}} of this loop ({{.*N}} queries) [orm-query-in-loop]
    return result;
  }

private:
  pqxx::connection &m_conn;
};

void table(pqxx::connection &conn, const std::vector<Book> &books) {
  AuthorTable authors(conn);
  for (const Book &book : books) {
    if (!authors.exists(book.authorId))
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      continue;
    std::cout << authors.name(book.authorId) << ' ' << authors.countBooks(book.authorId) << '\n';
// CHECK-MISSING: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-MISSING: :[[@LINE-2]]:64: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
  for (int id : authors.all())
    std::cout << authors.name(id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each {{row|element}} of this loop ({{.*N}} queries) [orm-query-in-loop]
}

class Repository {
public:
  virtual ~Repository() = default;
  virtual std::string nameOf(int author) = 0;
};

class PgRepository : public Repository {
public:
  explicit PgRepository(pqxx::work &tx) : m_tx(tx) {}
  std::string nameOf(int author) override {
    return m_tx.exec_params("SELECT name FROM author WHERE id = $1", author)[0][0].c_str();
  }

private:
  pqxx::work &m_tx;
};

// The only class that there is.
void interface(Repository &authors, const std::vector<Book> &books) {
  for (const Book &book : books)
    std::cout << authors.nameOf(book.authorId) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- lambdas and callables -------------------------------------------------

void lambda(pqxx::work &tx, const std::vector<Book> &books) {
  auto nameOf = [&tx](int id) { return tx.exec_params("SELECT name FROM author WHERE id = $1", id)[0][0].c_str(); };
  for (const Book &book : books)
    std::cout << nameOf(book.authorId) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void forEachBook(pqxx::work &tx, const std::function<void(const pqxx::row &)> &visit) {
  for (auto row : tx.exec("SELECT id, title FROM book"))
    visit(row);
}

void visitor(pqxx::work &tx) {
  forEachBook(tx, [&](const pqxx::row &book) {
    std::cout << tx.exec_params("SELECT count(*) FROM loan WHERE book_id = $1", book[0].as<int>())[0][0].c_str();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
}

void transactor(pqxx::connection &conn, const std::vector<int> &ids) {
  for (int id : ids) {
    pqxx::perform([&conn, id] {
      pqxx::work tx(conn);
      std::cout << tx.exec_params("SELECT name FROM author WHERE id = $1", id).size();
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    });
  }
}

// ---- recursion -------------------------------------------------------------

static void printTree(pqxx::work &tx, int id, int depth) {
  for (auto row : tx.exec_params("SELECT id, name FROM category WHERE parent_id = $1", id)) {
    std::cout << std::string(depth, ' ') << row[1].c_str() << '\n';
    printTree(tx, row[0].as<int>(), depth + 1);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void tree(pqxx::work &tx) { printTree(tx, 0, 0); }

// ---- helpers that do not query for each turn -------------------------------

void rangeFromHelper(pqxx::connection &conn) {
  for (int id : AuthorTable(conn).all())
    std::cout << id << '\n';
}

void calledOnce(pqxx::work &tx, const std::vector<Book> &books) {
  const std::string name = authorName(tx, books.front().authorId);
  for (const Book &book : books)
    std::cout << book.title << ' ' << name << '\n';
}

// The list is handed over, and fetched with one query.
static std::vector<std::string> namesOfAll(pqxx::work &tx, const std::vector<Book> &books) {
  std::string ids = "{";
  for (const Book &book : books)
    ids += (ids.size() > 1 ? "," : "") + std::to_string(book.authorId);
  std::vector<std::string> names;
  for (auto row : tx.exec_params("SELECT name FROM author WHERE id = ANY($1::int[])", ids + "}"))
    names.push_back(row[0].c_str());
  return names;
}

void handedOver(pqxx::work &tx, const std::vector<Book> &books) {
  for (const std::string &name : namesOfAll(tx, books))
    std::cout << name << '\n';
}

// Only kept in the loop, called afterwards and once.
void keptCallable(pqxx::work &tx, const std::vector<Book> &books) {
  std::function<std::string()> last;
  for (const Book &book : books)
    if (book.id > 100)
      last = [&tx, id = book.authorId] { return authorName(tx, id); };
  if (last)
    std::cout << last() << '\n';
}

class LazyName {
public:
  LazyName(pqxx::work &tx, int id) : m_tx(tx), m_id(id) {}
  std::string get() const { return authorName(m_tx, m_id); }

private:
  pqxx::work &m_tx;
  int m_id;
};

// Objects that could query are made, but do not.
void madeOnly(pqxx::work &tx, const std::vector<Book> &books) {
  std::vector<LazyName> names;
  for (const Book &book : books)
    names.push_back(LazyName(tx, book.authorId));
  std::cout << names.front().get() << '\n';
}

void madeAndAsked(pqxx::work &tx, const std::vector<Book> &books) {
  for (const Book &book : books) {
    LazyName name(tx, book.authorId);
    std::cout << name.get() << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}
