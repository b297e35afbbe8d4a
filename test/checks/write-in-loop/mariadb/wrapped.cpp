// RUN: %check_orm %s %t --library mariadb --checks=orm-write-in-loop
//
// A connection in a class of the program, beside other classes whose methods tell their objects something.
#include "wrapped.h"

#include <memory>
#include <string>
#include <vector>

// What a method tells its own object says nothing of other objects.
class Place {
public:
  void load(const Result &row) { set(row.text(0)); }
  void set(const char *name);
};

class Database;

class Connection {
public:
  explicit Connection(Database &of) : m_of(of) {}
  bool open(const char *host) {
    m_mysql = mysql_init(nullptr);
    if (!mysql_real_connect(m_mysql, host, "", "", "", 0, nullptr, 0))
      return false;
    // Each statement is a transaction of its own.
    mysql_autocommit(m_mysql, 1);
    return true;
  }
  bool execute(const std::string &sql) { return mysql_query(m_mysql, sql.c_str()) == 0; }
  std::unique_ptr<Result> query(const std::string &sql) {
    if (mysql_query(m_mysql, sql.c_str()) != 0)
      return nullptr;
    return std::make_unique<Result>(mysql_store_result(m_mysql));
  }

private:
  MYSQL *m_mysql = nullptr;
  Database &m_of;
};

class Database {
public:
  bool open(const char *host) {
    m_connection = new Connection(*this);
    return m_connection->open(host);
  }
  bool execute(const std::string &sql) { return m_connection->execute(sql); }
  std::unique_ptr<Result> query(const std::string &sql) { return m_connection->query(sql); }

private:
  Connection *m_connection = nullptr;
};

static void resetAll(Database &database, std::vector<Place> &places) {
  database.open("localhost");
  auto result = database.query("SELECT id FROM instances");
  while (result->next()) {
    places.emplace_back();
    places.back().load(*result);
    database.execute("UPDATE instances SET reset = 0 WHERE id = " + std::string(result->text(0)));
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:14: note: {{.*}}; at least put one transaction around the loop
  }
}
