// Imitates: <sqlgen/col.hpp>, <sqlgen/aggregations.hpp>, <sqlgen/as.hpp> and <sqlgen/transpilation/*.hpp> of
// sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_COL_HPP
#define STUB_SQLGEN_COL_HPP
#include "Result.hpp"

#include <string>
#include <type_traits>

namespace sqlgen {
namespace transpilation {
template <rfl::internal::StringLiteral Name, rfl::internal::StringLiteral Alias = ""> struct Col {
  using ColType = Col;
};
template <class T> struct Desc { using ColType = Desc; };
template <class T, rfl::internal::StringLiteral NewName> struct As { T val; };
template <class ColType, class To> struct Set { To to; };
template <class T> struct Value { T val; };

namespace conditions {
template <class Op1, class Op2> struct Equal {
  Op1 op1;
  Op2 op2;
};
template <class Op1, class Op2> struct NotEqual {
  Op1 op1;
  Op2 op2;
};
template <class Op1, class Op2> struct LesserThan {
  Op1 op1;
  Op2 op2;
};
template <class Op1, class Op2> struct GreaterThan {
  Op1 op1;
  Op2 op2;
};
template <class C1, class C2> struct And {
  C1 cond1;
  C2 cond2;
};
template <class C1, class C2> struct Or {
  C1 cond1;
  C2 cond2;
};
template <class Op, class T> struct In {
  Op op;
  T patterns;
};
template <class Op> struct Like {
  Op op;
  std::string pattern;
};
} // namespace conditions

template <class ConditionType> struct Condition {
  ConditionType condition;

  template <class C2>
  friend Condition<conditions::And<ConditionType, C2>> operator&&(const Condition &cond1, const Condition<C2> &cond2) {
    return {{cond1.condition, cond2.condition}};
  }
  template <class C2>
  friend Condition<conditions::Or<ConditionType, C2>> operator||(const Condition &cond1, const Condition<C2> &cond2) {
    return {{cond1.condition, cond2.condition}};
  }
};

enum class AggregationOp { avg, count, max, min, sum };
struct All {};
template <AggregationOp Op, class ValueType> struct Aggregation {
  ValueType val;
  bool distinct = false;
  template <rfl::internal::StringLiteral NewName> As<Aggregation, NewName> as() const noexcept { return {*this}; }
};
} // namespace transpilation

template <rfl::internal::StringLiteral Name, rfl::internal::StringLiteral Alias = ""> struct Col {
  using ColType = transpilation::Col<Name, Alias>;

  template <rfl::internal::StringLiteral NewName> transpilation::As<ColType, NewName> as() const noexcept;
  transpilation::Desc<ColType> desc() const noexcept { return {}; }
  std::string name() const noexcept;
  template <class... Ts>
  transpilation::Condition<transpilation::conditions::In<ColType, rfl::Tuple<Ts...>>>
  in(const Ts &...values) const noexcept;
  transpilation::Condition<transpilation::conditions::Like<ColType>> like(const std::string &pattern) const noexcept;
  template <class T> transpilation::Set<ColType, std::remove_cvref_t<T>> set(const T &to) const noexcept;
  transpilation::Set<ColType, std::string> set(const char *to) const noexcept { return {to}; }

  template <class T>
  friend transpilation::Condition<transpilation::conditions::Equal<ColType, transpilation::Value<T>>>
  operator==(const Col &, const T &value);
  template <class T>
  friend transpilation::Condition<transpilation::conditions::NotEqual<ColType, transpilation::Value<T>>>
  operator!=(const Col &, const T &value);
  template <class T>
  friend transpilation::Condition<transpilation::conditions::LesserThan<ColType, transpilation::Value<T>>>
  operator<(const Col &, const T &value);
  template <class T>
  friend transpilation::Condition<transpilation::conditions::GreaterThan<ColType, transpilation::Value<T>>>
  operator>(const Col &, const T &value);
};

template <rfl::internal::StringLiteral Name, rfl::internal::StringLiteral Alias = "">
const auto col = Col<Name, Alias>{};

inline transpilation::Aggregation<transpilation::AggregationOp::count, transpilation::All> count() { return {}; }
template <class T> transpilation::Aggregation<transpilation::AggregationOp::sum, T> sum(const T &column) {
  return {column};
}
template <class T> transpilation::Aggregation<transpilation::AggregationOp::max, T> max(const T &column) {
  return {column};
}

template <rfl::internal::StringLiteral NewName> struct As {};
template <class ValueType, rfl::internal::StringLiteral NewName>
transpilation::As<ValueType, NewName> operator|(const ValueType &value, const As<NewName> &as) {
  return {value};
}
template <rfl::internal::StringLiteral NewName> const auto as = As<NewName>{};
} // namespace sqlgen
#endif
