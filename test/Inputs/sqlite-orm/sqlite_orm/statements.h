// Imitates: prepared statements of sqlite_orm 1.9.1 (<sqlite_orm/sqlite_orm.h>), what they are made from, and get<N>(),
// which gives access to the values in them. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITE_ORM_STATEMENTS_H
#define STUB_SQLITE_ORM_STATEMENTS_H
#include "builders.h"

struct sqlite3_stmt;

namespace sqlite_orm {
namespace internal {
class connection_ref;
struct prepared_statement_base {
  sqlite3_stmt *stmt = nullptr;
  ~prepared_statement_base();
  std::string sql() const;
  std::string expanded_sql() const;
  std::string_view column_name(int index) const;
};
template <class T> struct prepared_statement_t : prepared_statement_base {
  using expression_type = T;
  expression_type expression;
  prepared_statement_t(T e) : expression(std::move(e)) {}
  prepared_statement_t(prepared_statement_t &&);
};
template <class T, class R, class... A> struct get_all_t {
  using type = T;
  std::tuple<A...> conditions;
};
template <class T, class R, class... A> struct get_all_pointer_t {
  using type = T;
  std::tuple<A...> conditions;
};
template <class T, class R, class... A> struct get_all_optional_t {
  using type = T;
  std::tuple<A...> conditions;
};
template <class S, class... A> struct update_all_t {
  S set;
  std::tuple<A...> conditions;
};
template <class T, class... A> struct remove_all_t {
  using type = T;
  std::tuple<A...> conditions;
};
template <class T, class... Ids> struct get_t {
  using type = T;
  std::tuple<Ids...> ids;
};
template <class T, class... Ids> struct get_pointer_t {
  using type = T;
  std::tuple<Ids...> ids;
};
template <class T, class... Ids> struct get_optional_t {
  using type = T;
  std::tuple<Ids...> ids;
};
template <class T, class... Ids> struct remove_t {
  using type = T;
  std::tuple<Ids...> ids;
};
template <class T> struct update_t { T object; };
template <class T> struct insert_t { T object; };
template <class T, class... Cols> struct insert_explicit {
  T obj;
  columns_t<Cols...> columns;
};
template <class T> struct replace_t { T object; };
template <class It, class P, class O> struct insert_range_t {
  std::pair<It, It> range;
  P transformer;
};
template <class It, class P, class O> struct replace_range_t {
  std::pair<It, It> range;
  P transformer;
};
template <class... A> struct insert_raw_t { std::tuple<A...> args; };
template <class... A> struct replace_raw_t { std::tuple<A...> args; };
struct identity {
  template <class T> constexpr T &&operator()(T &&t) const noexcept { return std::forward<T>(t); }
};
template <class T> T &get_ref(T &t) { return t; }
template <class T> T &get_ref(std::reference_wrapper<T> &t) { return t; }

// The types of the values in a statement, in their order.
template <class... T> struct values_list {};
template <class A, class B> struct join_lists;
template <class... A, class... B> struct join_lists<values_list<A...>, values_list<B...>> {
  using type = values_list<A..., B...>;
};
template <class T> struct bindables {
  using type = std::conditional_t<std::is_arithmetic_v<T>, values_list<T>, values_list<>>;
};
template <> struct bindables<std::string> { using type = values_list<std::string>; };
template <class... T> struct all_bindables { using type = values_list<>; };
template <class T, class... R> struct all_bindables<T, R...> {
  using type = typename join_lists<typename bindables<T>::type, typename all_bindables<R...>::type>::type;
};
template <template <class...> class X, class... A> struct bindables<X<A...>> : all_bindables<A...> {};
template <class T, bool H, bool I, class O> struct bindables<limit_t<T, H, I, O>> : bindables<T> {};
template <int N, class L> struct nth_value;
template <int N, class T, class... R>
struct nth_value<N, values_list<T, R...>> : nth_value<N - 1, values_list<R...>> {};
template <class T, class... R> struct nth_value<0, values_list<T, R...>> { using type = T; };
} // namespace internal

template <int N, class It, class P, class O>
It &get(internal::prepared_statement_t<internal::insert_range_t<It, P, O>> &statement);
template <int N, class It, class P, class O>
It &get(internal::prepared_statement_t<internal::replace_range_t<It, P, O>> &statement);
template <int N, class T, class... Ids>
auto &get(internal::prepared_statement_t<internal::get_t<T, Ids...>> &statement) {
  return internal::get_ref(std::get<N>(statement.expression.ids));
}
template <int N, class T, class... Ids>
auto &get(internal::prepared_statement_t<internal::get_pointer_t<T, Ids...>> &statement) {
  return internal::get_ref(std::get<N>(statement.expression.ids));
}
template <int N, class T, class... Ids>
auto &get(internal::prepared_statement_t<internal::get_optional_t<T, Ids...>> &statement) {
  return internal::get_ref(std::get<N>(statement.expression.ids));
}
template <int N, class T, class... Ids>
auto &get(internal::prepared_statement_t<internal::remove_t<T, Ids...>> &statement) {
  return internal::get_ref(std::get<N>(statement.expression.ids));
}
template <int N, class T> auto &get(internal::prepared_statement_t<internal::update_t<T>> &statement) {
  return internal::get_ref(statement.expression.object);
}
template <int N, class T> auto &get(internal::prepared_statement_t<internal::insert_t<T>> &statement) {
  return internal::get_ref(statement.expression.object);
}
template <int N, class T> auto &get(internal::prepared_statement_t<internal::replace_t<T>> &statement) {
  return internal::get_ref(statement.expression.object);
}
template <int N, class T>
typename internal::nth_value<N, typename internal::bindables<T>::type>::type &
get(internal::prepared_statement_t<T> &statement);

template <class T, class... Ids> internal::get_t<T, Ids...> get(Ids... ids) { return {{std::forward<Ids>(ids)...}}; }
template <class T, class... Ids> internal::get_pointer_t<T, Ids...> get_pointer(Ids... ids) {
  return {{std::forward<Ids>(ids)...}};
}
template <class T, class... Ids> internal::get_optional_t<T, Ids...> get_optional(Ids... ids) {
  return {{std::forward<Ids>(ids)...}};
}
template <class T, class R = std::vector<internal::mapped_type_proxy_t<T>>, class... A>
internal::get_all_t<T, R, A...> get_all(A... conditions) {
  return {{std::forward<A>(conditions)...}};
}
template <class T, class R = std::vector<std::unique_ptr<T>>, class... A>
internal::get_all_pointer_t<T, R, A...> get_all_pointer(A... conditions) {
  return {{std::forward<A>(conditions)...}};
}
template <class T, class R = std::vector<std::optional<T>>, class... A>
internal::get_all_optional_t<T, R, A...> get_all_optional(A... conditions) {
  return {{std::forward<A>(conditions)...}};
}
template <class T, class... Ids> internal::remove_t<T, Ids...> remove(Ids... ids) {
  return {{std::forward<Ids>(ids)...}};
}
template <class T, class... A> internal::remove_all_t<T, A...> remove_all(A... args) {
  return {{std::forward<A>(args)...}};
}
template <class S, class... A> internal::update_all_t<S, A...> update_all(S set, A... args) {
  return {std::move(set), {std::forward<A>(args)...}};
}
template <class T> internal::update_t<T> update(T object) { return {std::move(object)}; }
template <class T> internal::insert_t<T> insert(T object) { return {std::move(object)}; }
template <class T, class... Cols>
internal::insert_explicit<T, Cols...> insert(T object, internal::columns_t<Cols...> columns) {
  return {std::move(object), std::move(columns)};
}
template <class... A> internal::insert_raw_t<A...> insert(A... args) { return {{std::forward<A>(args)...}}; }
template <class T> internal::replace_t<T> replace(T object) { return {std::move(object)}; }
template <class... A> internal::replace_raw_t<A...> replace(A... args) { return {{std::forward<A>(args)...}}; }
template <class It, class P = internal::identity> auto insert_range(It from, It to, P project = {}) {
  using O = std::decay_t<decltype(project(*from))>;
  return internal::insert_range_t<It, P, O>{{std::move(from), std::move(to)}, std::move(project)};
}
template <class It, class P = internal::identity> auto replace_range(It from, It to, P project = {}) {
  using O = std::decay_t<decltype(project(*from))>;
  return internal::replace_range_t<It, P, O>{{std::move(from), std::move(to)}, std::move(project)};
}
} // namespace sqlite_orm
#endif
