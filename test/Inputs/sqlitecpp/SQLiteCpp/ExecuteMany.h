// Imitates: <SQLiteCpp/ExecuteMany.h> of SQLiteCpp 3.2.1. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITECPP_EXECUTEMANY_H
#define STUB_SQLITECPP_EXECUTEMANY_H
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/VariadicBind.h>

namespace SQLite {
template <typename T> void bind_exec(Statement &query, T &&values) {
  SQLite::bind(query, std::forward<T>(values));
  while (query.executeStep()) {
  }
}
template <typename T> void reset_bind_exec(Statement &query, T &&values) {
  query.reset();
  bind_exec(query, std::forward<T>(values));
}
template <typename First, typename... More>
void execute_many(Database &db, const char *sql, First &&first, More &&...more) {
  SQLite::Statement query(db, sql);
  bind_exec(query, std::forward<First>(first));
  (reset_bind_exec(query, std::forward<More>(more)), ...);
}
} // namespace SQLite
#endif
