// RUN: %check_orm %s %t --library cppdb --checks=orm-query-in-loop
//
// Statements that are prepared once and asked in each turn, and helpers that ask them.
#include <cppdb/frontend.h>

#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct Book {
  int id = 0;
  int author = 0;
};

// ---- Prepared outside of the loop --------------------------------------------

void boundByMethod(cppdb::session &sql, const std::vector<int> &ids) {
  cppdb::statement st = sql.prepare("SELECT name FROM author WHERE id = ?");
  for (int id : ids) {
    st.reset();
    st.bind(1, id);
    cppdb::result one = st.row();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:28: note: it is prepared once, but still a round trip for each element: fetch what all turns need with one query before the loop
    if (!one.empty())
      std::cout << one.get<std::string>("name") << '\n';
  }
}

void boundByOperator(cppdb::session &sql, const std::vector<int> &ids) {
  cppdb::statement st = sql << "SELECT title FROM book WHERE author_id = ?";
  for (int id : ids) {
    st.reset();
    st << id;
    cppdb::result rows = st;
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (rows.next())
      std::cout << rows.get<std::string>(0) << '\n';
  }
}

void assigned(cppdb::session &sql, const std::vector<std::string> &names) {
  cppdb::statement st = sql.create_prepared_uncached_statement("SELECT id FROM author WHERE name = ?");
  cppdb::result rows;
  for (const std::string &name : names) {
    st.reset();
    st.bind(name);
    rows = st.query();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (rows.next())
      std::cout << rows.get<int>(0) << '\n';
  }
}

void freeFunction(cppdb::session &sql, const std::vector<int> &ids) {
  cppdb::statement st = sql.create_statement("SELECT COUNT(*) FROM loan WHERE book_id = ?");
  for (int id : ids) {
    st.reset();
    st.bind(id);
    cppdb::result count = cppdb::row(st);
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << count.get<int>(0) << '\n';
  }
}

void overRows(cppdb::session &sql) {
  cppdb::statement author = sql.create_prepared_statement("SELECT name FROM author WHERE id = ?");
  cppdb::result books = sql << "SELECT title, author_id FROM book ORDER BY title";
  while (books.next()) {
    author.reset();
    cppdb::result one = author << books.get<int>("author_id") << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:66: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << one.get<std::string>(0) << '\n';
  }
}

void nothingBound(cppdb::session &sql, const std::vector<double> &amounts) {
  for (double amount : amounts) {
    cppdb::result rate = sql << "SELECT rate FROM tax WHERE country = 'DE'" << cppdb::row;
    // CHECK-MESSAGES: :[[@LINE-1]]:80: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << amount * rate.get<double>(0) << '\n';
  }
}

// ---- Functions ---------------------------------------------------------------

static std::string authorName(cppdb::session &sql, int id) {
  std::string name;
  cppdb::result one = sql << "SELECT name FROM author WHERE id = ?" << id << cppdb::row;
  if (!one.empty())
    one >> name;
  return name;
}

void overElements(cppdb::session &sql, const std::vector<Book> &books) {
  for (const Book &book : books)
    std::cout << authorName(sql, book.author) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-10]]:78: note: in 'authorName', which executes it
}

static bool exists(cppdb::session &sql, const std::string &title) {
  cppdb::result found = sql << "SELECT 1 FROM book WHERE title = ?" << title;
  return found.next();
}

void filtered(cppdb::session &sql, const std::vector<std::string> &titles, std::vector<std::string> &missing) {
  for (const auto &title : titles)
    if (!exists(sql, title))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      missing.push_back(title);
}

static cppdb::result linesOf(cppdb::session &sql, int order) {
  return sql << "SELECT article FROM line WHERE order_id = ?" << order;
}

void returnedResult(cppdb::session &sql, const std::vector<int> &orders) {
  for (int order : orders) {
    cppdb::result lines = linesOf(sql, order);
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (lines.next())
      std::cout << lines.get<std::string>(0) << '\n';
  }
}

static cppdb::statement nameQuery(cppdb::session &sql) { return sql.prepare("SELECT name FROM author WHERE id = ?"); }

void returnedStatement(cppdb::session &sql, const std::vector<int> &ids) {
  for (int id : ids) {
    cppdb::result one = nameQuery(sql).bind(id).row();
    // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << one.get<std::string>(0) << '\n';
  }
}

template <typename Id> static std::string titleOf(cppdb::session &sql, Id id) {
  cppdb::result one = sql << "SELECT title FROM book WHERE id = ?" << id << cppdb::row;
  return one.empty() ? std::string() : one.get<std::string>(0);
}

void templateFunction(cppdb::session &sql, const std::vector<long long> &ids) {
  for (long long id : ids)
    std::cout << titleOf(sql, id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- Classes -----------------------------------------------------------------

class Library {
public:
  explicit Library(const std::string &connection) : m_sql(connection) {}

  std::string author(int id) {
    cppdb::result one = m_sql << "SELECT name FROM author WHERE id = ?" << id << cppdb::row;
    return one.empty() ? std::string() : one.get<std::string>(0);
  }
  int loans(int book) {
    m_loans.reset();
    return m_loans.bind(book).row().get<int>(0);
  }
  void prepare() { m_loans = m_sql << "SELECT COUNT(*) FROM loan WHERE book_id = ?"; }
  void printAll(const std::vector<Book> &books) {
    for (const Book &book : books)
      std::cout << author(book.author) << '\n';
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
  int allLoans(const std::vector<Book> &books) {
    int all = 0;
    prepare();
    for (const Book &book : books)
      all += loans(book.id);
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: {{.*}} once for each element of this loop (N queries) [orm-query-in-loop]
    return all;
  }

private:
  cppdb::session m_sql;
  cppdb::statement m_loans;
};

void member(Library &library, const std::vector<Book> &books) {
  std::string names;
  for (auto it = books.cbegin(); it != books.cend(); ++it)
    names += library.author(it->author);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

class Cache {
public:
  explicit Cache(std::unique_ptr<cppdb::session> sql) : m_sql(std::move(sql)) {}
  void load(const std::vector<int> &ids) {
    for (int id : ids) {
      cppdb::result one = *m_sql << "SELECT name FROM author WHERE id = ?" << id << cppdb::row;
      // CHECK-MESSAGES: :[[@LINE-1]]:85: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      m_names.push_back(one.get<std::string>(0));
    }
  }

private:
  std::unique_ptr<cppdb::session> m_sql;
  std::vector<std::string> m_names;
};

void called(cppdb::session &sql, const std::vector<int> &ids) {
  const auto name = [&](int id) -> std::string {
    cppdb::result one = sql << "SELECT name FROM author WHERE id = ?" << id << cppdb::row;
    return one.get<std::string>(0);
  };
  for (int id : ids)
    std::cout << name(id) << '\n';
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// ---- Once --------------------------------------------------------------------

void once(cppdb::session &sql, std::vector<Book> &books) {
  cppdb::result one = sql << "SELECT id FROM author WHERE name = 'nobody'" << cppdb::row;
  const int nobody = one.empty() ? 0 : one.get<int>(0);
  for (Book &book : books)
    if (!book.author)
      book.author = nobody;
}

void boundAndThenRun(cppdb::session &sql, const std::vector<std::string> &values) {
  cppdb::statement st = sql << "SELECT id FROM wide WHERE a = ? AND b = ? AND c = ?";
  for (const std::string &value : values)
    st.bind(value);
  cppdb::result rows = st;
  while (rows.next())
    std::cout << rows.get<int>(0) << '\n';
}

void rewound(cppdb::session &sql) {
  cppdb::result rows = sql << "SELECT a, b FROM pair";
  while (rows.next()) {
    std::string a, b;
    rows >> a >> b;
    rows.rewind_column();
    rows.fetch(a);
    std::cout << a << rows.find_column("b") << '\n';
  }
}
