// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-query-in-loop
//
// How the statement is made: prepared before the loop or in it, executed as text, with a text that is put together.
// Names and forms of SQLiteCpp that mean something else.
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

// --- Prepared --------------------------------------------------------------------------------------------------------

static void preparedBefore(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    query.bind(1, id);
    if (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      // CHECK-NOTES: note: it is prepared once, but still a round trip for each element: fetch what all turns need
      std::cout << query.getColumn(0) << "\n";
    query.reset();
  }
}

static void preparedInside(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
    query.bind(1, id);
    if (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      // CHECK-NOTES: :[[@LINE-4]]:23: note: the same text is prepared in each turn; prepare it before the loop
      std::cout << query.getColumn(0) << "\n";
  }
}

static void boundBefore(SQLite::Database &db, const std::vector<int> &ids, int group) {
  SQLite::Statement query(db, "SELECT COUNT(*) FROM orders WHERE group_id = @group AND customer_id = @customer");
  query.bind("@group", group);
  for (int id : ids) {
    query.bind("@customer", id);
    query.executeStep();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << query.getColumn(0).getInt() << "\n";
    query.tryReset();
  }
}

static void withoutCopy(SQLite::Database &db, const std::vector<std::string> &names) {
  SQLite::Statement query(db, "SELECT EXISTS (SELECT 1 FROM customers WHERE name = ?)");
  for (const std::string &name : names) {
    query.bindNoCopy(1, name);
    if (query.executeStep() && query.getColumn(0).getInt() == 0)
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << name << " is missing\n";
    query.reset();
  }
}

static void bindFunction(SQLite::Database &db, const std::vector<std::string> &streets, const std::string &city) {
  for (const std::string &street : streets) {
    SQLite::Statement query(db, "SELECT name FROM customers WHERE city = ? AND street = ?");
    SQLite::bind(query, city, street);
    while (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0) << "\n";
  }
}

static void movedStatement(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    auto query = SQLite::Statement(db, "SELECT name FROM customers WHERE id = " + std::to_string(id));
    if (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0) << "\n";
  }
}

static void temporary(SQLite::Database &db, const std::vector<int> &ids, int &found) {
  for (int id : ids)
    if (SQLite::Statement(db, "SELECT 1 FROM customers WHERE id = " + std::to_string(id)).executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:91: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      ++found;
}

// --- Texts -----------------------------------------------------------------------------------------------------------

static void scalar(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    const int orders = db.execAndGet("SELECT COUNT(*) FROM orders WHERE customer_id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << orders << "\n";
  }
}

static void appended(SQLite::Database &db, const std::vector<std::string> &codes, bool open) {
  for (const std::string &code : codes) {
    std::string sql = "SELECT price FROM articles WHERE code = '";
    sql += code;
    sql += "'";
    if (open)
      sql += " AND open = 1";
    SQLite::Statement query(db, sql);
    while (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0) << "\n";
  }
}

static void streamed(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    std::ostringstream sql;
    sql << "SELECT total FROM orders WHERE customer_id = " << id;
    std::cout << db.execAndGet(sql.str()).getDouble() << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void snprintfText(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    char sql[100];
    std::snprintf(sql, sizeof sql, "SELECT name FROM customers WHERE id = %d", id);
    SQLite::Statement query(db, sql);
    if (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << query.getColumn(0) << "\n";
  }
}

static void tables(const SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    if (!db.tableExists(name))
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << name << "\n";
}

// --- The same each time ----------------------------------------------------------------------------------------------

static void invariantText(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    const double rate = db.execAndGet("SELECT rate FROM taxes WHERE country = 'DE'");
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << name << rate << "\n";
  }
}

static void invariantParameter(SQLite::Database &db, const std::vector<std::string> &names, int group) {
  for (const std::string &name : names) {
    SQLite::Statement query(db, "SELECT label FROM labels WHERE id = ?");
    query.bind(1, group);
    if (query.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      std::cout << name << query.getColumn(0) << "\n";
  }
}

static void invariantReset(SQLite::Database &db) {
  SQLite::Statement orders(db, "SELECT total FROM orders");
  SQLite::Statement rate(db, "SELECT rate FROM taxes");
  while (orders.executeStep()) {
    rate.reset();
    rate.executeStep();
    // CHECK-MISSING: :[[@LINE-1]]:10: warning: the same query is run again once for each row of this loop (1 + N queries) [orm-query-in-loop]
    std::cout << orders.getColumn(0).getDouble() * rate.getColumn(0).getDouble() << "\n";
  }
}

// Another table is another question; the same one, by a value, is not.
static void eachTable(SQLite::Database &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    std::cout << db.execAndGet("SELECT COUNT(*) FROM " + table).getInt() << "\n";
  for (const std::string &table : tables)
    std::cout << db.execAndGet("SELECT COUNT(*) FROM names WHERE name = '" + table + "'").getInt() << "\n";
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet: nothing is executed --------------------------------------------------------------------------------------

static void preparesOnly(SQLite::Database &db, const std::vector<std::string> &texts) {
  for (const std::string &text : texts) {
    try {
      SQLite::Statement query(db, text);
      std::cout << query.getColumnCount() << "\n";
    } catch (const SQLite::Exception &error) {
      std::cerr << text << error.what() << "\n";
    }
  }
}

static void bindsOnly(SQLite::Statement &query, const std::vector<std::string> &values) {
  int index = 0;
  for (const std::string &value : values)
    query.bind(++index, value);
  while (query.executeStep())
    std::cout << query.getColumn(0) << "\n";
}

static void buildsAText(SQLite::Database &db, const std::vector<int> &ids) {
  std::ostringstream sql;
  sql << "SELECT COUNT(*) FROM customers WHERE id IN (0";
  for (int id : ids)
    sql << "," << id;
  sql << ")";
  std::cout << db.execAndGet(sql.str()) << "\n";
}

static void resets(std::vector<SQLite::Statement> &all) {
  for (SQLite::Statement &query : all) {
    query.reset();
    query.clearBindings();
  }
}

static void opens(const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    SQLite::Database db(file, SQLite::OPEN_READONLY);
    std::cout << db.getFilename() << SQLite::Database::isUnencrypted(file) << "\n";
  }
}

static void properties(const SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    std::cout << id << db.getTotalChanges() << db.getErrorMsg() << "\n";
}

static void texts(const std::vector<int> &ids, std::vector<std::string> &out) {
  for (int id : ids)
    out.push_back("SELECT name FROM customers WHERE id = " + std::to_string(id));
}

// --- Quiet: other things of these names ------------------------------------------------------------------------------

class Motor {
public:
  bool executeStep() { return ++m_position < 100; }
  void reset() { m_position = 0; }
  int exec(const std::string &text) { return m_position + static_cast<int>(text.size()); }

private:
  int m_position = 0;
};

static void motors(std::vector<Motor> &motors) {
  for (Motor &motor : motors) {
    motor.reset();
    while (motor.executeStep())
      motor.exec("SELECT 1");
  }
}

namespace plan {
class Statement {
public:
  Statement(int, const std::string &text) : m_text(text) {}
  void bind(int, int) {}
  bool executeStep() { return m_text.empty(); }

private:
  std::string m_text;
};
} // namespace plan

static void plans(const std::vector<int> &ids) {
  plan::Statement statement(1, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    statement.bind(1, id);
    while (statement.executeStep())
      std::cout << id << "\n";
  }
}
