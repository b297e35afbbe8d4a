// RUN: %check_orm %s %t --library sqlite3 --checks=orm-write-in-loop
//
// The write is in a function that the loop calls, or behind a class round the statement.
#include <cstdarg>
#include <cstdio>
#include <functional>
#include <mutex>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <vector>

struct Customer {
  int id = 0;
  std::string name;
  std::vector<std::string> phones;
};

// --- Functions -------------------------------------------------------------------------------------------------------

static bool insertName(sqlite3 *db, const std::string &name) {
  sqlite3_stmt *stmt = nullptr;
  if (sqlite3_prepare_v2(db, "INSERT INTO names (name) VALUES (?)", -1, &stmt, nullptr) != SQLITE_OK)
    return false;
  sqlite3_bind_text(stmt, 1, name.c_str(), -1, SQLITE_TRANSIENT);
  const bool good = sqlite3_step(stmt) == SQLITE_DONE;
  sqlite3_finalize(stmt);
  return good;
}

static bool byAFunction(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    if (!insertName(db, name))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      return false;
  return true;
}

static void exec(sqlite3 *db, const std::string &sql) {
  char *message = nullptr;
  if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message) == SQLITE_OK)
    return;
  const std::string text = message;
  sqlite3_free(message);
  throw std::runtime_error(text);
}

static void textForAFunction(sqlite3 *db, const std::vector<int> &ids) {
  for (int id : ids)
    exec(db, "DELETE FROM names WHERE id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static int execf(sqlite3 *db, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  char *sql = sqlite3_vmprintf(format, arguments);
  va_end(arguments);
  const int rc = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
  sqlite3_free(sql);
  return rc;
}

static void formatted(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    execf(db, "INSERT INTO names (name) VALUES (%Q)", name.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static int finish(sqlite3_stmt *stmt) {
  const int rc = sqlite3_step(stmt);
  sqlite3_reset(stmt);
  sqlite3_clear_bindings(stmt);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static void steppedByAFunction(sqlite3 *db, const std::vector<Customer> &customers) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "UPDATE customers SET name = ? WHERE id = ?", -1, &stmt, nullptr);
  for (const Customer &customer : customers) {
    sqlite3_bind_text(stmt, 1, customer.name.c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_int(stmt, 2, customer.id);
    if (finish(stmt) != SQLITE_OK)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      break;
  }
  sqlite3_finalize(stmt);
}

static void twoCallsDown(sqlite3 *db, const Customer &customer) {
  for (const std::string &phone : customer.phones)
    insertName(db, phone);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void oneForAll(sqlite3 *db, const std::vector<Customer> &customers) {
  for (const Customer &customer : customers) {
    twoCallsDown(db, customer);
    exec(db, "UPDATE customers SET done = 1 WHERE id = " + std::to_string(customer.id));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Classes ---------------------------------------------------------------------------------------------------------

class Statement {
public:
  Statement(sqlite3 *db, const char *sql) { sqlite3_prepare_v2(db, sql, -1, &m_stmt, nullptr); }
  ~Statement() { sqlite3_finalize(m_stmt); }
  void bind(int index, int value) { sqlite3_bind_int(m_stmt, index, value); }
  void bind(int index, const std::string &value) {
    sqlite3_bind_text(m_stmt, index, value.c_str(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
  }
  bool step() { return sqlite3_step(m_stmt) == SQLITE_ROW; }
  void run() {
    const int rc = sqlite3_step(m_stmt);
    sqlite3_reset(m_stmt);
    if (rc != SQLITE_DONE)
      throw std::runtime_error(sqlite3_errstr(rc));
  }
  int integer(int column) const { return sqlite3_column_int(m_stmt, column); }

private:
  sqlite3_stmt *m_stmt = nullptr;
};

static void wrapped(sqlite3 *db, const std::vector<Customer> &customers) {
  Statement insert(db, "INSERT INTO customers (id, name) VALUES (?, ?)");
  for (const Customer &customer : customers) {
    insert.bind(1, customer.id);
    insert.bind(2, customer.name);
    insert.run();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

static void wrappedCursor(sqlite3 *db) {
  Statement old(db, "SELECT id FROM customers WHERE old = 1");
  Statement remove(db, "DELETE FROM customers WHERE id = ?");
  while (old.step()) {
    remove.bind(1, old.integer(0));
    remove.run();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

class Storage {
public:
  explicit Storage(sqlite3 *db) : m_db(db) {
    sqlite3_prepare_v2(db, "INSERT INTO customers (id, name) VALUES (?, ?)", -1, &m_insert, nullptr);
  }
  ~Storage() { sqlite3_finalize(m_insert); }

  bool insert(const Customer &customer) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    sqlite3_bind_int(m_insert, 1, customer.id);
    sqlite3_bind_text(m_insert, 2, customer.name.c_str(), -1, SQLITE_STATIC);
    const int rc = sqlite3_step(m_insert);
    sqlite3_reset(m_insert);
    return rc == SQLITE_DONE;
  }

  void remove(int id) { exec(m_db, "DELETE FROM customers WHERE id=" + std::to_string(id)); }

  void insertAll(const std::vector<Customer> &customers) {
    for (const Customer &customer : customers)
      insert(customer);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }

  void add(const std::string &name) { m_names += (m_names.empty() ? "('" : ", ('") + name + "')"; }
  void flush() {
    exec(m_db, "INSERT INTO names (name) VALUES " + m_names);
    m_names.clear();
  }

private:
  sqlite3 *m_db;
  sqlite3_stmt *m_insert = nullptr;
  std::string m_names;
  std::mutex m_mutex;
};

static void methods(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids)
    storage.remove(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

class Session {
public:
  Session(sqlite3 *db, int customer) : m_db(db), m_customer(customer) {
    exec(db, "INSERT INTO sessions (customer_id) VALUES (" + std::to_string(customer) + ")");
  }
  int customer() const { return m_customer; }

private:
  sqlite3 *m_db;
  int m_customer;
};

static void constructors(sqlite3 *db, const std::vector<int> &customers) {
  for (int customer : customers) {
    const Session session(db, customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    std::printf("%d\n", session.customer());
  }
}

// --- Macros, lambdas -------------------------------------------------------------------------------------------------

#define DB_CHECK(db, call)                                                                                             \
  do {                                                                                                                 \
    if ((call) != SQLITE_OK) {                                                                                         \
      std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));                                                                \
      return false;                                                                                                    \
    }                                                                                                                  \
  } while (0)

static bool macro(sqlite3 *db, const std::vector<int> &ids) {
  char sql[100];
  for (int id : ids) {
    std::snprintf(sql, sizeof(sql), "DELETE FROM names WHERE id = %d", id);
    DB_CHECK(db, sqlite3_exec(db, sql, nullptr, nullptr, nullptr));
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
  return true;
}

static void localLambda(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "DELETE FROM names WHERE id = ?", -1, &stmt, nullptr);
  const auto remove = [&](int id) {
    sqlite3_bind_int(stmt, 1, id);
    sqlite3_step(stmt);
    sqlite3_reset(stmt);
  };
  for (int id : ids)
    remove(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  sqlite3_finalize(stmt);
}

template <typename Container> static void insertNumbers(sqlite3 *db, const Container &numbers) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO numbers (number) VALUES (?)", -1, &stmt, nullptr);
  for (const auto &number : numbers) {
    sqlite3_bind_double(stmt, 1, number);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void instances(sqlite3 *db, const std::vector<int> &integers, const std::vector<double> &doubles) {
  insertNumbers(db, integers);
  insertNumbers(db, doubles);
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void gathers(Storage &storage, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    storage.add(name);
  storage.flush();
}

static std::string values(const std::vector<std::string> &names) {
  std::string text;
  for (const std::string &name : names)
    text += (text.empty() ? "('" : ", ('") + name + "')";
  return text;
}

static void oneStatement(sqlite3 *db, const std::vector<std::string> &names) {
  exec(db, "INSERT INTO names (name) VALUES " + values(names));
}

static void onePerCall(Storage &storage, const Customer &customer) {
  if (storage.insert(customer))
    for (const std::string &phone : customer.phones)
      std::puts(phone.c_str());
}

static void forLater(sqlite3 *db, std::vector<std::function<void()>> &actions, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    actions.push_back([db, name] { insertName(db, name); });
}

static void bindsAllOfOne(Statement &insert, const std::vector<std::string> &values) {
  int index = 0;
  for (const std::string &value : values)
    insert.bind(++index, value);
  insert.run();
}

static void makesStatements(sqlite3 *db, const std::vector<std::string> &tables, int &made) {
  for (const std::string &table : tables) {
    const Statement insert(db, ("INSERT INTO " + table + " VALUES (?)").c_str());
    ++made;
  }
}
