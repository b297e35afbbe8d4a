// RUN: %check_orm %s %t --library libpq
//
// Prepared statements by their names: literals that helpers are given, and names that are put together.
#include <libpq-fe.h>

#include <string>
#include <vector>

namespace {

PGconn *connection;

void prepare(const char *name, const std::string &sql) {
  PQclear(PQprepare(connection, name, sql.c_str(), 0, nullptr));
}

void execute(const char *name, const std::string &value) {
  const char *values[] = {value.c_str()};
  PQclear(PQexecPrepared(connection, name, 1, values, nullptr, nullptr, 0));
}

void prepareAll(const std::string &settings) {
  prepare("add_word", "INSERT INTO word (text) VALUES ($1)");
  prepare("find_word", "SELECT text FROM word WHERE id = $1");
  prepare("from_settings", settings);
}

} // namespace

void add(const std::vector<std::string> &words) {
  for (const std::string &word : words)
    execute("add_word", word);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void find(const std::vector<std::string> &ids) {
  for (const std::string &id : ids)
    execute("find_word", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// Of this one only the name is known: the element is one of its parameters.
void fromSettings(const std::vector<std::string> &ids) {
  for (const std::string &id : ids)
    execute("from_settings", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
}

void direct(const std::vector<std::string> &ids) {
  for (const std::string &id : ids) {
    const char *values[] = {id.c_str()};
    PQclear(PQexecPrepared(connection, "from_elsewhere", 1, values, nullptr, nullptr, 0));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a statement is run once for each element of this loop (N statements) [orm-query-in-loop]
  }
}

// Another statement in each turn.
void eachTable(const std::vector<std::string> &tables, const std::string &id) {
  for (const std::string &table : tables)
    execute(("delete_from_" + table).c_str(), id);
}
