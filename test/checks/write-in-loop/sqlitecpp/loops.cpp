// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-write-in-loop
//
// Every way to loop, with a write for each row or element.
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <algorithm>
#include <iostream>
#include <list>
#include <map>
#include <string>
#include <tuple>
#include <vector>

struct Article {
  std::string code;
  double price = 0;
};

// --- Elements --------------------------------------------------------------------------------------------------------

static void insertsEach(SQLite::Database &db, const std::vector<Article> &articles) {
  SQLite::Statement insert(db, "INSERT INTO articles (code, price) VALUES (?, ?)");
  for (const Article &article : articles) {
    insert.bind(1, article.code);
    insert.bind(2, article.price);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: insert several rows with one statement, INSERT ... VALUES (...), (...)
    insert.reset();
  }
}

static void updatesEach(SQLite::Database &db, const std::map<std::string, double> &prices) {
  for (const auto &[code, price] : prices) {
    SQLite::Statement update(db, "UPDATE articles SET price = :price WHERE code = :code");
    update.bind(":price", price);
    update.bind(":code", code);
    if (update.exec() == 0)
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      std::cerr << code << "\n";
  }
}

static void deletesEach(SQLite::Database &db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); ++i)
    db.exec("DELETE FROM articles WHERE id = " + std::to_string(ids[i]));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one statement, WHERE ... IN with one parameter for each key
}

static void replacesEach(SQLite::Database &db, const std::map<std::string, std::string> &settings) {
  SQLite::Statement replace(db, "INSERT OR REPLACE INTO settings VALUES (?, ?)");
  for (auto it = settings.begin(); it != settings.end(); ++it) {
    replace.reset();
    replace.bindNoCopy(1, it->first);
    replace.bindNoCopy(2, it->second);
    replace.executeStep();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void tries(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    const int code = db.tryExec("INSERT INTO names (name) VALUES ('" + name + "')");
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (code != SQLite::OK)
      std::cerr << db.getErrorMsg() << "\n";
  }
}

static void cells(SQLite::Database &db, const std::vector<std::vector<double>> &rows) {
  SQLite::Statement insert(db, "INSERT INTO cells (x, y, value) VALUES (?, ?, ?)");
  for (int y = 0; y < static_cast<int>(rows.size()); ++y)
    for (int x = 0; x < static_cast<int>(rows[y].size()); ++x) {
      insert.bind(1, x);
      insert.bind(2, y);
      insert.bind(3, rows[y][x]);
      insert.exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: a row is inserted by a statement once for each turn of this loop (N·M statements) [orm-write-in-loop]
      insert.reset();
    }
}

static void numbers(SQLite::Database &db, int samples) {
  SQLite::Statement insert(db, "INSERT INTO samples (number) VALUES (?)");
  int number = 0;
  while (number < samples) {
    insert.bind(1, number);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
    insert.reset();
    number++;
  }
}

static void algorithm(SQLite::Database &db, const std::vector<int> &ids) {
  std::for_each(ids.begin(), ids.end(), [&db](int id) {
    SQLite::Statement remove(db, "DELETE FROM articles WHERE id = ?");
    remove.bind(1, id);
    remove.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  });
}

static void drains(SQLite::Database &db, std::list<Article> articles) {
  SQLite::Statement insert(db, "INSERT INTO articles (code) VALUES (?)");
  while (!articles.empty()) {
    const Article article = articles.front();
    articles.pop_front();
    insert.bind(1, article.code);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    insert.reset();
  }
}

static void tuples(SQLite::Database &db, const std::vector<std::tuple<int, std::string>> &rows) {
  SQLite::Statement insert(db, "INSERT INTO customers (id, name) VALUES (?, ?)");
  for (const auto &row : rows) {
    SQLite::bind(insert, row);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    insert.reset();
  }
}

// --- Cursors ---------------------------------------------------------------------------------------------------------

static void updatesEachRow(SQLite::Database &db) {
  SQLite::Statement orders(db, "SELECT id, total FROM orders");
  SQLite::Statement update(db, "UPDATE orders SET tax = ? WHERE id = ?");
  while (orders.executeStep()) {
    update.bind(1, orders.getColumn(1).getDouble() * 0.19);
    update.bind(2, orders.getColumn(0).getInt64());
    update.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    update.reset();
  }
}

static void copiesEachRow(SQLite::Database &from, SQLite::Database &to) {
  SQLite::Statement source(from, "SELECT code, price FROM articles");
  SQLite::Statement target(to, "INSERT INTO articles (code, price) VALUES (?, ?)");
  while (source.executeStep()) {
    target.bind(1, source.getColumn(0).getString());
    target.bind(2, source.getColumn(1).getDouble());
    target.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    target.reset();
  }
}

static void deletesByRow(SQLite::Database &db) {
  SQLite::Statement old(db, "SELECT id FROM orders WHERE old = 1");
  while (old.executeStep()) {
    const std::string id = old.getColumn(0);
    db.exec("DELETE FROM lines WHERE order_id = " + id);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

static void idsFirst(SQLite::Database &db) {
  std::vector<int64_t> ids;
  SQLite::Statement old(db, "SELECT id FROM orders WHERE old = 1");
  while (old.executeStep())
    ids.push_back(old.getColumn(0));
  SQLite::Statement remove(db, "DELETE FROM lines WHERE order_id = ?");
  for (const int64_t id : ids) {
    remove.bind(1, id);
    remove.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    remove.reset();
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void oneStatement(SQLite::Database &db, const std::vector<Article> &articles) {
  std::string sql = "INSERT INTO articles (code, price) VALUES ";
  for (size_t i = 0; i < articles.size(); ++i)
    sql += i ? ", (?, ?)" : "(?, ?)";
  SQLite::Statement insert(db, sql);
  int index = 0;
  for (const Article &article : articles) {
    insert.bind(++index, article.code);
    insert.bind(++index, article.price);
  }
  insert.exec();
}

static void deletesAllAtOnce(SQLite::Database &db, const std::vector<int> &ids) {
  std::string sql = "DELETE FROM articles WHERE id IN (0";
  for (int id : ids)
    sql += "," + std::to_string(id);
  db.exec(sql + ")");
}

static void oneText(SQLite::Database &db, const std::vector<std::string> &names) {
  std::string sql = "BEGIN;";
  for (const std::string &name : names)
    sql += "INSERT INTO names (name) VALUES ('" + name + "');";
  db.exec(sql + "COMMIT;");
}

static void writesBehindTheLoop(SQLite::Database &db, const std::vector<Article> &articles) {
  double total = 0;
  for (const Article &article : articles)
    total += article.price;
  SQLite::Statement update(db, "UPDATE statistics SET total = ?");
  update.bind(1, total);
  update.exec();
}

static void returningCursor(SQLite::Database &db) {
  SQLite::Statement remove(db, "DELETE FROM articles WHERE old = 1 RETURNING code");
  while (remove.executeStep())
    std::cout << remove.getColumn(0) << "\n";
}

static void copiesAll(SQLite::Database &db) {
  const int copied = db.exec("INSERT INTO old_orders SELECT * FROM orders WHERE old = 1");
  for (int i = 0; i < copied; ++i)
    std::cout << i << "\n";
}

static void range(SQLite::Database &db, const std::vector<std::vector<int>> &lists) {
  for (int value : lists[db.exec("UPDATE statistics SET runs = runs + 1")])
    std::cout << value << "\n";
}
