// Imitates: <zxorm/orm/{table,column,field,expression,constraints}.hpp> of zxorm 0.1.3: the schema, and conditions on
// it. Stub written for the orm-tidy tests.
#ifndef STUB_ZXORM_ORM_TABLE_HPP
#define STUB_ZXORM_ORM_TABLE_HPP
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace zxorm {
template <std::size_t N> struct FixedLengthString {
  char value[N] = {};
  constexpr FixedLengthString(const char (&text)[N]) {
    for (std::size_t i = 0; i < N; ++i)
      value[i] = text[i];
  }
  template <std::size_t M> consteval bool operator==(const FixedLengthString<M> &other) const {
    if (M != N)
      return false;
    for (std::size_t i = 0; i < N; ++i)
      if (value[i] != other.value[i])
        return false;
    return true;
  }
};
enum class conflict_t { abort, replace };
enum class action_t { no_action, cascade };
enum class order_t { ASC, DESC };
enum class comparison_op_t { EQ, NE, LT, LTE, GT, GTE, LIKE, IN };
enum class boolean_op_t { AND, OR };
template <conflict_t = conflict_t::abort> struct PrimaryKey {};
template <conflict_t = conflict_t::abort> struct Unique {};
template <FixedLengthString Table, FixedLengthString Column, action_t = action_t::no_action,
          action_t = action_t::no_action>
struct ForeignKey {};
template <class M> struct member_traits;
template <class R, class C> struct member_traits<R C::*> { using type = R; };
template <FixedLengthString Name, auto M, class... Constraint> class Column {
public:
  static constexpr auto name = Name;
  using member_t = typename member_traits<decltype(M)>::type;
};
template <class A, class B> struct __both;
template <class... A, class... B> struct __both<std::tuple<A...>, std::tuple<B...>> {
  using type = std::tuple<A..., B...>;
};
template <boolean_op_t Op, class L, class R> struct ExpressionExpression {
  L lhs;
  R rhs;
  template <class E> auto operator&&(E other) {
    return ExpressionExpression<boolean_op_t::AND, ExpressionExpression, E>{*this, other};
  }
  template <class E> auto operator||(E other) {
    return ExpressionExpression<boolean_op_t::OR, ExpressionExpression, E>{*this, other};
  }
  auto bindings() const -> typename __both<decltype(lhs.bindings()), decltype(rhs.bindings())>::type;
};
template <class Table, class Column, comparison_op_t Op, class R> struct ColumnExpression {
  R to_bind;
  ColumnExpression(R r) : to_bind(r) {}
  template <class E> auto operator&&(E other) {
    return ExpressionExpression<boolean_op_t::AND, ColumnExpression, E>{*this, other};
  }
  template <class E> auto operator||(E other) {
    return ExpressionExpression<boolean_op_t::OR, ColumnExpression, E>{*this, other};
  }
  auto bindings() const { return std::tuple<R>(to_bind); }
};
struct IsFieldTrait {};
template <class T> static constexpr bool is_field = std::is_base_of_v<IsFieldTrait, T>;
template <class Table, FixedLengthString Name> struct Field : IsFieldTrait {
  using column_t = typename Table::template column_by_name<Name>::type;
  using table_t = Table;
  template <class M> ColumnExpression<Table, column_t, comparison_op_t::EQ, M> operator==(M value) { return value; }
  template <class M> ColumnExpression<Table, column_t, comparison_op_t::NE, M> operator!=(M value) { return value; }
  template <class M> ColumnExpression<Table, column_t, comparison_op_t::LT, M> operator<(M value) { return value; }
  template <class M> ColumnExpression<Table, column_t, comparison_op_t::GT, M> operator>(M value) { return value; }
  template <class M> ColumnExpression<Table, column_t, comparison_op_t::GTE, M> operator>=(M value) { return value; }
  template <class M = void> ColumnExpression<Table, column_t, comparison_op_t::LIKE, std::string> like(std::string v) {
    return v;
  }
  template <class M = void>
  ColumnExpression<Table, column_t, comparison_op_t::LIKE, std::string> like(const char *value) {
    return std::string(value);
  }
  template <class C> ColumnExpression<Table, column_t, comparison_op_t::IN, C> in(C values) { return values; }
};
template <FixedLengthString Name, class... Columns> struct find_column;
template <FixedLengthString Name, class C, class... Rest> struct find_column<Name, C, Rest...> {
  template <bool Found, class Dummy = void> struct pick : find_column<Name, Rest...> {};
  template <class Dummy> struct pick<true, Dummy> { using type = C; };
  using type = typename pick<(Name == C::name)>::type;
};
template <FixedLengthString Name, class T, class... Columns> class Table {
public:
  using object_class = T;
  using columns_t = std::tuple<Columns...>;
  static constexpr auto name = Name;
  template <FixedLengthString Of> struct column_by_name { using type = typename find_column<Of, Columns...>::type; };
  template <FixedLengthString Of> using field_t = Field<Table, Of>;
};
} // namespace zxorm
#endif
