// RUN: %check_orm %s %t --library soci --checks=orm-query-in-loop
//
// Queries behind functions and classes; the warning stands where the loop's body calls them.
#include <soci/soci.h>

#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct Book {
  int id = 0;
  int author = 0;
  std::string title;
};

// ---- functions -------------------------------------------------------------

static std::string authorName(soci::session &sql, int id) {
  std::string name;
  sql << "SELECT name FROM author WHERE id = :id", soci::use(id), soci::into(name);
  return name;
}

void overElements(soci::session &sql, const std::vector<Book> &books) {
  for (const Book &book : books)
    std::cout << book.title << ' ' << authorName(sql, book.author) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-8]]:3: note: in 'authorName', which executes it
}

void overRows(soci::session &sql) {
  soci::rowset<soci::row> books = (sql.prepare << "SELECT title, author_id FROM book");
  for (const auto &book : books)
    std::cout << book.get<std::string>(0) << ' ' << authorName(sql, book.get<int>(1)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:53: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

static int count(soci::session &sql, const std::string &table, const std::string &condition) {
  int n = 0;
  sql << "SELECT count(*) FROM " + table + " WHERE " + condition, soci::into(n);
  return n;
}

void builtText(soci::session &sql, const std::vector<Book> &books) {
  for (const Book &book : books)
    std::cout << count(sql, "loan", "book_id = " + std::to_string(book.id)) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

static bool exists(soci::session &sql, const std::string &title) {
  int found = 0;
  soci::indicator ind;
  sql << "SELECT EXISTS (SELECT 1 FROM book WHERE title = :title)", soci::use(title), soci::into(found, ind);
  return ind == soci::i_ok && found;
}

void filtered(soci::session &sql, const std::vector<std::string> &titles) {
  std::vector<std::string> missing;
  for (const auto &title : titles)
    if (!exists(sql, title))
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      missing.push_back(title);
}

static std::string describe(soci::session &sql, const Book &book) {
  return book.title + " by " + authorName(sql, book.author);
}

void twoFunctions(soci::session &sql, const std::vector<Book> &books) {
  std::string text;
  for (const Book &book : books)
    text += describe(sql, book);
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- classes ---------------------------------------------------------------

class Authors {
public:
  explicit Authors(soci::session &sql) : m_sql(sql) {}
  std::optional<std::string> name(int id) const {
    std::string name;
    m_sql << "SELECT name FROM author WHERE id = :id", soci::use(id), soci::into(name);
    if (!m_sql.got_data())
      return std::nullopt;
    return name;
  }
  std::vector<int> ids() const {
    soci::rowset<int> rows = (m_sql.prepare << "SELECT id FROM author");
    return std::vector<int>(rows.begin(), rows.end());
  }
  std::vector<Book> books(int author) const {
    std::vector<Book> result;
    soci::rowset<soci::row> rows =
        (m_sql.prepare << "SELECT id, title FROM book WHERE author_id = :id", soci::use(author));
    for (const soci::row &row : rows)
      result.push_back({row.get<int>(0), author, row.get<std::string>(1)});
    return result;
  }

private:
  soci::session &m_sql;
};

void table(const Authors &authors, const std::vector<Book> &books) {
  for (const Book &book : books)
    std::cout << authors.name(book.author).value_or("?") << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  for (int id : authors.ids())
    for (const Book &book : authors.books(id))
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: rows are selected by a query once for each {{row|element}} of this loop ({{.*N}} queries) [orm-query-in-loop]
      std::cout << book.title << '\n';
}

// A statement that the class prepares once.
class BookTitles {
public:
  explicit BookTitles(soci::session &sql)
      : m_st((sql.prepare << "SELECT title FROM book WHERE id = :id", soci::use(m_id), soci::into(m_title))) {}
  const std::string &title(int id) {
    m_id = id;
    m_st.execute(true);
    return m_title;
  }

private:
  int m_id = 0;
  std::string m_title;
  soci::statement m_st;
};

void preparedInClass(soci::session &sql, const std::vector<int> &ids) {
  BookTitles titles(sql);
  for (int id : ids)
    std::cout << titles.title(id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

class Dao {
public:
  virtual ~Dao() = default;
  virtual int loans(int book) = 0;
};

class SociDao : public Dao {
public:
  explicit SociDao(soci::connection_pool &pool) : m_pool(pool) {}
  int loans(int book) override {
    soci::session sql(m_pool);
    int n = 0;
    sql << "SELECT count(*) FROM loan WHERE book_id = :id", soci::use(book), soci::into(n);
    return n;
  }

private:
  soci::connection_pool &m_pool;
};

void interface(Dao &dao, const std::vector<Book> &books) {
  for (const Book &book : books)
    std::cout << dao.loans(book.id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- lambdas ---------------------------------------------------------------

void lambda(soci::session &sql, const std::vector<Book> &books) {
  auto loans = [&](int book) {
    int n = 0;
    sql << "SELECT count(*) FROM loan WHERE book_id = :id", soci::use(book), soci::into(n);
    return n;
  };
  for (const Book &book : books)
    std::cout << loans(book.id) << '\n';
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

static void forEachBook(soci::session &sql, const std::function<void(int, const std::string &)> &visit) {
  soci::rowset<soci::row> rows = (sql.prepare << "SELECT id, title FROM book");
  for (const soci::row &row : rows)
    visit(row.get<int>(0), row.get<std::string>(1));
}

void visitor(soci::session &sql) {
  forEachBook(sql, [&sql](int id, const std::string &title) {
    int loans = 0;
    sql << "SELECT count(*) FROM loan WHERE book_id = :id", soci::use(id), soci::into(loans);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << title << loans << '\n';
  });
}

// ---- helpers that do not query for each turn -------------------------------

void calledOnce(soci::session &sql, const std::vector<Book> &books) {
  const std::string name = authorName(sql, 1);
  for (const Book &book : books)
    std::cout << book.title << ' ' << name << '\n';
}

void inTheRange(const Authors &authors) {
  for (const Book &book : authors.books(1))
    std::cout << book.title << '\n';
}

static std::vector<std::string> allNames(soci::session &sql, const std::vector<Book> &books) {
  std::string list = "0";
  for (const Book &book : books)
    list += "," + std::to_string(book.author);
  std::vector<std::string> names;
  soci::rowset<std::string> rows = (sql.prepare << "SELECT name FROM author WHERE id IN (" + list + ")");
  for (const std::string &name : rows)
    names.push_back(name);
  return names;
}

void together(soci::session &sql, const std::vector<Book> &books) {
  for (const std::string &name : allNames(sql, books))
    std::cout << name << '\n';
}

// Something else that is written with an arrow to the left.
struct Log {
  template <typename T> Log &operator<<(const T &) { return *this; }
};

void logged(Log &sql, const std::vector<Book> &books) {
  for (const Book &book : books)
    sql << "SELECT name FROM author WHERE id = " << book.author;
}

void visited(const std::vector<Book> &books, const std::function<void(int)> &visit) {
  for (const Book &book : books)
    visit(book.id);
}
