// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-query-in-loop
//
// Queries that are the same in each turn: which the fix moves before the loop, and which it leaves where they are.
#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdio>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

struct Order {
  std::string country;
  double total = 0;
};

// --- Moved -----------------------------------------------------------------------------------------------------------

static void value(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:28: note: nothing in it changes from turn to turn: run it once, before the loop
    std::cout << order.total * rate << "\n";
  }
}
// CHECK-FIXES: static void value(
// CHECK-FIXES-NEXT: {{^}}  const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {
// CHECK-FIXES-NEXT: {{^}}    //
// CHECK-FIXES-NEXT: {{^}}    //
// CHECK-FIXES-NEXT: {{^}}    std::cout << order.total * rate << "\n";

static void withComment(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    int vat =
        db.execAndGet("SELECT vat FROM settings"); // in percent
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.total * vat / 100 << "\n";
  }
}
// CHECK-FIXES: static void withComment(
// CHECK-FIXES-NEXT: {{^}}  int vat =
// CHECK-FIXES-NEXT: {{^}}        db.execAndGet("SELECT vat FROM settings"); // in percent
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

static int numberOf(SQLite::Database &db, const std::string &kind) {
  SQLite::Statement query(db, "SELECT COUNT(*) FROM coupons WHERE kind = ?");
  query.bind(1, kind);
  if (!query.executeStep())
    throw std::runtime_error("no count");
  return query.getColumn(0).getInt();
}

static void helper(SQLite::Database &db, const std::string &kind, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const int coupons = numberOf(db, kind);
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.total << " " << coupons << "\n";
  }
}
// CHECK-FIXES: static void helper(
// CHECK-FIXES-NEXT: {{^}}  const int coupons = numberOf(db, kind);
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

static void overRows(SQLite::Database &db) {
  SQLite::Statement orders(db, "SELECT total FROM orders");
  while (orders.executeStep()) {
    std::string currency = db.execAndGet("SELECT currency FROM settings").getString();
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: the same query is run again once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << orders.getColumn(0).getDouble() << currency << "\n";
  }
}
// CHECK-FIXES: SQLite::Statement orders(db, "SELECT total FROM orders");
// CHECK-FIXES-NEXT: {{^}}  std::string currency = db.execAndGet("SELECT currency FROM settings").getString();
// CHECK-FIXES-NEXT: {{^}}  while (orders.executeStep()) {

static std::vector<std::string> countries(SQLite::Database &db) {
  std::vector<std::string> names;
  SQLite::Statement query(db, "SELECT name FROM countries");
  while (query.executeStep())
    names.push_back(query.getColumn(0).getString());
  return names;
}

static void list(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const auto &order : orders) {
    const auto known = countries(db);
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    for (const std::string &name : known)
      if (name == order.country)
        std::cout << name << "\n";
  }
}
// CHECK-FIXES: static void list(
// CHECK-FIXES-NEXT: {{^}}  const auto known = countries(db);
// CHECK-FIXES-NEXT: {{^}}  for (const auto &order : orders) {

static void several(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    const double discount = db.execAndGet("SELECT discount FROM settings").getDouble();
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.total * rate * discount << "\n";
  }
}
// CHECK-FIXES: static void several(
// CHECK-FIXES-NEXT: {{^}}  const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
// CHECK-FIXES-NEXT: {{^}}  const double discount = db.execAndGet("SELECT discount FROM settings").getDouble();
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

// Out of both loops.
static void nested(SQLite::Database &db, const std::vector<std::vector<Order>> &days) {
  for (const std::vector<Order> &day : days) {
    for (const Order &order : day) {
      const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
      // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: the same query is run again once for each element of this loop (N·M queries) [orm-query-in-loop]
      std::cout << order.total * rate << "\n";
    }
  }
}
// CHECK-FIXES: static void nested(
// CHECK-FIXES-NEXT: {{^}}  const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
// CHECK-FIXES-NEXT: {{^}}  for (const std::vector<Order> &day : days) {
// CHECK-FIXES-NEXT: {{^}}    for (const Order &order : day) {

// --- Reported, and left where they are -------------------------------------------------------------------------------

static void written(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    double price = db.execAndGet("SELECT base FROM prices").getDouble();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    price += order.total;
    std::cout << price << "\n";
  }
}
// CHECK-FIXES: static void written(
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {
// CHECK-FIXES-NEXT: {{^}}    double price =

static void withElement(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const double price = order.total + db.execAndGet("SELECT fee FROM prices").getDouble();
    // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << price << "\n";
  }
}
// CHECK-FIXES: static void withElement(
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

static void withSum(SQLite::Database &db, const std::vector<Order> &orders) {
  double sum = 0;
  for (const Order &order : orders) {
    const double bound = sum + db.execAndGet("SELECT fee FROM prices").getDouble();
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    sum += order.total;
    std::cout << bound << "\n";
  }
}
// CHECK-FIXES: static void withSum(
// CHECK-FIXES-NEXT: {{^}}  double sum = 0;
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

static void guarded(SQLite::Database *db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    if (!db)
      continue;
    const double rate = db->execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.total * rate << "\n";
  }
}
// CHECK-FIXES: static void guarded(
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

static double loudRate(SQLite::Database &db) {
  std::puts("asking");
  return db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
}

static void loud(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const double rate = loudRate(db);
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.total * rate << "\n";
  }
}
// CHECK-FIXES: static void loud(
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

static int calls = 0;
static double countedRate(SQLite::Database &db) {
  ++calls;
  return db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
}

static void counted(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const double rate = countedRate(db);
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.total * rate << "\n";
  }
}
// CHECK-FIXES: static void counted(
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

// What it is given is written by another name.
static void alias(SQLite::Database &db, const std::string &kind, std::vector<std::string> &kinds) {
  for (std::string &other : kinds) {
    other = "none";
    const int number = numberOf(db, kind);
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << number << "\n";
  }
}
// CHECK-FIXES: static void alias(
// CHECK-FIXES-NEXT: {{^}}  for (std::string &other : kinds) {

static void captured(SQLite::Database &db, const std::vector<Order> &orders) {
  int turn = 0;
  auto count = [&turn] { ++turn; };
  for (const Order &order : orders) {
    count();
    const int number = turn + numberOf(db, "spring");
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.total << number << "\n";
  }
}
// CHECK-FIXES: auto count = [&turn] { ++turn; };
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

// Its objects are shared.
static void shared(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const auto sum = std::make_shared<double>(db.execAndGet("SELECT fee FROM prices").getDouble());
    // CHECK-MESSAGES: :[[@LINE-1]]:50: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    *sum += order.total;
    std::cout << *sum << "\n";
  }
}
// CHECK-FIXES: static void shared(
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

// The name is taken.
static void twice(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.total * rate << "\n";
  }
  const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'FR'").getDouble();
  std::cout << rate << "\n";
}
// CHECK-FIXES: static void twice(
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

static void inBranch(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    if (order.total > 0) {
      const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
      // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << order.total * rate << "\n";
    }
  }
}
// CHECK-FIXES: static void inBranch(
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {
// CHECK-FIXES-NEXT: {{^}}    if (order.total > 0) {
// CHECK-FIXES-NEXT: {{^}}      const double rate

static void unbraced(SQLite::Database &db, const std::vector<Order> &orders, bool all) {
  if (all)
    for (const Order &order : orders) {
      const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
      // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << order.total * rate << "\n";
    }
}
// CHECK-FIXES: static void unbraced(
// CHECK-FIXES-NEXT: {{^}}  if (all)
// CHECK-FIXES-NEXT: {{^}}    for (const Order &order : orders) {

static void inSwitch(SQLite::Database &db, const std::vector<Order> &orders, int kind) {
  switch (kind) {
  case 1:
    std::cout << "taxes\n";
    for (const Order &order : orders) {
      const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
      // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << order.total * rate << "\n";
    }
    break;
  default:
    std::cout << "nothing\n";
  }
}

#define EACH(element, list) for (const Order &element : list)

static void inMacro(SQLite::Database &db, const std::vector<Order> &orders) {
  EACH(order, orders) {
    const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.total * rate << "\n";
  }
}
// CHECK-FIXES: static void inMacro(
// CHECK-FIXES-NEXT: {{^}}  EACH(order, orders) {
// CHECK-FIXES-NEXT: {{^}}    const double rate

static void inConfiguration(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
#ifndef WITHOUT_TAXES
    const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'").getDouble();
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
#else
    const double rate = 1;
#endif
    std::cout << order.total * rate << "\n";
  }
}
// CHECK-FIXES: static void inConfiguration(
// CHECK-FIXES-NEXT: {{^}}  for (const Order &order : orders) {

// --- Quiet -----------------------------------------------------------------------------------------------------------

// The database gives another answer each time.
static void volatileFunctions(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const int ticket = db.execAndGet("SELECT abs(random()) % 100");
    const std::string now = db.execAndGet("SELECT datetime('now')").getString();
    const std::string day = db.execAndGet("SELECT /* UTC */ CURRENT_DATE").getString();
    std::cout << order.total << ticket << now << day << "\n";
  }
}

// A column with the name of such a function gives the same.
static void column(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const int changes = db.execAndGet("SELECT changes FROM settings");
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << order.total << changes << "\n";
  }
}

static void saveOrder(SQLite::Database &db, const Order &order) {
  SQLite::Statement insert(db, "INSERT INTO orders (total) VALUES (?)");
  insert.bind(1, order.total);
  insert.exec();
}

static void saveAll(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders)
    saveOrder(db, order);
}

static void printAll(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const int number = numberOf(db, order.country);
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << number << "\n";
  }
}

// A helper that only reads, once for each of its own elements, changes nothing.
static void afterReads(SQLite::Database &db, const std::vector<std::vector<Order>> &days) {
  for (const std::vector<Order> &day : days) {
    const int total = db.execAndGet("SELECT COUNT(*) FROM orders");
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    printAll(db, day);
    std::cout << total << "\n";
  }
}

static void afterWrites(SQLite::Database &db, const std::vector<std::vector<Order>> &days) {
  for (const std::vector<Order> &day : days) {
    const int number = db.execAndGet("SELECT COUNT(*) FROM orders");
    saveAll(db, day);
    std::cout << number << "\n";
  }
}

void notSeen(const Order &order);
static void callsNotSeen(const Order &order) { notSeen(order); }

static void behindWhatIsNotSeen(SQLite::Database &db, const std::vector<Order> &orders) {
  for (const Order &order : orders) {
    const int number = db.execAndGet("SELECT COUNT(*) FROM orders");
    callsNotSeen(order);
    std::cout << number << "\n";
  }
}

static void byCallback(SQLite::Database &db, const std::vector<Order> &orders, void (*done)(const Order &)) {
  for (const Order &order : orders) {
    const int number = db.execAndGet("SELECT COUNT(*) FROM orders");
    done(order);
    std::cout << number << "\n";
  }
}

void use(SQLite::Database &db, const std::vector<Order> &orders, const std::vector<std::vector<Order>> &days) {
  value(db, orders);
  withComment(db, orders);
  helper(db, "spring", orders);
  overRows(db);
  list(db, orders);
  several(db, orders);
  nested(db, days);
  written(db, orders);
  withElement(db, orders);
  withSum(db, orders);
  guarded(&db, orders);
  loud(db, orders);
  counted(db, orders);
  std::vector<std::string> kinds{"spring"};
  alias(db, kinds.front(), kinds);
  captured(db, orders);
  shared(db, orders);
  twice(db, orders);
  inBranch(db, orders);
  unbraced(db, orders, calls > 0);
  inSwitch(db, orders, 1);
  inMacro(db, orders);
  inConfiguration(db, orders);
  volatileFunctions(db, orders);
  column(db, orders);
  afterReads(db, days);
  afterWrites(db, days);
  behindWhatIsNotSeen(db, orders);
  byCallback(db, orders, notSeen);
}
