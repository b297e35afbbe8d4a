// Imitates: <sqlpp11/expression.h>, <sqlpp11/in.h>, <sqlpp11/value.h>, <sqlpp11/functions.h> and what they include of
// sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_EXPRESSION_H
#define STUB_SQLPP11_EXPRESSION_H
#include <sqlpp11/data_types.h>

#include <string>
#include <vector>

namespace sqlpp {
template <typename Expression, typename ValueType> struct expression_operators;

template <typename Operator, typename... Operands>
struct expression_t : expression_operators<expression_t<Operator, Operands...>, boolean> {
  using _traits = make_traits<boolean>;
};
template <typename Container> struct value_list_t { Container _container; };
template <typename Container> value_list_t<Container> value_list(Container c) { return {c}; }
template <typename Expression> struct sort_order_t {};
struct op_equal {};
struct op_other {};

template <typename Expression, typename ValueType> struct expression_operators {
  template <typename R> expression_t<op_equal, Expression, R> operator==(const R &) const { return {}; }
  template <typename R> expression_t<op_other, Expression, R> operator!=(const R &) const { return {}; }
  template <typename R> expression_t<op_other, Expression, R> operator<(const R &) const { return {}; }
  template <typename R> expression_t<op_other, Expression, R> operator>(const R &) const { return {}; }
  template <typename R> expression_t<op_other, Expression, R> operator>=(const R &) const { return {}; }
  template <typename R> expression_t<op_other, Expression, R> operator+(const R &) const { return {}; }
  template <typename R> expression_t<op_other, Expression, R> operator-(const R &) const { return {}; }
  template <typename R> expression_t<op_other, Expression, R> operator and(const R &) const { return {}; }
  template <typename R> expression_t<op_other, Expression, R> operator or(const R &) const { return {}; }
  template <typename... Ts> expression_t<op_other, Expression, Ts...> in(Ts...) const { return {}; }
  template <typename T> expression_t<op_other, Expression, T> like(const T &) const { return {}; }
  expression_t<op_other, Expression> is_null() const { return {}; }
  sort_order_t<Expression> asc() const { return {}; }
  sort_order_t<Expression> desc() const { return {}; }
};

template <typename T> struct value_operand : expression_operators<value_operand<T>, T> {
  using _traits = make_traits<T>;
  explicit value_operand(int64_t);
  explicit value_operand(const std::string &);
};
inline value_operand<integral> value(int64_t v) { return value_operand<integral>(v); }
inline value_operand<text> value(const std::string &v) { return value_operand<text>(v); }

// Functions of SQL, which select() takes.
struct count_alias_t {
  struct _alias_t {
    template <typename T> struct _member_t {
      T count;
      T &operator()() { return count; }
      const T &operator()() const { return count; }
    };
  };
};
template <typename Expr> struct count_t : expression_operators<count_t<Expr>, integral> {
  using _traits = make_traits<integral>;
  using _alias_t = count_alias_t::_alias_t;
};
template <typename T> count_t<T> count(T) { return {}; }

template <typename Lhs, typename Rhs> struct assignment_t {
  Lhs _lhs;
  Rhs _rhs;
};

template <typename ValueType, typename NameType>
struct parameter_t : expression_operators<parameter_t<ValueType, NameType>, ValueType> {
  using _traits = make_traits<ValueType>;
  using _instance_t = member_t<NameType, parameter_value_t<ValueType>>;
};
template <typename NamedExpr> parameter_t<value_type_of<NamedExpr>, NamedExpr> parameter(const NamedExpr &) {
  return {};
}

// The parameters that an expression, an assignment or a clause is made of.
template <typename... Ts> struct parameter_set : Ts... {};
template <typename A, typename B> struct join_sets;
template <typename... As, typename... Bs> struct join_sets<parameter_set<As...>, parameter_set<Bs...>> {
  using type = parameter_set<As..., Bs...>;
};
template <typename T> struct parameters_of { using type = parameter_set<>; };
template <typename... Ts> struct all_parameters_of { using type = parameter_set<>; };
template <typename T, typename... Ts> struct all_parameters_of<T, Ts...> {
  using type = typename join_sets<typename parameters_of<T>::type, typename all_parameters_of<Ts...>::type>::type;
};
template <typename V, typename N> struct parameters_of<parameter_t<V, N>> {
  using type = parameter_set<typename parameter_t<V, N>::_instance_t>;
};
template <typename O, typename... Ts> struct parameters_of<expression_t<O, Ts...>> : all_parameters_of<Ts...> {};
template <typename L, typename R> struct parameters_of<assignment_t<L, R>> : parameters_of<R> {};
} // namespace sqlpp
#endif
