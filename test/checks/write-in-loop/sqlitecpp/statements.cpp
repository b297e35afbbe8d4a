// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-write-in-loop
//
// How the statement is made, and what it does to the rows.
#include <SQLiteCpp/ExecuteMany.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

static void preparedBefore(SQLite::Database &db, const std::vector<int> &numbers) {
  SQLite::Statement insert(db, "INSERT INTO numbers (number) VALUES (?)");
  for (int number : numbers) {
    insert.bind(1, number);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: insert several rows with one statement, {{.*}}; at least put one transaction around the loop
    insert.reset();
  }
}

static void preparedInside(SQLite::Database &db, const std::vector<int> &numbers) {
  for (int number : numbers) {
    SQLite::Statement insert(db, "INSERT INTO numbers (number) VALUES (?)");
    insert.bind(1, number);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-4]]:23: note: the same text is prepared in each turn; prepare it before the loop
  }
}

static void stepped(SQLite::Database &db, const std::vector<std::string> &names, std::vector<int64_t> &ids) {
  SQLite::Statement insert(db, "INSERT INTO names (name) VALUES (?) RETURNING id");
  for (const std::string &name : names) {
    insert.bind(1, name);
    if (insert.executeStep())
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      ids.push_back(insert.getColumn(0));
    insert.reset();
  }
}

static void lastIds(SQLite::Database &db, const std::vector<std::string> &names, std::vector<int64_t> &ids) {
  SQLite::Statement insert(db, "insert into names (name) values (@name)");
  for (const std::string &name : names) {
    insert.reset();
    insert.bind("@name", name);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    ids.push_back(db.getLastInsertRowid());
  }
}

static void upsert(SQLite::Database &db, const std::vector<std::string> &words) {
  const std::string sql = "INSERT INTO words (word, count) VALUES (?, 1)\n"
                          "  ON CONFLICT (word) DO UPDATE SET count = count + 1";
  SQLite::Statement insert(db, sql);
  for (const std::string &word : words) {
    insert.bind(1, word);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    insert.reset();
  }
}

static void rawText(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement remove(db, R"sql(
      DELETE FROM lines
      WHERE order_id IN (SELECT id FROM orders WHERE customer_id = ?)
      )sql");
  for (int id : ids) {
    remove.bind(1, id);
    remove.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    remove.reset();
  }
}

static void temporary(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    SQLite::Statement(db, "DELETE FROM names WHERE id = " + std::to_string(id)).exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:81: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void bindFunction(SQLite::Database &db, const std::vector<std::tuple<int, std::string>> &rows) {
  for (const auto &[id, name] : rows) {
    SQLite::Statement insert(db, "INSERT INTO customers (id, name) VALUES (?, ?)");
    SQLite::bind(insert, id, name);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void resetBindExec(SQLite::Database &db, const std::vector<std::tuple<int, std::string>> &rows) {
  SQLite::Statement insert(db, "INSERT INTO customers (id, name) VALUES (?, ?)");
  for (const auto &row : rows)
    SQLite::reset_bind_exec(insert, row);
    // CHECK-MISSING: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Texts -----------------------------------------------------------------------------------------------------------

static void appended(SQLite::Database &db, const std::vector<std::string> &names) {
  std::string sql;
  for (const std::string &name : names) {
    sql = "INSERT INTO names (name) VALUES ('";
    sql += name;
    sql += "')";
    db.exec(sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void streamed(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    std::ostringstream sql;
    sql << "DELETE FROM names WHERE id = " << id;
    db.exec(sql.str());
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void snprintfText(SQLite::Database &db, const std::vector<int> &ids) {
  char sql[100];
  for (int id : ids) {
    std::snprintf(sql, sizeof sql, "UPDATE customers SET active = 1 WHERE id = %d", id);
    db.exec(sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void tableName(SQLite::Database &db, const std::vector<int> &ids, const std::string &table) {
  for (int id : ids)
    db.exec("DELETE FROM " + table + " WHERE id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void preparedWithText(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    SQLite::Statement update(db, "UPDATE customers SET active = 1 WHERE id = " + std::to_string(id));
    update.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void selects(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement query(db, "SELECT name FROM customers WHERE id = ?");
  for (int id : ids) {
    query.bind(1, id);
    query.executeStep();
    query.reset();
  }
}

static void preparesOnly(SQLite::Database &db, const std::vector<std::string> &tables, int &parameters) {
  for (const std::string &table : tables) {
    SQLite::Statement insert(db, "INSERT INTO " + table + " VALUES (?)");
    parameters += insert.getBindParameterCount();
  }
}

static void textsOnly(const std::vector<int> &ids, std::vector<std::string> &out) {
  for (int id : ids)
    out.push_back("DELETE FROM names WHERE id = " + std::to_string(id));
}

static void streamsOneText(SQLite::Database &db, const std::vector<int> &numbers) {
  std::ostringstream sql;
  sql << "INSERT INTO numbers (number) VALUES (0)";
  for (int number : numbers)
    sql << ", (" << number << ")";
  db.exec(sql.str());
}

static void json(SQLite::Database &db, const std::vector<int> &numbers) {
  std::string list = "[";
  for (int number : numbers)
    list += (list.size() > 1 ? "," : "") + std::to_string(number);
  SQLite::Statement insert(db, "INSERT INTO numbers (number) SELECT value FROM json_each(?)");
  insert.bind(1, list + "]");
  insert.exec();
}

static void readsChanges(const SQLite::Database &db, const std::vector<int> &before) {
  for (int count : before)
    std::cout << db.getTotalChanges() - count << "\n";
}

class Queue {
public:
  void exec(const std::string &text) { m_texts.push_back(text); }
  void commit() { m_texts.clear(); }

private:
  std::vector<std::string> m_texts;
};

static void noDatabase(Queue &queue, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    queue.exec("INSERT INTO names (name) VALUES ('" + name + "')");
    queue.commit();
  }
}
