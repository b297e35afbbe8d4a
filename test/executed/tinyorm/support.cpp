#include "support.h"

#include <cstdio>
#include <cstdlib>

using Orm::DB;

/// Runs \a sql, which can select i = 1 to \a orders from a table named n. In
/// SQL, so that the seeding of the database has nothing that orm-tidy could
/// report.
static void runNumbered(int orders, const QString &sql) {
  DB::unprepared(
      QString("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
              "WHERE i < %1) %2")
          .arg(orders)
          .arg(sql));
}

QTextStream &out() {
  static QTextStream stream(stdout);
  return stream;
}

Database::Database(int argc, char **argv)
    : m_manager(DB::create({
          {"driver", "QSQLITE"},
          {"database", ":memory:"},
          {"check_database_exists", false},
      })) {
  DB::unprepared("CREATE TABLE addresses (id INTEGER PRIMARY KEY, "
                 "street TEXT NOT NULL, city TEXT NOT NULL)");
  DB::unprepared("CREATE TABLE customers (id INTEGER PRIMARY KEY, "
                 "name TEXT NOT NULL, address_id INTEGER NOT NULL)");
  DB::unprepared("CREATE TABLE orders (id INTEGER PRIMARY KEY, "
                 "number INTEGER NOT NULL, open INTEGER NOT NULL, "
                 "customer_id INTEGER NOT NULL, "
                 "shipping_address_id INTEGER NOT NULL)");
  DB::unprepared("CREATE TABLE items (id INTEGER PRIMARY KEY, "
                 "product TEXT NOT NULL, order_id INTEGER NOT NULL)");

  const int orders = argc > 1 ? atoi(argv[1]) : 1;
  runNumbered(orders, "INSERT INTO addresses (id, street, city) "
                      "SELECT i, 'High Street ' || i, 'City ' || (i % 7) "
                      "FROM n");
  runNumbered(orders, "INSERT INTO addresses (street, city) "
                      "SELECT 'Dock Road ' || i, 'City ' || (i % 5) FROM n");
  runNumbered(orders, "INSERT INTO customers (id, name, address_id) "
                      "SELECT i, 'Customer ' || i, i FROM n");
  runNumbered(orders, QString("INSERT INTO orders (number, open, customer_id, "
                              "shipping_address_id) "
                              "SELECT 1000 + i, 1, %1 + 1 - i, %1 + i FROM n")
                          .arg(orders));
  runNumbered(2 * orders, "INSERT INTO items (product, order_id) "
                          "SELECT 'Product ' || i, (i + 1) / 2 FROM n");
  DB::enableQueryLog();
  DB::flushQueryLog();
}

int Database::finish() {
  out().flush();
  fprintf(stderr, "statements: %d\n",
          static_cast<int>(DB::getQueryLog()->size()));
  return 0;
}
