// RUN: %check_orm %s %t --library sqlitecpp --checks=orm-write-in-loop
//
// The write is in a function that the loop calls, or the loop is in a function that the list is handed to.
#include <SQLiteCpp/ExecuteMany.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <functional>
#include <iostream>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>
#include <vector>

struct Customer {
  int id = 0;
  std::string name;
  std::vector<std::string> phones;
};

// --- Functions -------------------------------------------------------------------------------------------------------

static bool insertName(SQLite::Database &db, const std::string &name) {
  try {
    SQLite::Statement insert(db, "INSERT INTO names (name) VALUES (?)");
    insert.bind(1, name);
    return insert.exec() == 1;
  } catch (const SQLite::Exception &error) {
    std::cerr << error.what() << "\n";
    return false;
  }
}

static bool byAFunction(SQLite::Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    if (!insertName(db, name))
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      return false;
  return true;
}

static int execute(SQLite::Database &db, const std::string &sql) {
  std::clog << sql << "\n";
  return db.exec(sql);
}

static void textForAFunction(SQLite::Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    execute(db, "DELETE FROM names WHERE id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void finish(SQLite::Statement &statement) {
  statement.exec();
  statement.reset();
  statement.clearBindings();
}

static void executedByAFunction(SQLite::Database &db, const std::vector<Customer> &customers) {
  SQLite::Statement update(db, "UPDATE customers SET name = ? WHERE id = ?");
  for (const Customer &customer : customers) {
    update.bind(1, customer.name);
    update.bind(2, customer.id);
    finish(update);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

template <typename... Values> static void run(SQLite::Database &db, const char *sql, const Values &...values) {
  SQLite::Statement statement(db, sql);
  SQLite::bind(statement, values...);
  statement.exec();
}

static void variadicHelper(SQLite::Database &db, const std::vector<Customer> &customers) {
  for (const Customer &customer : customers)
    run(db, "INSERT INTO customers (id, name) VALUES (?, ?)", customer.id, customer.name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void insertPhones(SQLite::Database &db, const Customer &customer) {
  SQLite::Statement insert(db, "INSERT INTO phones (customer_id, phone) VALUES (?, ?)");
  insert.bind(1, customer.id);
  for (const std::string &phone : customer.phones) {
    insert.bind(2, phone);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    insert.reset();
  }
}

static void trimNames(SQLite::Database &db) {
  SQLite::Statement names(db, "SELECT name FROM names");
  while (names.executeStep())
    insertName(db, names.getColumn(0));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
}

// --- Methods ---------------------------------------------------------------------------------------------------------

class Storage {
public:
  explicit Storage(SQLite::Database &db) : m_db(db), m_insert(db, "INSERT INTO customers (id, name) VALUES (?, ?)") {}

  void insert(const Customer &customer) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_insert.reset();
    m_insert.bind(1, customer.id);
    m_insert.bind(2, customer.name);
    m_insert.exec();
  }

  void remove(int id) { m_db.exec("DELETE FROM customers WHERE id=" + std::to_string(id)); }

  void insertAll(const std::vector<Customer> &customers) {
    for (const Customer &customer : customers)
      insert(customer);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }

  void add(const std::string &name) { m_names += (m_names.empty() ? "('" : ",('") + name + "')"; }
  void flush() {
    m_db.exec("INSERT INTO names (name) VALUES " + m_names);
    m_names.clear();
  }

private:
  SQLite::Database &m_db;
  SQLite::Statement m_insert;
  std::string m_names;
  std::mutex m_mutex;
};

static void methods(Storage &storage, const std::vector<Customer> &customers) {
  for (const Customer &customer : customers)
    storage.insert(customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void throughAPointer(const std::shared_ptr<Storage> &storage, const std::vector<int> &ids) {
  for (int id : ids)
    storage->remove(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void heldByPointer(SQLite::Database &db, const std::vector<int> &ids) {
  std::unique_ptr<SQLite::Statement> remove(new SQLite::Statement(db, "DELETE FROM customers WHERE id = ?"));
  for (int id : ids) {
    remove->bind(1, id);
    remove->exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    remove->reset();
  }
}

class Session {
public:
  Session(SQLite::Database &db, int customer) : m_customer(customer) {
    db.exec("INSERT INTO sessions (customer_id) VALUES (" + std::to_string(customer) + ")");
  }
  int customer() const { return m_customer; }

private:
  int m_customer;
};

static void constructors(SQLite::Database &db, const std::vector<int> &customers) {
  for (int customer : customers) {
    const Session session(db, customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    std::cout << session.customer() << "\n";
  }
}

// --- Macros, lambdas -------------------------------------------------------------------------------------------------

#define TRY(expression)                                                                                                \
  try {                                                                                                                \
    expression;                                                                                                        \
  } catch (const SQLite::Exception &error) {                                                                           \
    std::cerr << error.what() << "\n";                                                                                 \
  }

static void macro(SQLite::Database &db, const std::vector<int> &ids) {
  SQLite::Statement remove(db, "DELETE FROM names WHERE id = ?");
  for (int id : ids) {
    remove.bind(1, id);
    TRY(remove.exec());
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    remove.reset();
  }
}

static void localLambda(SQLite::Database &db, const std::vector<Customer> &customers) {
  SQLite::Statement insert(db, "INSERT INTO customers (id, name) VALUES (?, ?)");
  const auto add = [&insert](int id, const std::string &name) {
    insert.bind(1, id);
    insert.bind(2, name);
    insert.exec();
    insert.reset();
  };
  for (const Customer &customer : customers)
    add(customer.id, customer.name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

template <typename T> static void insertAll(SQLite::Database &db, const std::vector<T> &values) {
  SQLite::Statement insert(db, "INSERT INTO numbers (number) VALUES (?)");
  for (const T &value : values) {
    insert.bind(1, value);
    insert.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    insert.reset();
  }
}

static void instances(SQLite::Database &db, const std::vector<int> &integers, const std::vector<double> &doubles) {
  insertAll(db, integers);
  insertAll(db, doubles);
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

static void oneStatement(SQLite::Database &db, const std::vector<std::string> &names) {
  execute(db, "INSERT INTO names (name) VALUES " + values(names));
}

static void onePerCall(Storage &storage, const Customer &customer) {
  storage.insert(customer);
  for (const std::string &phone : customer.phones)
    std::cout << phone << "\n";
}

static void fewRows(SQLite::Database &db) {
  SQLite::execute_many(db, "INSERT INTO customers (id, name) VALUES (?, ?)", std::make_tuple(1, "one"),
                       std::make_tuple(2, "two"), std::make_tuple(3, "three"));
}

static void bindsAllOfOne(SQLite::Statement &insert, const std::vector<std::string> &values) {
  int index = 0;
  for (const std::string &value : values)
    insert.bind(++index, value);
  finish(insert);
}

static void forLater(SQLite::Database &db, std::vector<std::function<void()>> &actions, const std::vector<int> &ids) {
  for (int id : ids)
    actions.push_back([&db, id] { db.exec("DELETE FROM names WHERE id = " + std::to_string(id)); });
}
