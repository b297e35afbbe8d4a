// RUN: %check_orm %s %t --library sqlgen --std c++20 --llvm 16 --checks=orm-write-in-loop
//
// What only the connection to PostgreSQL has, sessions of a pool, and writes behind a class.
#include <sqlgen/postgres.hpp>

#include <string>
#include <vector>

struct Visit {
  sqlgen::PrimaryKey<unsigned> id;
  std::string page;
};

using Postgres = sqlgen::postgres::Connection;

void parameters(const sqlgen::Ref<Postgres> &connection, const std::vector<int> &keys) {
  for (int key : keys)
    connection->execute("DELETE FROM visit WHERE id = $1", key).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void sessionOfAPool(sqlgen::ConnectionPool<Postgres> &pool, const std::vector<Visit> &visits) {
  const auto session = pool.acquire();
  for (const Visit &visit : visits)
    sqlgen::insert(session, visit).value();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

class Visits {
public:
  explicit Visits(const sqlgen::Ref<Postgres> &connection) : m_connection(connection) {}

  void add(const Visit &visit) { sqlgen::insert(m_connection, visit).value(); }
  void collect(const Visit &visit) { m_collected.push_back(visit); }
  void flush() {
    sqlgen::write(m_connection, m_collected).value();
    m_collected.clear();
  }

private:
  sqlgen::Ref<Postgres> m_connection;
  std::vector<Visit> m_collected;
};

void behindAClass(Visits &visits, const std::vector<std::string> &pages) {
  unsigned id = 0;
  for (const std::string &page : pages)
    visits.add(Visit{.id = ++id, .page = page});
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void collected(Visits &visits, const std::vector<std::string> &pages) {
  unsigned id = 0;
  for (const std::string &page : pages)
    visits.collect(Visit{.id = ++id, .page = page});
  visits.flush();
}

void settings(const sqlgen::Ref<Postgres> &connection, const std::vector<std::string> &schemas) {
  for (const std::string &schema : schemas)
    connection->execute("CREATE SCHEMA " + schema).value();
}
