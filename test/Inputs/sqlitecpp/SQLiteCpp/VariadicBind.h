// Imitates: <SQLiteCpp/VariadicBind.h> of SQLiteCpp 3.2.1. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITECPP_VARIADICBIND_H
#define STUB_SQLITECPP_VARIADICBIND_H
#include <SQLiteCpp/Statement.h>

#include <tuple>
#include <utility>

namespace SQLite {
template <class... Args> void bind(SQLite::Statement &query, const Args &...args) {
  int position = 0;
  (query.bind(++position, args), ...);
}
template <typename... T, std::size_t... I>
void bind(SQLite::Statement &query, const std::tuple<T...> &values, std::index_sequence<I...>) {
  bind(query, std::get<I>(values)...);
}
template <typename... T> void bind(SQLite::Statement &query, const std::tuple<T...> &values) {
  bind(query, values, std::index_sequence_for<T...>());
}
} // namespace SQLite
#endif
