// RUN: %check_orm %s %t --library mariadb --checks=orm-write-in-loop
//
// What a connection is made with goes through a helper that all kinds of things go through, rows among them.
#include "wrapped.h"

#include <memory>
#include <string>
#include <vector>

static std::vector<std::string> split(const std::string &text) {
  std::vector<std::string> parts;
  for (size_t at = 0; at < text.size(); ++at)
    parts.push_back(text);
  return parts;
}

struct Place {
  void load(const Result &row) { name = split(row.text(0))[0]; }
  std::string name;
};

class Connection {
public:
  explicit Connection(const std::string &where) : m_host(split(where)[0]) {}
  bool open() {
    m_mysql = mysql_real_connect(mysql_init(nullptr), m_host.c_str(), "", "", "", 0, nullptr, 0);
    return m_mysql != nullptr;
  }
  bool execute(const std::string &sql) { return mysql_query(m_mysql, sql.c_str()) == 0; }
  std::unique_ptr<Result> query(const std::string &sql) {
    if (mysql_query(m_mysql, sql.c_str()) != 0)
      return nullptr;
    return std::make_unique<Result>(mysql_store_result(m_mysql));
  }

private:
  MYSQL *m_mysql = nullptr;
  std::string m_host;
};

class Database {
public:
  bool open(const char *host) {
    m_connection = new Connection(host);
    return m_connection->open();
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
  }
}
