// Imitates: <sqlgen/joins.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_JOINS_HPP
#define STUB_SQLGEN_JOINS_HPP
#include "Result.hpp"

namespace sqlgen {
namespace transpilation {
template <class T> struct TableWrapper {};
enum class JoinType { full_join, inner_join, left_join, right_join };
template <class TableOrQueryType, class ConditionType, rfl::internal::StringLiteral Alias, JoinType How> struct Join {
  TableOrQueryType table_or_query;
  ConditionType on;
};
} // namespace transpilation

template <class TableType, rfl::internal::StringLiteral Alias, class ConditionType>
auto inner_join(const ConditionType &on) {
  using Wrapper = transpilation::TableWrapper<TableType>;
  return transpilation::Join<Wrapper, ConditionType, Alias, transpilation::JoinType::inner_join>{
      .table_or_query = Wrapper{}, .on = on};
}
template <class TableType, rfl::internal::StringLiteral Alias, class ConditionType>
auto left_join(const ConditionType &on) {
  using Wrapper = transpilation::TableWrapper<TableType>;
  return transpilation::Join<Wrapper, ConditionType, Alias, transpilation::JoinType::left_join>{
      .table_or_query = Wrapper{}, .on = on};
}
} // namespace sqlgen
#endif
