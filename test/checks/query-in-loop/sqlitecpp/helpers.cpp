// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-query-in-loop
//
// The statement is executed in a function that the loop calls, or the loop is in a function that the list is handed to.
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

// --- Functions -------------------------------------------------------------------------------------------------------

static std::string customerName(SQLite::Database &db, int id) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  query.bind(1, id);
  if (!query.executeStep())
    return std::string();
  return query.getColumn(0);
}

static void byAFunction(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << customerName(db, id) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static std::string salutation(SQLite::Database &db, int id) { return "Hello " + customerName(db, id); }

static void twoCallsDown(SQLite::Database &db) {
  SQLite::Statement orders(db, "SELECT number, customer_id FROM orders");
  while (orders.executeStep())
    std::cout << orders.getColumn(0) << salutation(db, orders.getColumn(1)) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

static bool step(SQLite::Statement &query) {
  try {
    return query.executeStep();
  } catch (const SQLite::Exception &error) {
    std::cerr << error.what() << "\n";
    return false;
  }
}

static void steppedByAFunction(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    query.reset();
    query.bind(1, id);
    if (step(query))
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0) << "\n";
  }
}

static int scalar(SQLite::Database &db, const std::string &sql) {
  SQLite::Statement query(db, sql);
  return query.executeStep() ? query.getColumn(0).getInt() : 0;
}

static int textForAFunction(SQLite::Database &db, const std::vector<int> &ids) {
  int all = 0;
  for (int id : ids)
    all += scalar(db, "SELECT COUNT(*) FROM orders WHERE customer_id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  return all;
}

static SQLite::Statement ordersOf(SQLite::Database &db, int customer) {
  SQLite::Statement query(db, "SELECT number FROM orders WHERE customer_id = ?");
  query.bind(1, customer);
  return query;
}

static void cursorFromAFunction(SQLite::Database &db, const std::vector<int> &customers) {
  for (int customer : customers) {
    SQLite::Statement orders = ordersOf(db, customer);
    while (orders.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << orders.getColumn(0) << "\n";
  }
}

// The loop is in the function that is handed the list.
static void printNames(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << customerName(db, id) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void handsOver(SQLite::Database &db) {
  std::vector<int> ids;
  SQLite::Statement query(db, "SELECT id FROM customers");
  while (query.executeStep())
    ids.push_back(query.getColumn(0));
  printNames(db, ids);
}

template <typename T, typename... Values>
static std::optional<T> valueOf(SQLite::Database &db, const std::string &sql, const Values &...values) {
  SQLite::Statement query(db, sql);
  SQLite::bind(query, values...);
  if (!query.executeStep())
    return std::nullopt;
  return static_cast<T>(query.getColumn(0));
}

static void variadicHelper(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    if (const auto name = valueOf<std::string>(db, "SELECT name FROM customers WHERE id = ?", id))
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << *name << "\n";
}

// --- Methods ---------------------------------------------------------------------------------------------------------

struct Order {
  int id = 0;
  int customer = 0;
};

class Repository {
public:
  explicit Repository(const std::string &file)
      : m_db(file, SQLite::OPEN_READONLY), m_byId(m_db, "SELECT name FROM customers WHERE id = ?") {}

  std::vector<Order> orders() {
    std::vector<Order> all;
    SQLite::Statement query(m_db, "SELECT id, customer_id FROM orders");
    while (query.executeStep()) {
      Order order;
      order.id = query.getColumn("id");
      order.customer = query.getColumn("customer_id");
      all.push_back(order);
    }
    return all;
  }

  std::string name(int id) {
    m_byId.reset();
    m_byId.bind(1, id);
    return m_byId.executeStep() ? m_byId.getColumn(0).getString() : std::string();
  }

  bool hasOrders(int customer) {
    const std::string where = " WHERE customer_id = " + std::to_string(customer);
    return m_db.execAndGet("SELECT EXISTS (SELECT 1 FROM orders" + where + ")").getInt() != 0;
  }

  void print(const std::vector<int> &ids) {
    for (int id : ids)
      std::cout << name(id) << "\n";
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }

  const std::string &file() const { return m_db.getFilename(); }

private:
  SQLite::Database m_db;
  SQLite::Statement m_byId;
};

static void methods(Repository &repository) {
  for (const Order &order : repository.orders())
    if (!repository.hasOrders(order.customer))
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << order.id << "\n";
}

static void throughAPointer(const std::unique_ptr<Repository> &repository, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << repository->name(id) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void heldByPointer(SQLite::Database &db, const std::vector<int> &ids) {
  const auto query = std::make_unique<SQLite::Statement>(db, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    query->bind(1, id);
    if (query->executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query->getColumn(0) << "\n";
    query->reset();
  }
}

// --- Objects, macros, lambdas ----------------------------------------------------------------------------------------

class Invoice {
public:
  Invoice(SQLite::Database &db, const Order &order) : m_id(order.id), m_customer(customerName(db, order.customer)) {}
  const std::string &customer() const { return m_customer; }

private:
  int m_id;
  std::string m_customer;
};

static void memberInitialiser(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const Invoice invoice(db, order);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << invoice.customer() << "\n";
  }
}

static void inAList(SQLite::Database &db, const std::vector<Order> &orders, std::vector<Invoice> &invoices) {
  for (const Order &order : orders)
    invoices.push_back(Invoice(db, order));
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static void emplaced(SQLite::Database &db, const std::vector<Order> &orders, std::vector<Invoice> &invoices) {
  for (const Order &order : orders)
    invoices.emplace_back(db, order);
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// Adds the file's name to what may go wrong.
class LoggedStatement : public SQLite::Statement {
public:
  using SQLite::Statement::Statement;
  bool next() {
    const bool more = executeStep();
    if (!more)
      std::clog << getQuery() << "\n";
    return more;
  }
};

static void subclass(SQLite::Database &db, const std::vector<int> &ids) {
  LoggedStatement query(db, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    query.bind(1, id);
    if (query.next())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0) << "\n";
    query.reset();
  }
}

#define TRY(expression)                                                                                                \
  try {                                                                                                                \
    expression;                                                                                                        \
  } catch (const SQLite::Exception &error) {                                                                           \
    std::cerr << error.getErrorStr() << "\n";                                                                          \
  }

static void macro(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    query.bind(1, id);
    TRY(query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << query.getColumn(0) << "\n";
    query.reset();
  }
}

static void localLambda(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  const auto nameOf = [&](int id) -> std::string {
    query.reset();
    query.bind(1, id);
    query.executeStep();
    return query.getColumn(0);
  };
  for (int id : ids)
    std::cout << nameOf(id) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

template <typename F> static void forEachRow(SQLite::Database &db, const char *sql, F callback) {
  SQLite::Statement query(db, sql);
  while (query.executeStep())
    callback(query);
}

static void callback(SQLite::Database &db) {
  forEachRow(db, "SELECT customer_id FROM orders", [&](SQLite::Statement &row) {
    std::cout << customerName(db, row.getColumn(0)) << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
  });
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void ownCursorByAFunction(SQLite::Database &db) {
  SQLite::Statement query(db, "SELECT name FROM customers");
  while (step(query))
    std::cout << query.getColumn(0) << "\n";
}

static void ownCursorOfASubclass(SQLite::Database &db) {
  LoggedStatement query(db, "SELECT name FROM customers");
  while (query.next())
    std::cout << query.getColumn(0) << "\n";
}

static void cursorFromAFunctionOnce(SQLite::Database &db, int customer) {
  SQLite::Statement orders = ordersOf(db, customer);
  while (orders.executeStep())
    std::cout << orders.getColumn(0) << "\n";
}

static void printRow(const SQLite::Statement &row) {
  for (int i = 0; i < row.getColumnCount(); ++i)
    std::cout << row.getColumn(i) << " ";
}

static void readsRows(SQLite::Database &db) {
  SQLite::Statement query(db, "SELECT * FROM customers");
  while (query.executeStep())
    printRow(query);
}

static void callsAnAccessor(const Repository &repository, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << repository.file() << id << "\n";
}

static void rowsFirst(Repository &repository) {
  for (const Order &order : repository.orders())
    std::cout << order.id << order.customer << "\n";
}

static std::map<int, std::string> allNames(SQLite::Database &db) {
  std::map<int, std::string> names;
  SQLite::Statement query(db, "SELECT id, name FROM customers");
  while (query.executeStep())
    names[query.getColumn(0)] = query.getColumn(1).getString();
  return names;
}

static void lookUp(SQLite::Database &db, const std::vector<int> &ids) {
  const std::map<int, std::string> names = allNames(db);
  for (int id : ids)
    if (const auto it = names.find(id); it != names.end())
      std::cout << it->second << "\n";
}

static void printsRows(SQLite::Database &db) {
  forEachRow(db, "SELECT name FROM customers",
             [](const SQLite::Statement &row) { std::cout << row.getColumn(0) << "\n"; });
}

static void preparesAll(SQLite::Database &db, const std::vector<int> &customers, std::vector<SQLite::Statement> &out) {
  for (int customer : customers)
    out.push_back(ordersOf(db, customer));
}

static void forLater(SQLite::Database &db, std::vector<std::function<void()>> &actions, const std::vector<int> &ids) {
  for (int id : ids)
    actions.push_back([&db, id] { std::cout << customerName(db, id); });
}
