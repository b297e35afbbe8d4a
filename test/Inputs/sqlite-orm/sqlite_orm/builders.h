// Imitates: the functions of <sqlite_orm/sqlite_orm.h> of sqlite_orm 1.9.1 that build conditions, columns and
// statements. They run nothing. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITE_ORM_BUILDERS_H
#define STUB_SQLITE_ORM_BUILDERS_H
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace sqlite_orm {
namespace internal {
struct condition_t {};
struct arithmetic_t {};
struct negatable_t {};
struct conc_string {};
struct assign_string {};
template <class T> struct table_reference { using type = T; };
template <class T> struct mapped_type_proxy : std::remove_const<T> {};
template <class T> struct mapped_type_proxy<table_reference<T>> { using type = T; };
template <class T> struct mapped_type_proxy<const table_reference<T>> { using type = T; };
template <class T> using mapped_type_proxy_t = typename mapped_type_proxy<T>::type;
template <class L, class R, class... Ds> struct binary_operator : Ds... {
  L lhs;
  R rhs;
  constexpr binary_operator(L l, R r) : lhs(std::move(l)), rhs(std::move(r)) {}
};
template <class L, class R> using assign_t = binary_operator<L, R, assign_string>;
template <class L, class R> using add_t = binary_operator<L, R, arithmetic_t, negatable_t>;
template <class L, class R> struct is_equal_t : binary_operator<L, R, condition_t, negatable_t> {
  using binary_operator<L, R, condition_t, negatable_t>::binary_operator;
};
template <class L, class R> struct is_not_equal_t : binary_operator<L, R, condition_t, negatable_t> {
  using binary_operator<L, R, condition_t, negatable_t>::binary_operator;
};
template <class L, class R> struct greater_than_t : binary_operator<L, R, condition_t, negatable_t> {
  using binary_operator<L, R, condition_t, negatable_t>::binary_operator;
};
template <class L, class R> struct greater_or_equal_t : binary_operator<L, R, condition_t, negatable_t> {
  using binary_operator<L, R, condition_t, negatable_t>::binary_operator;
};
template <class L, class R> struct less_than_t : binary_operator<L, R, condition_t, negatable_t> {
  using binary_operator<L, R, condition_t, negatable_t>::binary_operator;
};
template <class L, class R> struct and_condition_t : binary_operator<L, R, condition_t> {
  using binary_operator<L, R, condition_t>::binary_operator;
};
template <class L, class R> struct or_condition_t : binary_operator<L, R, condition_t> {
  using binary_operator<L, R, condition_t>::binary_operator;
};
template <class L, class A> struct dynamic_in_t : condition_t {
  L left;
  A argument;
};
template <class A, class T> struct like_t : condition_t, negatable_t {
  A arg;
  T pattern;
};
template <class T> struct is_null_t : negatable_t { T t; };
template <class T> struct expression_t {
  T value;
  template <class R> assign_t<T, R> operator=(R r) const { return {value, std::move(r)}; }
};
template <class T> constexpr T get_from_expression(T value) { return value; }
template <class T> constexpr T get_from_expression(expression_t<T> e) { return e.value; }
template <class T> using unwrap_expression_t = decltype(internal::get_from_expression(std::declval<T>()));
template <class T> inline constexpr bool is_operator_argument_v = false;
template <class T> inline constexpr bool is_operator_argument_v<expression_t<T>> = true;
template <class T>
inline constexpr bool compares_v =
    is_operator_argument_v<T> || std::is_base_of_v<condition_t, T> || std::is_base_of_v<arithmetic_t, T>;
template <class L, class R, std::enable_if_t<compares_v<L> || compares_v<R>, bool> = true>
constexpr is_equal_t<unwrap_expression_t<L>, unwrap_expression_t<R>> operator==(L l, R r) {
  return {internal::get_from_expression(l), internal::get_from_expression(r)};
}
template <class L, class R, std::enable_if_t<compares_v<L> || compares_v<R>, bool> = true>
constexpr is_not_equal_t<unwrap_expression_t<L>, unwrap_expression_t<R>> operator!=(L l, R r) {
  return {internal::get_from_expression(l), internal::get_from_expression(r)};
}
template <class L, class R, std::enable_if_t<compares_v<L> || compares_v<R>, bool> = true>
constexpr greater_than_t<unwrap_expression_t<L>, unwrap_expression_t<R>> operator>(L l, R r) {
  return {internal::get_from_expression(l), internal::get_from_expression(r)};
}
template <class L, class R, std::enable_if_t<compares_v<L> || compares_v<R>, bool> = true>
constexpr greater_or_equal_t<unwrap_expression_t<L>, unwrap_expression_t<R>> operator>=(L l, R r) {
  return {internal::get_from_expression(l), internal::get_from_expression(r)};
}
template <class L, class R, std::enable_if_t<compares_v<L> || compares_v<R>, bool> = true>
constexpr less_than_t<unwrap_expression_t<L>, unwrap_expression_t<R>> operator<(L l, R r) {
  return {internal::get_from_expression(l), internal::get_from_expression(r)};
}
template <class L, class R,
          std::enable_if_t<std::is_base_of_v<condition_t, L> || std::is_base_of_v<condition_t, R>, bool> = true>
constexpr and_condition_t<L, R> operator&&(L l, R r) {
  return {std::move(l), std::move(r)};
}
template <class L, class R,
          std::enable_if_t<std::is_base_of_v<condition_t, L> || std::is_base_of_v<condition_t, R>, bool> = true>
constexpr or_condition_t<L, R> operator||(L l, R r) {
  return {std::move(l), std::move(r)};
}
template <class L, class R, std::enable_if_t<is_operator_argument_v<L> || is_operator_argument_v<R>, bool> = true>
constexpr add_t<unwrap_expression_t<L>, unwrap_expression_t<R>> operator+(L l, R r) {
  return {internal::get_from_expression(l), internal::get_from_expression(r)};
}

template <class C> struct where_t { C expression; };
template <class O> struct order_by_t {
  O expression;
  order_by_t asc() const { return *this; }
  order_by_t desc() const { return *this; }
};
template <class... A> struct group_by_t { std::tuple<A...> args; };
template <class T> struct offset_t { T off; };
template <class T, bool HasOffset, bool OffsetIsImplicit, class O> struct limit_t {
  T lim;
  std::optional<O> off;
};
template <class T, bool HasOffset, bool OffsetIsImplicit> struct limit_t<T, HasOffset, OffsetIsImplicit, void> {
  T lim;
};
template <class T> struct on_t { T arg; };
template <class T, class O> struct inner_join_t { O constraint; };
template <class T, class O> struct left_join_t { O constraint; };
template <class... T> struct from_t {};
template <class T> struct into_t {};
template <class... A> struct values_t { std::tuple<A...> tuple; };
template <class T> struct dynamic_values_t { std::vector<T> vector; };
template <class... A> struct set_t { std::tuple<A...> assigns; };
struct default_values_t {};
struct insert_constraint {};
struct count_string {};
struct sum_string {};
struct avg_string {};
struct max_string {};
struct min_string {};
struct total_string {};
struct group_concat_string {};
template <class T> struct count_asterisk_t : count_string { using type = T; };
struct count_asterisk_without_type : count_string {};
template <class R, class S, class... A> struct built_in_function_t : S, arithmetic_t {
  using return_type = R;
  std::tuple<A...> args;
};
template <class R, class S, class... A> struct built_in_aggregate_function_t : built_in_function_t<R, S, A...> {};
template <class... A> struct columns_t { std::tuple<A...> columns; };
template <class T> struct object_t {};
template <class T, class... A> struct struct_t { std::tuple<A...> columns; };
template <class T> struct distinct_t { T value; };
template <class T, class... A> struct select_t {
  T col;
  std::tuple<A...> conditions;
  bool highest_level = false;
};
template <class... E> struct union_t { std::tuple<E...> compound; };
template <class T> struct exists_t : condition_t, negatable_t { T expression; };
template <class T, class F> struct column_pointer { F field; };
template <class Moniker, class E> struct common_table_expression { E subselect; };
template <class Moniker> struct cte_builder {
  template <class E> common_table_expression<Moniker, E> as(E e) { return {std::move(e)}; }
};
template <char... C> struct cte_moniker {};
template <class E, class... CTEs> struct with_t {
  std::tuple<CTEs...> cte;
  E expression;
};

// --- The type that a column gives ------------------------------------------------------------------------------------

template <class T> struct column_result;
template <class T> using column_result_of_t = typename column_result<T>::type;
template <class F, class O> struct column_result<F O::*> { using type = F; };
template <class T, class F, class O> struct column_result<column_pointer<T, F O::*>> { using type = F; };
template <class T> struct column_result<count_asterisk_t<T>> { using type = int; };
template <> struct column_result<count_asterisk_without_type> { using type = int; };
template <class R, class S, class... A> struct column_result<built_in_aggregate_function_t<R, S, A...>> {
  using type = R;
};
template <class... A> struct column_result<columns_t<A...>> { using type = std::tuple<column_result_of_t<A>...>; };
template <class T> struct column_result<object_t<T>> { using type = T; };
template <class T, class... A> struct column_result<struct_t<T, A...>> { using type = T; };
template <class T> struct column_result<distinct_t<T>> : column_result<T> {};
template <class T, class... A> struct column_result<select_t<T, A...>> : column_result<T> {};
template <class E, class... R> struct column_result<union_t<E, R...>> : column_result<E> {};
template <class F> struct unique_ptr_result;
template <class F, class O> struct unique_ptr_result<F O::*> { using type = std::unique_ptr<F>; };
} // namespace internal

template <class T> constexpr internal::expression_t<T> c(T value) { return {std::move(value)}; }
#if __cplusplus >= 202002L
template <class R>
concept orm_table_reference = requires {
  typename R::type;
};
template <class O> consteval internal::table_reference<O> c() { return {}; }
#endif
template <class C> constexpr internal::where_t<C> where(C expression) { return {std::move(expression)}; }
template <class L, class R> constexpr internal::is_equal_t<L, R> is_equal(L l, R r) {
  return {std::move(l), std::move(r)};
}
template <class L, class R> constexpr internal::is_equal_t<L, R> eq(L l, R r) { return {std::move(l), std::move(r)}; }
template <class L, class R> constexpr internal::greater_than_t<L, R> greater_than(L l, R r) {
  return {std::move(l), std::move(r)};
}
template <class L, class R> constexpr internal::less_than_t<L, R> lesser_than(L l, R r) {
  return {std::move(l), std::move(r)};
}
template <class L, class R> constexpr internal::and_condition_t<L, R> and_(L l, R r) {
  return {std::move(l), std::move(r)};
}
template <class T> internal::is_null_t<T> is_null(T t) { return {{}, std::move(t)}; }
template <class A, class T> internal::like_t<A, T> like(A a, T t) { return {{}, {}, std::move(a), std::move(t)}; }
template <class L, class E> internal::dynamic_in_t<L, std::vector<E>> in(L l, std::vector<E> values) {
  return {{}, std::move(l), std::move(values)};
}
template <class L, class E> internal::dynamic_in_t<L, std::vector<E>> in(L l, std::initializer_list<E> values) {
  return {{}, std::move(l), std::vector<E>(values)};
}
template <class L, class A> internal::dynamic_in_t<L, A> in(L l, A argument) {
  return {{}, std::move(l), std::move(argument)};
}
template <class O> internal::order_by_t<O> order_by(O o) { return {std::move(o)}; }
template <class... A> internal::group_by_t<A...> group_by(A... args) { return {{std::forward<A>(args)...}}; }
template <class T> internal::offset_t<T> offset(T off) { return {std::move(off)}; }
template <class T> internal::limit_t<T, false, false, void> limit(T lim) { return {std::move(lim)}; }
template <class T, class O> internal::limit_t<T, true, true, O> limit(O off, T lim) {
  return {std::move(lim), std::move(off)};
}
template <class T, class O> internal::limit_t<T, true, false, O> limit(T lim, internal::offset_t<O> off) {
  return {std::move(lim), std::move(off.off)};
}
template <class T> internal::on_t<T> on(T t) { return {std::move(t)}; }
template <class T, class O> internal::inner_join_t<T, O> inner_join(O o) { return {std::move(o)}; }
template <class T, class O> internal::left_join_t<T, O> left_join(O o) { return {std::move(o)}; }
template <class... T> internal::from_t<T...> from() { return {}; }
template <class T> internal::into_t<T> into() { return {}; }
template <class... A> internal::values_t<A...> values(A... args) { return {{std::forward<A>(args)...}}; }
template <class T> internal::dynamic_values_t<T> values(std::vector<T> vector) { return {std::move(vector)}; }
template <class... A> internal::set_t<A...> set(A... args) { return {{std::forward<A>(args)...}}; }
template <class L, class R> internal::assign_t<L, R> assign(L l, R r) { return {std::move(l), std::move(r)}; }
inline internal::default_values_t default_values() { return {}; }
inline internal::insert_constraint or_ignore() { return {}; }
inline internal::insert_constraint or_replace() { return {}; }

template <class X> internal::built_in_aggregate_function_t<int, internal::count_string, X> count(X x) {
  return {{{}, {}, {std::move(x)}}};
}
inline internal::count_asterisk_without_type count() { return {}; }
template <class T> internal::count_asterisk_t<T> count() { return {}; }
template <class X> internal::built_in_aggregate_function_t<double, internal::avg_string, X> avg(X x) {
  return {{{}, {}, {std::move(x)}}};
}
template <class X> internal::built_in_aggregate_function_t<std::unique_ptr<double>, internal::sum_string, X> sum(X x) {
  return {{{}, {}, {std::move(x)}}};
}
template <class X> internal::built_in_aggregate_function_t<double, internal::total_string, X> total(X x) {
  return {{{}, {}, {std::move(x)}}};
}
template <class X>
internal::built_in_aggregate_function_t<typename internal::unique_ptr_result<X>::type, internal::max_string, X>
max(X x) {
  return {{{}, {}, {std::move(x)}}};
}
template <class X>
internal::built_in_aggregate_function_t<typename internal::unique_ptr_result<X>::type, internal::min_string, X>
min(X x) {
  return {{{}, {}, {std::move(x)}}};
}
template <class... A> constexpr internal::columns_t<A...> columns(A... args) { return {{std::forward<A>(args)...}}; }
template <class T> constexpr internal::object_t<T> object(bool = false) { return {}; }
template <class T, class... A> constexpr internal::struct_t<T, A...> struct_(A... args) {
  return {{std::forward<A>(args)...}};
}
template <class T> internal::distinct_t<T> distinct(T t) { return {std::move(t)}; }
template <class T, class... A> constexpr internal::select_t<T, A...> select(T t, A... args) {
  return {std::move(t), {std::forward<A>(args)...}};
}
template <class... E> constexpr internal::union_t<E...> union_all(E... e) { return {{std::forward<E>(e)...}}; }
template <class T> internal::exists_t<T> exists(T expression) { return {{}, {}, std::move(expression)}; }
template <class M> internal::cte_builder<M> cte() { return {}; }
template <class T, class F> internal::column_pointer<T, F> column(F field) { return {field}; }
template <class Moniker, class S, class E>
internal::with_t<E, internal::common_table_expression<Moniker, S>>
with(internal::common_table_expression<Moniker, S> cte, E expression) {
  return {{std::move(cte)}, std::move(expression)};
}
inline namespace literals {
template <char... C> constexpr internal::cte_moniker<C...> operator""_ctealias() { return {}; }
} // namespace literals
} // namespace sqlite_orm
#endif
