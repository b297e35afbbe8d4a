// RUN: %check_orm %s %t --library ormpp --std c++20 --checks=orm-query-in-loop
//
// Queries behind functions, classes and templates, and connections from a pool; the warning stands where the body of the
// loop calls them.
#include "ormpp_models.h"

#include <ormpp/connection_pool.hpp>
#include <ormpp/sqlite.hpp>

#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

using Db = dbng<sqlite>;
using Pool = connection_pool<Db>;

static std::string nameOf(Db &db, int id) {
  const auto found = db.query_s<person>("id=?", id);
  return found.empty() ? std::string() : found.front().name;
}

void function(Db &db) {
  for (const loan &entry : db.query_s<loan>())
    std::cout << nameOf(db, entry.reader);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: :19:25: note: in 'nameOf', which executes it
}

// Each call takes a connection from the pool.
static std::vector<loan> loansOf(const person &reader) {
  auto db = Pool::instance().get();
  return db->select(all).from<loan>().where(col(&loan::reader) == reader.id).collect();
}

void pool(const std::vector<person> &readers) {
  for (const person &reader : readers)
    std::cout << loansOf(reader).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void connectionInTheLoop(const std::vector<int> &readers) {
  for (int reader : readers) {
    auto db = Pool::instance().get();
    std::cout << db->query_s<loan>("reader=?", reader).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

template <typename Backend> class Library {
public:
  explicit Library(dbng<Backend> &db) : m_db(db) {}

  std::vector<loan> overdue() { return m_db.template query_s<loan>("days>30"); }
  uint64_t loansOf(int reader) {
    return m_db.select(count()).template from<loan>().where(col(&loan::reader) == reader).collect();
  }
  const std::string &name(int id) {
    auto it = m_names.find(id);
    if (it == m_names.end())
      it = m_names.emplace(id, nameOf(m_db, id)).first;
    return it->second;
  }

private:
  dbng<Backend> &m_db;
  std::unordered_map<int, std::string> m_names;
};

void classTemplate(Library<sqlite> &library) {
  for (const loan &entry : library.overdue())
    std::cout << library.loansOf(entry.reader);
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

template <typename Table> std::vector<Table> byCondition(Db &db, const where_condition &condition) {
  return db.select(all).from<Table>().where(condition).collect();
}

void conditionFromOutside(Db &db, const std::vector<std::string> &cities) {
  for (const std::string &city : cities)
    std::cout << byCondition<person>(db, col(&person::city) == city).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// The class that dbng wraps has the same methods.
void bareDatabase(sqlite &db, const std::vector<int> &readers) {
  for (int reader : readers)
    std::cout << db.query_s<loan>("reader=?", reader).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void memoisedInClass(Library<sqlite> &library, const std::vector<loan> &loans) {
  for (const loan &entry : loans)
    std::cout << library.name(entry.reader);
}

void once(const person &reader) {
  for (const loan &entry : loansOf(reader))
    std::cout << entry.title;
}
