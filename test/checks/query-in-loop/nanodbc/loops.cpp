// RUN: %check_orm %s %t --library nanodbc --checks=orm-query-in-loop
//
// Statements that are executed once for each turn of a loop, in all kinds of loops, by all that executes.
#include <nanodbc/nanodbc.h>

#include <algorithm>
#include <iostream>
#include <list>
#include <map>
#include <string>
#include <vector>

struct Order {
  int id;
  int customer;
  std::string number;
};

// ---- over the rows of another statement ------------------------------------

void preparedOnce(nanodbc::connection &conn) {
  nanodbc::statement customer(conn);
  prepare(customer, NANODBC_TEXT("SELECT name FROM customers WHERE id = ?"));
  nanodbc::result orders = nanodbc::execute(conn, NANODBC_TEXT("SELECT number, customer_id FROM orders"));
  while (orders.next()) {
    const int id = orders.get<int>("customer_id");
    customer.bind(0, &id);
    nanodbc::result name = nanodbc::execute(customer);
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:28: note: it is prepared once, but still a round trip for each row: fetch what all turns need with one nanodbc::execute() before the loop: a join, or WHERE ... IN with one parameter for each key (none when there are no keys), and look it up in a map
    if (name.next())
      std::cout << orders.get<int>(0) << " " << name.get<std::string>(0, "unknown") << "\n";
  }
}

void rangeForRows(nanodbc::connection &conn) {
  auto orders = execute(conn, "SELECT id FROM orders");
  for (auto &order : orders) {
    nanodbc::statement lines(conn, "SELECT COUNT(*) FROM order_lines WHERE order_id = ?");
    const int id = order.get<int>(0);
    lines.bind(0, &id);
    auto count = lines.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-5]]:24: note: the same text is prepared in each turn; prepare it before the loop
// CHECK-NOTES: :[[@LINE-3]]:24: note: count them all with one query, SELECT key, COUNT(*) ... GROUP BY key, before the loop
    if (count.next())
      std::cout << count.get<int>(0) << "\n";
  }
}

void iteratorsOfRows(nanodbc::connection &conn) {
  auto orders = execute(conn, "SELECT customer_id FROM orders");
  for (nanodbc::result_iterator row(orders), last; row != last; ++row) {
    auto city = execute(conn, "SELECT city FROM customers WHERE id = " + std::to_string(row->get<int>(0)));
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    if (city.next())
      std::cout << city.get<std::string>(0) << "\n";
  }
}

void backwards(nanodbc::connection &conn) {
  auto orders = execute(conn, "SELECT number FROM orders", 100);
  for (bool ok = orders.last(); ok; ok = orders.prior()) {
    auto lines =
        execute(conn, "SELECT article FROM order_lines WHERE number = '" + orders.get<std::string>("number") + "'");
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (lines.next())
      std::cout << lines.get<std::string>("article") << "\n";
  }
}

// A value that is written to a variable.
void columnReference(nanodbc::connection &conn, nanodbc::statement &ban) {
  auto customers = execute(conn, "SELECT id FROM customers");
  ban.prepare("SELECT 1 FROM bans WHERE customer_id = ?");
  while (customers.next()) {
    int id = 0;
    customers.get_ref(0, id);
    ban.bind(0, &id);
    std::cout << id << (execute(ban).next() ? " banned" : "") << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a query asks whether a row exists once for each row of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// ---- over elements ---------------------------------------------------------

void rangeFor(nanodbc::connection &conn, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    auto name = execute(conn, "SELECT name FROM customers WHERE id = " + std::to_string(order.customer));
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:17: note: fetch what all turns need with one nanodbc::execute() before the loop: a join, or WHERE ... IN with one parameter for each key (none when there are no keys), and look it up in a map
    if (name.next())
      std::cout << name.get<std::string>(0) << "\n";
  }
}

// Bound once, changed in each turn.
void changedVariable(nanodbc::connection &conn, const std::list<int> &ids) {
  nanodbc::statement stmt(conn, "SELECT number FROM orders WHERE customer_id = ?");
  int id = 0;
  stmt.bind(0, &id);
  for (auto it = ids.begin(); it != ids.end(); ++it) {
    id = *it;
    auto numbers = stmt.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    while (numbers.next())
      std::cout << numbers.get<std::string>(0) << "\n";
  }
}

void indexes(nanodbc::statement &stmt, const std::vector<std::string> &names) {
  stmt.prepare("SELECT id FROM customers WHERE name = ?");
  for (size_t i = 0; i < names.size(); ++i) {
    stmt.bind(0, names[i].c_str());
    auto found = stmt.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
    std::cout << found.rows() << "\n";
    stmt.reset_parameters();
  }
}

void direct(nanodbc::connection &conn, const std::map<int, std::string> &customers) {
  nanodbc::statement stmt;
  for (const auto &customer : customers) {
    auto numbers = stmt.execute_direct(
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
        conn, "SELECT number FROM orders WHERE customer_id = " + std::to_string(customer.first));
    while (numbers.next())
      std::cout << customer.second << numbers.get<std::string>(0) << "\n";
  }
}

void algorithm(nanodbc::connection &conn, const std::vector<Order> &orders) {
  std::for_each(orders.begin(), orders.end(), [&conn](const Order &order) {
    nanodbc::statement stmt(conn, "SELECT SUM(price) FROM order_lines WHERE number = ?");
    stmt.bind(0, order.number.c_str());
    auto sum = stmt.execute();
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (sum.next())
      std::cout << sum.get<double>(0) << "\n";
  });
}

void nestedLoops(nanodbc::connection &conn, const std::vector<std::vector<int>> &groups) {
  nanodbc::statement stmt(conn, "SELECT number FROM orders WHERE customer_id = ?");
  for (const auto &group : groups)
    for (const int &customer : group) {
      stmt.bind(0, &customer);
      std::cout << execute(stmt).rows() << "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each element of this loop (N·M queries) [orm-query-in-loop]
    }
}

void asynchronous(nanodbc::statement &stmt, void *event, const std::vector<int> &ids) {
  stmt.prepare("SELECT name FROM customers WHERE id = ?");
  for (const int &id : ids) {
    stmt.bind(0, &id);
    stmt.async_execute(event);
// CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    auto name = stmt.complete_execute();
    while (name.next())
      std::cout << name.get<std::string>(0) << "\n";
  }
}

void sameEachTime(nanodbc::connection &conn, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    auto rate = execute(conn, "SELECT rate FROM currencies WHERE name = 'EUR'");
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: :[[@LINE-2]]:17: note: nothing in it changes from turn to turn: run it once, before the loop
    if (rate.next())
      std::cout << order.number << " " << rate.get<double>(0) << "\n";
  }
}

// ---- the catalog -----------------------------------------------------------

void columnsOfEachTable(nanodbc::connection &conn) {
  nanodbc::catalog catalog(conn);
  auto tables = catalog.find_tables("", "TABLE");
  while (tables.next()) {
    auto columns = catalog.find_columns("", tables.table_name());
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    while (columns.next())
      std::cout << columns.column_name() << "\n";
  }
}

// There is none for the keys of all tables.
void keysOfEachTable(nanodbc::catalog &catalog, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    auto keys = catalog.find_primary_keys(table);
    while (keys.next())
      std::cout << keys.column_name() << "\n";
  }
}

// ---- not once for each row -------------------------------------------------

void onlyRead(nanodbc::connection &conn) {
  auto rows = execute(conn, "SELECT * FROM customers", 100);
  const short columns = rows.columns();
  for (short i = 0; i < columns; ++i)
    std::cout << rows.column_name(i) << " ";
  while (rows.next())
    for (short i = 0; i < columns; ++i)
      std::cout << rows.get<std::string>(i, "NULL") << " ";
}

void join(nanodbc::connection &conn) {
  auto rows = execute(conn, "SELECT o.number, c.name FROM orders o LEFT JOIN customers c ON c.id = o.customer_id");
  for (auto &row : rows)
    std::cout << row.get<int>(0) << " " << row.get<std::string>(1, "unknown") << "\n";
}

// One parameter for each key, and one statement.
void inList(nanodbc::connection &conn, const std::vector<int> &keys) {
  if (keys.empty())
    return;
  std::string text = "SELECT id, name FROM customers WHERE id IN (?";
  for (size_t i = 1; i < keys.size(); ++i)
    text += ", ?";
  nanodbc::statement stmt(conn, text + ")");
  for (size_t i = 0; i < keys.size(); ++i)
    stmt.bind(short(i), &keys[i]);
  std::map<int, std::string> names;
  auto rows = stmt.execute();
  while (rows.next())
    names[rows.get<int>(0)] = rows.get<std::string>(1);
  for (int key : keys)
    std::cout << names[key] << "\n";
}

// Further results of one text.
void severalResults(nanodbc::connection &conn) {
  auto rows = execute(conn, "SELECT name FROM customers; SELECT number FROM orders");
  do {
    while (rows.next())
      std::cout << rows.get<std::string>(0) << "\n";
  } while (rows.next_result());
}

void onlyPrepared(nanodbc::connection &conn, const std::vector<std::string> &tables,
                  std::map<std::string, nanodbc::statement> &all) {
  for (const std::string &table : tables) {
    nanodbc::statement stmt(conn);
    stmt.prepare("SELECT * FROM " + table + " WHERE id = ?");
    std::cout << stmt.parameters() << "\n";
    all[table] = stmt;
  }
}

// Writes belong to orm-write-in-loop.
void writes(nanodbc::connection &conn, const std::vector<int> &ids) {
  for (int id : ids)
    just_execute(conn, "DELETE FROM orders WHERE id = " + std::to_string(id));
}
