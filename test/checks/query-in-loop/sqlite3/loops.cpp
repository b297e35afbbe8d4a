// RUN: %check_orm %s %t --library sqlite3 --checks=orm-query-in-loop
//
// Every way to loop, with a statement in it that needs the row or the element of the turn. The first step executes a
// statement; where that is the condition of a loop over its rows, it is once for each turn of the loop around it.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <sqlite3.h>
#include <string>
#include <vector>

// --- Cursors ---------------------------------------------------------------------------------------------------------

static void nestedCursors(sqlite3 *db) {
  sqlite3_stmt *customers = nullptr, *orders = nullptr;
  sqlite3_prepare_v2(db, "SELECT id, name FROM customers", -1, &customers, nullptr);
  sqlite3_prepare_v2(db, "SELECT number FROM orders WHERE customer_id = ?", -1, &orders, nullptr);
  while (sqlite3_step(customers) == SQLITE_ROW) {
    std::printf("%s\n", sqlite3_column_text(customers, 1));
    sqlite3_bind_int(orders, 1, sqlite3_column_int(customers, 0));
    while (sqlite3_step(orders) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::printf("  %s\n", sqlite3_column_text(orders, 0));
    sqlite3_reset(orders);
  }
  sqlite3_finalize(orders);
  sqlite3_finalize(customers);
}

static int preparedInTheCursor(sqlite3 *db) {
  sqlite3_stmt *orders;
  int rc = sqlite3_prepare_v2(db, "SELECT id, customer_id FROM orders", -1, &orders, 0);
  if (rc != SQLITE_OK)
    return rc;
  while ((rc = sqlite3_step(orders)) == SQLITE_ROW) {
    sqlite3_stmt *customer;
    if (sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?1", -1, &customer, 0) != SQLITE_OK)
      break;
    sqlite3_bind_int64(customer, 1, sqlite3_column_int64(orders, 1));
    if (sqlite3_step(customer) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::puts(reinterpret_cast<const char *>(sqlite3_column_text(customer, 0)));
    sqlite3_finalize(customer);
  }
  sqlite3_finalize(orders);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static void threeLevels(sqlite3 *db) {
  sqlite3_stmt *customers, *orders, *lines;
  sqlite3_prepare_v2(db, "SELECT id FROM customers", -1, &customers, nullptr);
  sqlite3_prepare_v2(db, "SELECT id FROM orders WHERE customer_id = ?", -1, &orders, nullptr);
  sqlite3_prepare_v2(db, "SELECT article FROM lines WHERE order_id = ?", -1, &lines, nullptr);
  while (sqlite3_step(customers) == SQLITE_ROW) {
    sqlite3_reset(orders);
    sqlite3_bind_int(orders, 1, sqlite3_column_int(customers, 0));
    while (sqlite3_step(orders) == SQLITE_ROW) {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      sqlite3_reset(lines);
      sqlite3_bind_int(lines, 1, sqlite3_column_int(orders, 0));
      while (sqlite3_step(lines) == SQLITE_ROW)
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are selected by a query once for each row of this loop (N·M queries) [orm-query-in-loop]
        std::printf("%s\n", sqlite3_column_text(lines, 0));
    }
  }
  sqlite3_finalize(lines);
  sqlite3_finalize(orders);
  sqlite3_finalize(customers);
}

static void stepsInAForLoop(sqlite3 *db) {
  sqlite3_stmt *cities = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM cities", -1, &cities, nullptr);
  for (int rc = sqlite3_step(cities); rc == SQLITE_ROW; rc = sqlite3_step(cities)) {
    sqlite3_stmt *people = nullptr;
    sqlite3_prepare_v2(db, "SELECT COUNT(*) FROM people WHERE city = ?", -1, &people, nullptr);
    sqlite3_bind_text(people, 1, reinterpret_cast<const char *>(sqlite3_column_text(cities, 0)), -1, SQLITE_TRANSIENT);
    if (sqlite3_step(people) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::printf("%d\n", sqlite3_column_int(people, 0));
    sqlite3_finalize(people);
  }
  sqlite3_finalize(cities);
}

static void breaksOutOfTheCursor(sqlite3 *db) {
  sqlite3_stmt *names = nullptr, *exists = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM names", -1, &names, nullptr);
  sqlite3_prepare_v2(db, "SELECT 1 FROM customers WHERE name = ?", -1, &exists, nullptr);
  for (;;) {
    const int rc = sqlite3_step(names);
    if (rc != SQLITE_ROW)
      break;
    sqlite3_bind_value(exists, 1, sqlite3_column_value(names, 0));
    if (sqlite3_step(exists) != SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a query asks whether a row exists once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::printf("%s is missing\n", sqlite3_column_text(names, 0));
    sqlite3_reset(exists);
  }
  sqlite3_finalize(exists);
  sqlite3_finalize(names);
}

// --- Elements --------------------------------------------------------------------------------------------------------

static void rangeFor(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
  for (int id : ids) {
    sqlite3_bind_int(stmt, 1, id);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
    sqlite3_reset(stmt);
    sqlite3_clear_bindings(stmt);
  }
  sqlite3_finalize(stmt);
}

static void mapEntries(sqlite3 *db, const std::map<std::string, int> &amounts) {
  for (const auto &[code, amount] : amounts) {
    sqlite3_stmt *stmt = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT price FROM articles WHERE code = ?", -1, &stmt, nullptr) != SQLITE_OK)
      return;
    sqlite3_bind_text(stmt, 1, code.c_str(), -1, SQLITE_STATIC);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%f\n", sqlite3_column_double(stmt, 0) * amount);
    sqlite3_finalize(stmt);
  }
}

static void iterators(sqlite3 *db, const std::vector<std::string> &codes) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT price FROM articles WHERE code = ?", -1, &stmt, nullptr);
  for (std::vector<std::string>::const_iterator it = codes.begin(); it != codes.end(); ++it) {
    sqlite3_bind_text(stmt, 1, it->data(), static_cast<int>(it->size()), nullptr);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::printf("%f\n", sqlite3_column_double(stmt, 0));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void arrayOfIds(sqlite3 *db, const int *ids, size_t count) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
  for (size_t i = 0; i < count; i++) {
    sqlite3_bind_int(stmt, 1, ids[i]);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void counter(sqlite3 *db, int first, int last) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT value FROM samples WHERE number = ?", -1, &stmt, nullptr);
  int number = first;
  while (number <= last) {
    sqlite3_bind_int(stmt, 1, number);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
      std::printf("%f\n", sqlite3_column_double(stmt, 0));
    sqlite3_reset(stmt);
    ++number;
  }
  sqlite3_finalize(stmt);
}

struct Node {
  int id;
  Node *next;
};

static void linkedList(sqlite3 *db, const Node *first) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
  for (const Node *node = first; node; node = node->next) {
    sqlite3_bind_int(stmt, 1, node->id);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void algorithm(sqlite3_stmt *stmt, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [stmt](int id) {
    sqlite3_bind_int(stmt, 1, id);
    while (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a query is run once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
    sqlite3_reset(stmt);
  });
}

static void idsFirst(sqlite3 *db) {
  std::vector<sqlite3_int64> ids;
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT DISTINCT customer_id FROM orders", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    ids.push_back(sqlite3_column_int64(stmt, 0));
  sqlite3_finalize(stmt);

  sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
  for (size_t i = 0; i < ids.size(); ++i) {
    sqlite3_bind_int64(stmt, 1, ids[i]);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

// --- Callbacks -------------------------------------------------------------------------------------------------------

static sqlite3 *theDatabase;

static int printName(void *, int, char **values, char **) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(theDatabase, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
  sqlite3_bind_text(stmt, 1, values[0], -1, SQLITE_STATIC);
  if (sqlite3_step(stmt) == SQLITE_ROW)
  // CHECK-MISSING: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::printf("%s\n", sqlite3_column_text(stmt, 0));
  sqlite3_finalize(stmt);
  return 0;
}

static void callback() {
  sqlite3_exec(theDatabase, "SELECT customer_id FROM orders", printName, nullptr, nullptr);
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void ownCursor(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    for (int i = 0; i < sqlite3_column_count(stmt); ++i)
      std::printf("%s=%s\n", sqlite3_column_name(stmt, i), sqlite3_column_text(stmt, i));
  sqlite3_finalize(stmt);
}

static int ownCursorWithResult(sqlite3_stmt *stmt) {
  int rc, rows = 0;
  while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
    ++rows;
  return rc == SQLITE_DONE ? rows : -1;
}

static void ownCursorDoWhile(sqlite3_stmt *stmt) {
  int rc;
  do {
    rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW)
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
  } while (rc == SQLITE_ROW);
}

static void ownCursorFor(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers", -1, &stmt, nullptr);
  for (int rc = sqlite3_step(stmt); rc == SQLITE_ROW; rc = sqlite3_step(stmt))
    std::printf("%s\n", sqlite3_column_text(stmt, 0));
  sqlite3_finalize(stmt);
}

static void ownCursorSwitch(sqlite3_stmt *stmt) {
  bool more = true;
  while (more) {
    switch (sqlite3_step(stmt)) {
    case SQLITE_ROW:
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
      break;
    default:
      more = false;
    }
  }
}

static void ownCursorForEver(sqlite3_stmt *stmt) {
  while (true) {
    if (sqlite3_step(stmt) != SQLITE_ROW)
      break;
    std::printf("%s\n", sqlite3_column_text(stmt, 0));
  }
  sqlite3_reset(stmt);
}

static void twoCursorsSideBySide(sqlite3_stmt *a, sqlite3_stmt *b) {
  bool moreA = sqlite3_step(a) == SQLITE_ROW, moreB = sqlite3_step(b) == SQLITE_ROW;
  while (moreA && moreB) {
    if (sqlite3_column_int(a, 0) < sqlite3_column_int(b, 0))
      moreA = sqlite3_step(a) == SQLITE_ROW;
    else
      moreB = sqlite3_step(b) == SQLITE_ROW;
  }
}

static void statementsOfAList(sqlite3 *db) {
  for (sqlite3_stmt *stmt = sqlite3_next_stmt(db, nullptr); stmt; stmt = sqlite3_next_stmt(db, stmt))
    std::puts(sqlite3_sql(stmt));
}

static void finalizes(std::vector<sqlite3_stmt *> &all) {
  for (sqlite3_stmt *stmt : all) {
    sqlite3_reset(stmt);
    sqlite3_finalize(stmt);
  }
}

static void inList(sqlite3 *db, const std::vector<int> &ids) {
  std::string sql = "SELECT name FROM customers WHERE id IN (";
  for (size_t i = 0; i < ids.size(); ++i)
    sql += i ? ",?" : "?";
  sql += ")";
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, sql.c_str(), -1, &stmt, nullptr);
  for (size_t i = 0; i < ids.size(); ++i)
    sqlite3_bind_int(stmt, static_cast<int>(i) + 1, ids[i]);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    std::printf("%s\n", sqlite3_column_text(stmt, 0));
  sqlite3_finalize(stmt);
}

static int printRow(void *out, int columns, char **values, char **) {
  for (int i = 0; i < columns; ++i)
    std::fprintf(static_cast<FILE *>(out), "%s\n", values[i]);
  return 0;
}

static void harmlessCallback(sqlite3 *db, FILE *out) {
  sqlite3_exec(db, "SELECT name FROM customers", printRow, out, nullptr);
}
