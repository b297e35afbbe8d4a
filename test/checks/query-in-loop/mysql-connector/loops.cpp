// RUN: %check_orm %s %t --library mysql-connector --checks=orm-query-in-loop
//
// Statements that are executed once for each turn of a loop, in all kinds of loops.
#include <cppconn/connection.h>
#include <cppconn/exception.h>
#include <cppconn/metadata.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>

#include <algorithm>
#include <iostream>
#include <list>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

struct Order {
  int id;
  int customer;
  std::string number;
};

// ---- over the rows of another statement ------------------------------------

void preparedOnce(sql::Connection *con) {
  std::unique_ptr<sql::Statement> stmt(con->createStatement());
  std::unique_ptr<sql::PreparedStatement> customer(con->prepareStatement("SELECT name FROM customers WHERE id = ?"));
  std::unique_ptr<sql::ResultSet> orders(stmt->executeQuery("SELECT number, customer_id FROM orders"));
  while (orders->next()) {
    customer->setInt(1, orders->getInt("customer_id"));
    std::unique_ptr<sql::ResultSet> names(customer->executeQuery());
// CHECK-MESSAGES: :[[@LINE-1]]:53: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:53: note: it is prepared once, but still a round trip for each row: fetch what all turns need with one query before the loop: a join, or WHERE ... IN with one parameter for each key (none when there are no keys), and look it up in a map
    if (names->next())
      std::cout << orders->getInt("number") << " " << names->getString(1) << "\n";
  }
}

// As it was written with raw pointers.
void rawPointers(sql::Connection *con) {
  sql::Statement *stmt = con->createStatement();
  sql::ResultSet *orders = stmt->executeQuery("SELECT id FROM orders");
  while (orders->next()) {
    sql::Statement *lines = con->createStatement();
    std::stringstream sql;
    sql << "SELECT COUNT(*) FROM order_lines WHERE order_id = " << orders->getInt(1);
    sql::ResultSet *count = lines->executeQuery(sql.str());
// CHECK-MESSAGES: :[[@LINE-1]]:36: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:36: note: count them all with one query, SELECT key, COUNT(*) ... GROUP BY key, before the loop
    if (count->next())
      std::cout << count->getInt(1) << "\n";
    delete count;
    delete lines;
  }
  delete orders;
  delete stmt;
}

void backwards(sql::Connection &con, sql::Connection &other) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  std::unique_ptr<sql::ResultSet> orders(
      stmt->setResultSetType(sql::ResultSet::TYPE_SCROLL_INSENSITIVE)->executeQuery("SELECT number FROM orders"));
  for (orders->afterLast(); orders->previous();) {
    std::unique_ptr<sql::Statement> lines(other.createStatement());
    lines->execute("SELECT article FROM order_lines WHERE number = '" + orders->getString(1) + "'");
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::unique_ptr<sql::ResultSet> articles(lines->getResultSet());
    while (articles->next())
      std::cout << articles->getString("article") << "\n";
  }
}

void doWhile(sql::Connection &con) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  std::unique_ptr<sql::PreparedStatement> ban(con.prepareStatement("SELECT 1 FROM bans WHERE customer_id = ?"));
  std::unique_ptr<sql::ResultSet> customers(stmt->executeQuery("SELECT id, name FROM customers"));
  if (!customers->first())
    return;
  do {
    ban->setInt64(1, customers->getInt64("id"));
    std::unique_ptr<sql::ResultSet> found(ban->executeQuery());
// CHECK-MESSAGES: :[[@LINE-1]]:48: warning: a query asks whether a row exists once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << customers->getString("name") << (found->next() ? " banned" : "") << "\n";
  } while (customers->next());
}

// ---- over elements ---------------------------------------------------------

void rangeFor(sql::Connection &con, const std::vector<Order> &orders) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  for (const Order &order : orders) {
    std::unique_ptr<sql::ResultSet> rows(
        stmt->executeQuery("SELECT name FROM customers WHERE id = " + std::to_string(order.customer)));
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:15: note: fetch what all turns need with one query before the loop: a join, or WHERE ... IN with one parameter for each key (none when there are no keys), and look it up in a map
    if (rows->next())
      std::cout << order.number << " " << rows->getString("name") << "\n";
  }
}

void iterators(sql::PreparedStatement &price, std::map<std::string, double> &prices) {
  for (auto it = prices.begin(); it != prices.end(); ++it) {
    price.setString(1, it->first);
    std::unique_ptr<sql::ResultSet> row(price.executeQuery());
// CHECK-MESSAGES: :[[@LINE-1]]:47: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
    if (row->next())
      it->second = row->getDouble(1);
  }
}

void indexes(sql::Connection &con, const std::vector<int> &ids) {
  std::unique_ptr<sql::PreparedStatement> stmt(con.prepareStatement("SELECT city FROM customers WHERE id = ?"));
  for (size_t i = 0; i < ids.size(); ++i) {
    stmt->setInt(1, ids[i]);
    stmt->execute();
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    std::unique_ptr<sql::ResultSet> row(stmt->getResultSet());
    if (row->next())
      std::cout << row->getString(1) << "\n";
  }
}

void algorithm(sql::Connection &con, const std::vector<Order> &orders) {
  std::for_each(orders.begin(), orders.end(), [&con](const Order &order) {
    std::unique_ptr<sql::PreparedStatement> stmt(con.prepareStatement("SELECT SUM(price) FROM lines WHERE number = ?"));
    stmt->setString(1, order.number);
    std::unique_ptr<sql::ResultSet> sum(stmt->executeQuery());
// CHECK-MESSAGES: :[[@LINE-1]]:47: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (sum->next())
      std::cout << sum->getDouble(1) << "\n";
  });
}

void preparedEachTime(sql::Connection &con, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    std::unique_ptr<sql::PreparedStatement> stmt(con.prepareStatement("SELECT name FROM customers WHERE id = ?"));
    stmt->setInt(1, order.customer);
    std::unique_ptr<sql::ResultSet> rows(stmt->executeQuery());
// CHECK-MESSAGES: :[[@LINE-1]]:48: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-4]]:50: note: the same text is prepared in each turn; prepare it before the loop
    std::cout << rows->rowsCount() << "\n";
  }
}

// A text of the library's own string class.
void ownString(sql::Connection &con, const std::vector<sql::SQLString> &names) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  for (const sql::SQLString &name : names) {
    sql::SQLString text("SELECT id FROM customers WHERE name = '");
    text += name;
    text.append("'");
    std::unique_ptr<sql::ResultSet> rows(stmt->executeQuery(text));
// CHECK-MESSAGES: :[[@LINE-1]]:48: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (rows->next())
      std::cout << rows->getInt(1) << "\n";
  }
}

void nestedLoops(sql::Connection &con, const std::vector<std::vector<int>> &groups) {
  std::shared_ptr<sql::PreparedStatement> stmt(con.prepareStatement("SELECT number FROM orders WHERE customer_id = ?"));
  for (const auto &group : groups)
    for (int customer : group) {
      stmt->clearParameters();
      stmt->setInt(1, customer);
      std::unique_ptr<sql::ResultSet> rows(stmt->executeQuery());
// CHECK-MESSAGES: :[[@LINE-1]]:50: warning: rows are selected by a query once for each element of this loop (N·M queries) [orm-query-in-loop]
      while (rows->next())
        std::cout << rows->getString(1) << "\n";
    }
}

void sameEachTime(sql::Connection &con, const std::vector<Order> &orders) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  for (const Order &order : orders) {
    std::unique_ptr<sql::ResultSet> rate(stmt->executeQuery("SELECT rate FROM currencies WHERE name = 'EUR'"));
// CHECK-MESSAGES: :[[@LINE-1]]:48: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:48: note: nothing in it changes from turn to turn: run it once, before the loop
    if (rate->next())
      std::cout << order.number << " " << rate->getDouble(1) << "\n";
  }
}

// ---- the catalog -----------------------------------------------------------

void columnsOfEachTable(sql::Connection &con) {
  sql::DatabaseMetaData *meta = con.getMetaData();
  std::list<sql::SQLString> types(1, "TABLE");
  std::unique_ptr<sql::ResultSet> tables(meta->getTables("", "shop", "%", types));
  while (tables->next()) {
    std::unique_ptr<sql::ResultSet> columns(meta->getColumns("", "shop", tables->getString("TABLE_NAME"), "%"));
// CHECK-MESSAGES: :[[@LINE-1]]:51: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (columns->next())
      std::cout << columns->getString("COLUMN_NAME") << "\n";
  }
}

// There is none for the keys of all tables.
void keysOfEachTable(sql::DatabaseMetaData &meta, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    std::unique_ptr<sql::ResultSet> keys(meta.getPrimaryKeys("", "shop", table));
    while (keys->next())
      std::cout << keys->getString("COLUMN_NAME") << "\n";
    std::unique_ptr<sql::ResultSet> indexes(meta.getIndexInfo("", "shop", table, false, true));
    while (indexes->next())
      std::cout << indexes->getString("INDEX_NAME") << "\n";
  }
}

// ---- not once for each row -------------------------------------------------

void onlyRead(sql::Connection &con) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  std::unique_ptr<sql::ResultSet> rows(stmt->executeQuery("SELECT * FROM customers"));
  sql::ResultSetMetaData *meta = rows->getMetaData();
  for (unsigned i = 1; i <= meta->getColumnCount(); ++i)
    std::cout << meta->getColumnLabel(i) << " ";
  while (rows->next())
    for (unsigned i = 1; i <= meta->getColumnCount(); ++i)
      std::cout << (rows->isNull(i) ? sql::SQLString("NULL") : rows->getString(i)) << " ";
  std::cout << rows->rowsCount() << "\n";
}

void join(sql::Connection &con) {
  std::unique_ptr<sql::Statement> stmt(con.createStatement());
  std::unique_ptr<sql::ResultSet> rows(stmt->executeQuery(
      "SELECT o.number, c.name FROM orders o LEFT JOIN customers c ON c.id = o.customer_id ORDER BY o.id"));
  while (rows->next())
    std::cout << rows->getInt(1) << " " << rows->getString(2) << "\n";
}

// One parameter for each key, and one statement.
void inList(sql::Connection &con, const std::vector<int> &keys) {
  if (keys.empty())
    return;
  std::string text = "SELECT id, name FROM customers WHERE id IN (?";
  for (size_t i = 1; i < keys.size(); ++i)
    text += ", ?";
  std::unique_ptr<sql::PreparedStatement> stmt(con.prepareStatement(text + ")"));
  for (size_t i = 0; i < keys.size(); ++i)
    stmt->setInt(unsigned(i + 1), keys[i]);
  std::map<int, std::string> names;
  std::unique_ptr<sql::ResultSet> rows(stmt->executeQuery());
  while (rows->next())
    names[rows->getInt(1)] = rows->getString(2);
  for (int key : keys)
    std::cout << names[key] << "\n";
}

// Further results of one call.
void severalResults(sql::Connection &con) {
  std::unique_ptr<sql::PreparedStatement> call(con.prepareStatement("CALL statistics()"));
  call->execute();
  do {
    std::unique_ptr<sql::ResultSet> rows(call->getResultSet());
    while (rows->next())
      std::cout << rows->getString(1) << "\n";
  } while (call->getMoreResults());
}

void warnings(sql::Statement &stmt) {
  stmt.execute("SELECT name FROM customers");
  for (const sql::SQLWarning *warning = stmt.getWarnings(); warning; warning = warning->getNextWarning())
    std::cout << warning->getMessage() << "\n";
}

void onlyPrepared(sql::Connection &con, const std::vector<std::string> &tables,
                  std::map<std::string, std::unique_ptr<sql::PreparedStatement>> &all) {
  for (const std::string &table : tables)
    all[table].reset(con.prepareStatement("SELECT * FROM " + table + " WHERE id = ?"));
}

void onlyMade(sql::Connection &con, std::vector<std::unique_ptr<sql::Statement>> &statements, int count) {
  for (int i = 0; i < count; ++i) {
    statements.emplace_back(con.createStatement());
    statements.back()->setQueryTimeout(10);
    statements.back()->setFetchSize(500);
  }
}

// Writes belong to orm-write-in-loop.
void writes(sql::Statement &stmt, const std::vector<int> &ids) {
  for (int id : ids)
    stmt.executeUpdate("DELETE FROM orders WHERE id = " + std::to_string(id));
}
