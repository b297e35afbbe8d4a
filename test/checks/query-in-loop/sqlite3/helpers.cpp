// RUN: %check_orm %s %t --library sqlite3 --checks=orm-query-in-loop
//
// The statement is executed in a function that the loop calls, or behind a class round the statement.
#include <cstdarg>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <vector>

// --- Functions -------------------------------------------------------------------------------------------------------

static std::string customerName(sqlite3 *db, sqlite3_int64 id) {
  std::string name;
  sqlite3_stmt *stmt = nullptr;
  if (sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr) != SQLITE_OK)
    return name;
  sqlite3_bind_int64(stmt, 1, id);
  if (sqlite3_step(stmt) == SQLITE_ROW)
    name = reinterpret_cast<const char *>(sqlite3_column_text(stmt, 0));
  sqlite3_finalize(stmt);
  return name;
}

static void byAFunction(sqlite3 *db, const std::vector<sqlite3_int64> &ids) {
  for (sqlite3_int64 id : ids)
    std::puts(customerName(db, id).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static std::string salutation(sqlite3 *db, sqlite3_int64 id) { return "Hello " + customerName(db, id); }

static void twoCallsDown(sqlite3 *db) {
  sqlite3_stmt *orders = nullptr;
  sqlite3_prepare_v2(db, "SELECT number, customer_id FROM orders", -1, &orders, nullptr);
  while (sqlite3_step(orders) == SQLITE_ROW) {
    const std::string text = salutation(db, sqlite3_column_int64(orders, 1));
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::printf("%d %s\n", sqlite3_column_int(orders, 0), text.c_str());
  }
  sqlite3_finalize(orders);
}

static bool stepRow(sqlite3_stmt *stmt) {
  const int rc = sqlite3_step(stmt);
  if (rc != SQLITE_ROW && rc != SQLITE_DONE)
    throw std::runtime_error(sqlite3_errmsg(sqlite3_db_handle(stmt)));
  return rc == SQLITE_ROW;
}

static void steppedByAFunction(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT number FROM orders WHERE customer_id = ?", -1, &stmt, nullptr);
  for (int id : ids) {
    sqlite3_bind_int(stmt, 1, id);
    while (stepRow(stmt))
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static int scalar(sqlite3 *db, const std::string &sql) {
  sqlite3_stmt *stmt = nullptr;
  int value = 0;
  if (sqlite3_prepare_v2(db, sql.c_str(), -1, &stmt, nullptr) == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW)
    value = sqlite3_column_int(stmt, 0);
  sqlite3_finalize(stmt);
  return value;
}

static int textForAFunction(sqlite3 *db, const std::vector<int> &ids) {
  int all = 0;
  for (int id : ids)
    all += scalar(db, "SELECT COUNT(*) FROM orders WHERE customer_id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  return all;
}

static int queryf(sqlite3 *db, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  char *sql = sqlite3_vmprintf(format, arguments);
  va_end(arguments);
  const int value = scalar(db, sql);
  sqlite3_free(sql);
  return value;
}

static void formatted(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    std::printf("%d\n", queryf(db, "SELECT age FROM people WHERE name = %Q", name.c_str()));
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// The loop is in the function that is handed the list.
static void printNames(sqlite3 *db, const std::vector<sqlite3_int64> &ids) {
  for (sqlite3_int64 id : ids)
    std::puts(customerName(db, id).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void handsOver(sqlite3 *db) {
  std::vector<sqlite3_int64> ids;
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT id FROM customers", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    ids.push_back(sqlite3_column_int64(stmt, 0));
  sqlite3_finalize(stmt);
  printNames(db, ids);
}

// --- A class round the statement -------------------------------------------------------------------------------------

class Statement {
public:
  Statement(sqlite3 *db, const std::string &sql) {
    if (sqlite3_prepare_v2(db, sql.c_str(), static_cast<int>(sql.size()), &m_stmt, nullptr) != SQLITE_OK)
      throw std::runtime_error(sqlite3_errmsg(db));
  }
  ~Statement() { sqlite3_finalize(m_stmt); }
  Statement(const Statement &) = delete;
  Statement &operator=(const Statement &) = delete;

  Statement &bind(int index, int value) {
    sqlite3_bind_int(m_stmt, index, value);
    return *this;
  }
  Statement &bind(int index, const std::string &value) {
    sqlite3_bind_text(m_stmt, index, value.c_str(), -1, SQLITE_TRANSIENT);
    return *this;
  }
  bool step() {
    const int rc = sqlite3_step(m_stmt);
    if (rc == SQLITE_ROW)
      return true;
    if (rc != SQLITE_DONE)
      throw std::runtime_error("step");
    return false;
  }
  void reset() { sqlite3_reset(m_stmt); }
  int integer(int column) const { return sqlite3_column_int(m_stmt, column); }
  std::string text(int column) const {
    const unsigned char *text = sqlite3_column_text(m_stmt, column);
    return text ? reinterpret_cast<const char *>(text) : "";
  }

private:
  sqlite3_stmt *m_stmt = nullptr;
};

static void wrapped(sqlite3 *db, const std::vector<int> &ids) {
  Statement stmt(db, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    stmt.bind(1, id);
    if (stmt.step())
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::puts(stmt.text(0).c_str());
    stmt.reset();
  }
}

static void wrappedCursors(sqlite3 *db) {
  Statement customers(db, "SELECT id, name FROM customers");
  while (customers.step()) {
    Statement orders(db, "SELECT number FROM orders WHERE customer_id = ?");
    orders.bind(1, customers.integer(0));
    while (orders.step())
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::puts(orders.text(0).c_str());
  }
}

static void wrappedOutside(sqlite3 *db) {
  Statement customers(db, "SELECT name FROM customers");
  Statement count(db, "SELECT COUNT(*) FROM orders WHERE customer = ?");
  while (customers.step()) {
    count.reset();
    count.bind(1, customers.text(0));
    count.step();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::printf("%d\n", count.integer(0));
  }
}

struct Finalize {
  void operator()(sqlite3_stmt *stmt) const { sqlite3_finalize(stmt); }
};
using StatementPointer = std::unique_ptr<sqlite3_stmt, Finalize>;

static StatementPointer prepare(sqlite3 *db, const char *sql) {
  sqlite3_stmt *stmt = nullptr;
  if (sqlite3_prepare_v2(db, sql, -1, &stmt, nullptr) != SQLITE_OK)
    throw std::runtime_error(sqlite3_errmsg(db));
  return StatementPointer(stmt);
}

static void smartPointer(sqlite3 *db, const std::vector<int> &ids) {
  const StatementPointer stmt = prepare(db, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    sqlite3_bind_int(stmt.get(), 1, id);
    if (sqlite3_step(stmt.get()) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%s\n", sqlite3_column_text(stmt.get(), 0));
    sqlite3_reset(stmt.get());
  }
}

// --- A class round the database --------------------------------------------------------------------------------------

struct Order {
  int id = 0;
  int customer = 0;
};

class Database {
public:
  explicit Database(sqlite3 *db) : m_db(db) {
    sqlite3_prepare_v2(m_db, "SELECT name FROM customers WHERE id = ?", -1, &m_byId, nullptr);
  }
  ~Database() { sqlite3_finalize(m_byId); }

  std::vector<Order> orders() const {
    std::vector<Order> all;
    Statement stmt(m_db, "SELECT id, customer_id FROM orders");
    while (stmt.step()) {
      Order order;
      order.id = stmt.integer(0);
      order.customer = stmt.integer(1);
      all.push_back(order);
    }
    return all;
  }

  std::string name(int id) {
    sqlite3_reset(m_byId);
    sqlite3_bind_int(m_byId, 1, id);
    if (sqlite3_step(m_byId) != SQLITE_ROW)
      return std::string();
    return reinterpret_cast<const char *>(sqlite3_column_text(m_byId, 0));
  }

  std::optional<int> total(int order) const {
    Statement stmt(m_db, "SELECT SUM(price) FROM lines WHERE order_id = ?");
    stmt.bind(1, order);
    if (!stmt.step())
      return std::nullopt;
    return stmt.integer(0);
  }

  bool isOpen() const { return m_db != nullptr; }

private:
  sqlite3 *m_db;
  sqlite3_stmt *m_byId = nullptr;
};

static void methods(Database &database) {
  for (const Order &order : database.orders()) {
    std::printf("%d %s\n", order.id, database.name(order.customer).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:47: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (const auto total = database.total(order.id))
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%d\n", *total);
  }
}

// --- Objects, macros, lambdas ----------------------------------------------------------------------------------------

class Invoice {
public:
  Invoice(sqlite3 *db, const Order &order) : m_id(order.id), m_customer(customerName(db, order.customer)) {}
  const std::string &customer() const { return m_customer; }

private:
  int m_id;
  std::string m_customer;
};

static void memberInitialiser(sqlite3 *db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const Invoice invoice(db, order);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::puts(invoice.customer().c_str());
  }
}

static void emplaced(sqlite3 *db, const std::vector<Order> &orders, std::vector<Invoice> &invoices) {
  for (const Order &order : orders)
    invoices.push_back(Invoice(db, order));
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

#define CHECK(call)                                                                                                    \
  do {                                                                                                                 \
    const int code = (call);                                                                                           \
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)                                                \
      throw std::runtime_error(#call);                                                                                 \
  } while (false)

static void macro(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  CHECK(sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr));
  for (int id : ids) {
    CHECK(sqlite3_bind_int(stmt, 1, id));
    CHECK(sqlite3_step(stmt));
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::printf("%s\n", sqlite3_column_text(stmt, 0));
    CHECK(sqlite3_reset(stmt));
  }
  sqlite3_finalize(stmt);
}

static void localLambda(sqlite3_stmt *stmt, const std::vector<int> &ids) {
  const auto nameOf = [&](int id) -> std::string {
    sqlite3_reset(stmt);
    sqlite3_bind_int(stmt, 1, id);
    if (sqlite3_step(stmt) != SQLITE_ROW)
      return "";
    return reinterpret_cast<const char *>(sqlite3_column_text(stmt, 0));
  };
  for (int id : ids)
    std::puts(nameOf(id).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
}

static void forEachRow(sqlite3 *db, const char *sql, const std::function<void(sqlite3_stmt *)> &callback) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, sql, -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    callback(stmt);
  sqlite3_finalize(stmt);
}

static void callback(sqlite3 *db) {
  forEachRow(db, "SELECT customer_id FROM orders", [db](sqlite3_stmt *row) {
    std::puts(customerName(db, sqlite3_column_int64(row, 0)).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void ownCursorOfAClass(sqlite3 *db) {
  Statement stmt(db, "SELECT id, name FROM customers");
  while (stmt.step())
    std::printf("%d %s\n", stmt.integer(0), stmt.text(1).c_str());
}

static void ownCursorAfterBinds(sqlite3 *db, const std::vector<std::string> &values) {
  Statement stmt(db, "SELECT id FROM customers WHERE city = ? AND street = ?");
  int index = 0;
  for (const std::string &value : values)
    stmt.bind(++index, value);
  while (stmt.step())
    std::printf("%d\n", stmt.integer(0));
}

static void ownCursorByAFunction(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers", -1, &stmt, nullptr);
  while (stepRow(stmt))
    std::printf("%s\n", sqlite3_column_text(stmt, 0));
  sqlite3_finalize(stmt);
}

static void ownCursorOfASmartPointer(sqlite3 *db) {
  const StatementPointer stmt = prepare(db, "SELECT name FROM customers");
  while (sqlite3_step(stmt.get()) == SQLITE_ROW)
    std::printf("%s\n", sqlite3_column_text(stmt.get(), 0));
}

static void callsAnAccessor(const Database &database, const std::vector<int> &ids) {
  for (int id : ids)
    if (database.isOpen())
      std::printf("%d\n", id);
}

static void rowsFirst(const Database &database) {
  for (const Order &order : database.orders())
    std::printf("%d %d\n", order.id, order.customer);
}

static void readsColumns(sqlite3_stmt *stmt, std::vector<std::string> &out) {
  for (int i = 0; i < sqlite3_data_count(stmt); ++i)
    if (sqlite3_column_type(stmt, i) != SQLITE_NULL)
      out.push_back(reinterpret_cast<const char *>(sqlite3_column_text(stmt, i)));
}

static void preparesAll(sqlite3 *db, const std::vector<std::string> &texts, std::vector<StatementPointer> &out) {
  for (const std::string &text : texts)
    out.push_back(prepare(db, text.c_str()));
}

static void printsRows(sqlite3 *db) {
  forEachRow(db, "SELECT name FROM customers",
             [](sqlite3_stmt *row) { std::printf("%s\n", sqlite3_column_text(row, 0)); });
}

static void forLater(sqlite3 *db, std::vector<std::function<void()>> &actions, const std::vector<int> &ids) {
  for (int id : ids)
    actions.push_back([db, id] { std::puts(customerName(db, id).c_str()); });
}

// --- A text that is a setting, of a statement that a class keeps -----------------------------------------------------

class Kept {
public:
  Kept(sqlite3 *db, std::string text) : m_text(std::move(text)), m_db(db) {}
  Kept *bind(const std::string &value) {
    prepare();
    sqlite3_bind_text(m_statement, 1, value.c_str(), -1, SQLITE_TRANSIENT);
    return this;
  }
  bool execute() {
    prepare();
    return sqlite3_step(m_statement) == SQLITE_ROW;
  }

private:
  void prepare() {
    if (!m_statement)
      sqlite3_prepare_v2(m_db, m_text.c_str(), -1, &m_statement, nullptr);
  }

  std::string m_text;
  sqlite3 *m_db;
  sqlite3_stmt *m_statement = nullptr;
};

std::string setting(const char *name);

class Words {
public:
  explicit Words(sqlite3 *db) : m_add(new Kept(db, setting("statement-7"))) {}
  void add(const std::vector<std::string> &words) {
    for (const std::string &word : words)
      m_add->bind(word)->execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
  }

private:
  std::unique_ptr<Kept> m_add;
};
