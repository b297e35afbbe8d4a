// RUN: %check_orm %s %t --library mysql-connector --checks=orm-query-in-loop
//
// Statements behind functions and classes; the warning stands where the loop's body calls them.
#include <cppconn/driver.h>
#include <cppconn/exception.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>
#include <mysql_connection.h>
#include <mysql_driver.h>

#include <algorithm>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

// ---- functions -------------------------------------------------------------

static std::string customerName(sql::Connection &con, int id) {
  std::unique_ptr<sql::PreparedStatement> stmt(con.prepareStatement("SELECT name FROM customers WHERE id = ?"));
  stmt->setInt(1, id);
  std::unique_ptr<sql::ResultSet> row(stmt->executeQuery());
  return row->next() ? std::string(row->getString("name")) : std::string();
}

void byAFunction(sql::Connection &con, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << customerName(con, id) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void throughAnAlgorithm(sql::Connection &con, const std::vector<int> &ids, std::vector<std::string> &names) {
  std::transform(ids.begin(), ids.end(), std::back_inserter(names), [&](int id) { return customerName(con, id); });
// CHECK-MESSAGES: :[[@LINE-1]]:90: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void overRows(sql::Connection &con) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  std::unique_ptr<sql::ResultSet> orders(stmt->executeQuery("SELECT customer_id FROM orders"));
  while (orders->next())
    std::cout << customerName(con, orders->getInt(1)) << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

// Rows that a function returns.
static std::unique_ptr<sql::ResultSet> select(sql::Connection &con, const std::string &text) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  return std::unique_ptr<sql::ResultSet>(stmt->executeQuery(text));
}

void returnedRows(sql::Connection &con) {
  const auto orders = select(con, "SELECT id FROM orders");
  while (orders->next()) {
    const auto lines = select(con, "SELECT article FROM lines WHERE order_id = " + std::to_string(orders->getInt(1)));
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (lines->next())
      std::cout << lines->getString(1) << "\n";
  }
}

// A function for each row.
static void each(sql::ResultSet &rows, const std::function<void(sql::ResultSet &)> &row) {
  while (rows.next())
    row(rows);
}

void callbacks(sql::Connection &con) {
  const auto orders = select(con, "SELECT customer_id FROM orders");
  each(*orders, [&con](sql::ResultSet &order) { std::cout << customerName(con, order.getInt(1)) << "\n"; });
// CHECK-MESSAGES: :[[@LINE-1]]:62: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

template <typename T> T scalar(sql::Connection &con, const std::string &text) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  std::unique_ptr<sql::ResultSet> row(stmt->executeQuery(text));
  row->next();
  return T(row->getDouble(1));
}

void templates(sql::Connection &con, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << scalar<int>(con, "SELECT COUNT(*) FROM orders WHERE customer_id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  std::cout << scalar<double>(con, "SELECT SUM(price) FROM lines");
}

// ---- classes ---------------------------------------------------------------

class Database {
public:
  Database(const std::string &host, const std::string &user, const std::string &password)
      : m_connection(sql::mysql::get_mysql_driver_instance()->connect(host, user, password)) {
    m_connection->setSchema("shop");
    m_price.reset(m_connection->prepareStatement("SELECT price FROM articles WHERE id = ?"));
  }
  double price(int article) {
    m_price->setInt(1, article);
    std::unique_ptr<sql::ResultSet> row(m_price->executeQuery());
    return row->next() ? double(row->getDouble(1)) : 0;
  }
  // All at once.
  std::map<int, double> prices() {
    std::map<int, double> found;
    std::unique_ptr<sql::Statement> stmt(m_connection->createStatement());
    std::unique_ptr<sql::ResultSet> rows(stmt->executeQuery("SELECT id, price FROM articles"));
    while (rows->next())
      found[rows->getInt(1)] = double(rows->getDouble(2));
    return found;
  }
  // The statement is kept, the result is handed out.
  sql::ResultSet *query(const std::string &text) {
    m_statement.reset(m_connection->createStatement());
    try {
      m_rows.reset(m_statement->executeQuery(text));
    } catch (const sql::SQLException &error) {
      std::cerr << error.what() << error.getErrorCode() << "\n";
      throw;
    }
    return m_rows.get();
  }

private:
  std::unique_ptr<sql::Connection> m_connection;
  std::unique_ptr<sql::PreparedStatement> m_price;
  std::unique_ptr<sql::Statement> m_statement;
  std::unique_ptr<sql::ResultSet> m_rows;
};

double sumOneByOne(Database &database, const std::vector<int> &articles) {
  double sum = 0;
  for (int article : articles)
    sum += database.price(article);
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  return sum;
}

double sumOfAll(Database &database, const std::vector<int> &articles) {
  double sum = 0;
  std::map<int, double> prices = database.prices();
  for (int article : articles)
    sum += prices[article];
  return sum;
}

void textOfTheCaller(Database &database, const std::vector<std::string> &cities) {
  for (const std::string &city : cities) {
    sql::ResultSet *rows = database.query("SELECT name FROM customers WHERE city = '" + city + "'");
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (rows->next())
      std::cout << rows->getString(1) << "\n";
  }
}

// The driver's own class.
void derivedConnection(sql::mysql::MySQL_Connection &con, const std::vector<std::string> &names) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  for (const std::string &name : names) {
    std::unique_ptr<sql::ResultSet> rows(
        stmt->executeQuery("SELECT id FROM customers WHERE name = '" + con.escapeString(name) + "'"));
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << rows->rowsCount() << "\n";
  }
}

// What a callable is kept for is called once.
void kept(sql::Connection &con, const std::vector<int> &ids) {
  std::function<std::string()> last;
  for (int id : ids)
    if (id > 100)
      last = [&con, id] { return customerName(con, id); };
  if (last)
    std::cout << last();
}
