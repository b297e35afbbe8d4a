// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-query-in-loop
//
// Every way to loop, with a statement in it that needs the row or the element of the turn. The first step executes a
// statement; where that is the condition of a loop over its rows, it is once for each turn of the loop around it.
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <list>
#include <map>
#include <set>
#include <string>
#include <vector>

// --- Cursors ---------------------------------------------------------------------------------------------------------

static void nestedCursors(SQLite::Database &db) {
  SQLite::Statement customers(db, "SELECT id, name FROM customers");
  while (customers.executeStep()) {
    std::cout << customers.getColumn(1).getText() << "\n";
    SQLite::Statement orders(db, "SELECT number FROM orders WHERE customer_id = ?");
    orders.bind(1, customers.getColumn(0).getInt());
    while (orders.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::cout << "  " << orders.getColumn(0).getText() << "\n";
  }
}

static void resetInTheCursor(SQLite::Database &db) {
  SQLite::Statement customers(db, "SELECT id FROM customers");
  SQLite::Statement total(db, "SELECT SUM(total) FROM orders WHERE customer_id = :customer");
  while (customers.executeStep()) {
    const int id = customers.getColumn(0);
    total.bind(":customer", id);
    if (total.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::cout << total.getColumn(0).getDouble() << "\n";
    total.reset();
  }
}

static void threeLevels(SQLite::Database &db) {
  SQLite::Statement customers(db, "SELECT id FROM customers");
  SQLite::Statement orders(db, "SELECT id FROM orders WHERE customer_id = ?");
  SQLite::Statement lines(db, "SELECT article FROM lines WHERE order_id = ?");
  while (customers.executeStep()) {
    orders.reset();
    orders.bind(1, customers.getColumn(0).getInt64());
    while (orders.executeStep()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      lines.reset();
      lines.bind(1, orders.getColumn("id").getInt64());
      while (lines.executeStep())
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are selected by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
        std::cout << lines.getColumn(0).getString() << "\n";
    }
  }
}

static int tryStep(SQLite::Database &db) {
  SQLite::Statement cities(db, "SELECT name FROM cities");
  int people = 0;
  while (cities.tryExecuteStep() == SQLite::OK && cities.hasRow()) {
    SQLite::Statement count(db, "SELECT COUNT(*) FROM people WHERE city = ?");
    count.bind(1, cities.getColumn(0).getString());
    count.executeStep();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    people += count.getColumn(0).getInt();
  }
  return people;
}

static void scalarInTheCursor(SQLite::Database &db) {
  SQLite::Statement orders(db, "SELECT customer_id FROM orders");
  while (orders.executeStep()) {
    const std::string name =
        db.execAndGet("SELECT name FROM customers WHERE id = " + std::to_string(orders.getColumn(0).getInt()));
        // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << name << "\n";
  }
}

static void breaksOutOfTheCursor(SQLite::Database &db) {
  SQLite::Statement names(db, "SELECT name FROM names");
  SQLite::Statement exists(db, "SELECT 1 FROM customers WHERE name = ?");
  while (true) {
    if (!names.executeStep())
      break;
    exists.bind(1, names.getColumn(0).getText());
    if (!exists.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a query asks whether a row exists once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::cout << names.getColumn(0) << " is missing\n";
    exists.reset();
  }
}

// --- Elements --------------------------------------------------------------------------------------------------------

static void rangeFor(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    query.bind(1, id);
    if (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0).getText() << "\n";
    query.reset();
    query.clearBindings();
  }
}

static void mapEntries(SQLite::Database &db, const std::map<std::string, int> &amounts) {
  for (const auto &[code, amount] : amounts) {
    SQLite::Statement query(db, "SELECT price FROM articles WHERE code = ?");
    query.bind(1, code);
    while (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0).getDouble() * amount << "\n";
  }
}

static void iterators(SQLite::Database &db, const std::set<std::string> &codes) {
  for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
    SQLite::Statement query(db, "SELECT price FROM articles WHERE code = '" + *it + "'");
    if (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0).getDouble() << "\n";
  }
}

static void indices(SQLite::Database &db, const std::vector<int64_t> &ids) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE rowid = $id");
  for (size_t i = 0; i < ids.size(); ++i) {
    query.bind("$id", ids[i]);
    query.executeStep();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << query.getColumn(0).getText("none") << "\n";
    query.reset();
  }
}

static void drains(SQLite::Database &db, std::list<int> ids) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  while (!ids.empty()) {
    query.bind(1, ids.front());
    ids.pop_front();
    if (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0).getText() << "\n";
    query.reset();
  }
}

static void algorithm(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  std::for_each(ids.begin(), ids.end(), [&query](int id) {
    query.bind(1, id);
    if (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0).getText() << "\n";
    query.reset();
  });
}

static void transformed(SQLite::Database &db, const std::vector<int> &ids, std::vector<std::string> &names) {
  std::transform(ids.begin(), ids.end(), std::back_inserter(names), [&](int id) -> std::string {
    return db.execAndGet("SELECT name FROM customers WHERE id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

static void idsFirst(SQLite::Database &db) {
  std::vector<int> ids;
  SQLite::Statement open(db, "SELECT customer_id FROM orders WHERE open = 1");
  while (open.executeStep())
    ids.push_back(open.getColumn(0));

  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  for (const int id : ids) {
    query.bind(1, id);
    if (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0).getText() << "\n";
    query.reset();
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void ownCursor(SQLite::Database &db) {
  SQLite::Statement query(db, "SELECT id, name FROM customers");
  while (query.executeStep())
    for (int i = 0; i < query.getColumnCount(); ++i)
      if (!query.isColumnNull(i))
        std::cout << query.getColumnName(i) << "=" << query.getColumn(i) << "\n";
}

static void ownCursorInAForLoop(SQLite::Database &db) {
  for (SQLite::Statement query(db, "SELECT name FROM customers"); query.executeStep();)
    std::cout << query.getColumn(0).getText() << "\n";
}

static void ownCursorDoWhile(SQLite::Statement &query) {
  if (!query.executeStep())
    return;
  do {
    std::cout << query.getColumn(0).getText() << "\n";
  } while (query.executeStep());
}

static void ownCursorForEver(SQLite::Statement &query) {
  for (;;) {
    if (!query.executeStep())
      break;
    std::cout << query.getColumn(0).getText() << "\n";
  }
}

static void twoRowsATurn(SQLite::Statement &query) {
  while (query.executeStep()) {
    const double first = query.getColumn(0);
    if (!query.executeStep())
      break;
    std::cout << query.getColumn(0).getDouble() - first << "\n";
  }
}

static void twoCursorsSideBySide(SQLite::Statement &a, SQLite::Statement &b) {
  bool moreA = a.executeStep(), moreB = b.executeStep();
  while (moreA && moreB) {
    if (a.getColumn(0).getInt() < b.getColumn(0).getInt())
      moreA = a.executeStep();
    else
      moreB = b.executeStep();
  }
}

static void firstRows(SQLite::Statement &query, int count) {
  for (int i = 0; i < count && query.executeStep(); ++i)
    std::cout << query.getColumn(0).getText() << "\n";
}

static void inList(SQLite::Database &db, const std::vector<int> &ids) {
  std::string sql = "SELECT name FROM customers WHERE id IN (";
  for (size_t i = 0; i < ids.size(); ++i)
    sql += i ? ", ?" : "?";
  SQLite::Statement query(db, sql + ")");
  for (size_t i = 0; i < ids.size(); ++i)
    query.bind(static_cast<int>(i) + 1, ids[i]);
  while (query.executeStep())
    std::cout << query.getColumn(0).getText() << "\n";
}

static std::vector<std::string> namesOf(SQLite::Database &db, int group) {
  std::vector<std::string> names;
  SQLite::Statement query(db, "SELECT name FROM customers WHERE group_id = ?");
  query.bind(1, group);
  while (query.executeStep())
    names.push_back(query.getColumn(0));
  return names;
}

static void rangeExpression(SQLite::Database &db, int group) {
  for (const std::string &name : namesOf(db, group))
    std::cout << name << "\n";
}

static void bound(SQLite::Database &db) {
  const int count = db.execAndGet("SELECT COUNT(*) FROM customers");
  for (int i = 0; i < count; ++i)
    std::cout << i << "\n";
}

// --- The range and the bound of an inner loop are looked at in each turn of the outer one ----------------------------

static void innerRange(SQLite::Database &db, const std::vector<int> &groups) {
  for (int group : groups)
    for (const std::string &name : namesOf(db, group))
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << group << name << "\n";
}

static void condition(SQLite::Database &db) {
  for (int i = 0; i < db.execAndGet("SELECT COUNT(*) FROM customers").getInt(); ++i)
  // CHECK-MISSING: :[[@LINE-1]]:26: warning: the same query is run again once for each turn of this loop (N queries) [orm-query-in-loop]
    std::cout << i << "\n";
}
