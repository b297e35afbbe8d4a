// Imitates: <sqlgen/select_from.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_SELECT_FROM_HPP
#define STUB_SQLGEN_SELECT_FROM_HPP
#include "Iterator.hpp"
#include "joins.hpp"
#include "where.hpp"

namespace sqlgen {
template <class TableOrQueryT, class AliasT, class FieldsT, class JoinsT = Nothing, class WhereT = Nothing,
          class GroupByT = Nothing, class OrderByT = Nothing, class LimitT = Nothing, class OffsetT = Nothing,
          class ToT = Nothing>
struct SelectFrom {
  template <class Connection>
  Result<internal::query_value_t<std::conditional_t<std::is_same_v<ToT, Nothing>, Range<rfl::NamedTuple<FieldsT>>, ToT>,
                                 Connection>>
  operator()(const Connection &connection) const;

  template <class Other, class ConditionType, rfl::internal::StringLiteral Alias, transpilation::JoinType How>
  friend auto operator|(const SelectFrom &select, const transpilation::Join<Other, ConditionType, Alias, How> &join) {
    using Joins = rfl::Tuple<transpilation::Join<Other, ConditionType, Alias, How>>;
    return SelectFrom<TableOrQueryT, AliasT, FieldsT, Joins, WhereT, GroupByT, OrderByT, LimitT, OffsetT, ToT>{
        .fields_ = select.fields_, .from_ = select.from_, .joins_ = Joins(join)};
  }
  template <class ConditionType> friend auto operator|(const SelectFrom &select, const Where<ConditionType> &where) {
    return SelectFrom<TableOrQueryT, AliasT, FieldsT, JoinsT, ConditionType, GroupByT, OrderByT, LimitT, OffsetT, ToT>{
        .fields_ = select.fields_, .from_ = select.from_, .joins_ = select.joins_, .where_ = where.condition};
  }
  template <class... ColTypes> friend auto operator|(const SelectFrom &select, const GroupBy<ColTypes...> &) {
    return SelectFrom<TableOrQueryT, AliasT, FieldsT, JoinsT, WhereT, GroupBy<ColTypes...>, OrderByT, LimitT, OffsetT,
                      ToT>{
        .fields_ = select.fields_, .from_ = select.from_, .joins_ = select.joins_, .where_ = select.where_};
  }
  template <class... ColTypes> friend auto operator|(const SelectFrom &select, const OrderBy<ColTypes...> &) {
    return SelectFrom<TableOrQueryT, AliasT, FieldsT, JoinsT, WhereT, GroupByT, OrderBy<ColTypes...>, LimitT, OffsetT,
                      ToT>{
        .fields_ = select.fields_, .from_ = select.from_, .joins_ = select.joins_, .where_ = select.where_};
  }
  friend auto operator|(const SelectFrom &select, const Limit &limit) {
    return SelectFrom<TableOrQueryT, AliasT, FieldsT, JoinsT, WhereT, GroupByT, OrderByT, Limit, OffsetT, ToT>{
        .fields_ = select.fields_,
        .from_ = select.from_,
        .joins_ = select.joins_,
        .where_ = select.where_,
        .limit_ = limit,
        .offset_ = select.offset_};
  }
  friend auto operator|(const SelectFrom &select, const Offset &offset) {
    return SelectFrom<TableOrQueryT, AliasT, FieldsT, JoinsT, WhereT, GroupByT, OrderByT, LimitT, Offset, ToT>{
        .fields_ = select.fields_,
        .from_ = select.from_,
        .joins_ = select.joins_,
        .where_ = select.where_,
        .limit_ = select.limit_,
        .offset_ = offset};
  }
  template <class NewToType> friend auto operator|(const SelectFrom &select, const To<NewToType> &) {
    return SelectFrom<TableOrQueryT, AliasT, FieldsT, JoinsT, WhereT, GroupByT, OrderByT, LimitT, OffsetT, NewToType>{
        .fields_ = select.fields_,
        .from_ = select.from_,
        .joins_ = select.joins_,
        .where_ = select.where_,
        .limit_ = select.limit_,
        .offset_ = select.offset_};
  }

  FieldsT fields_;
  TableOrQueryT from_;
  JoinsT joins_;
  WhereT where_;
  LimitT limit_;
  OffsetT offset_;
};

template <class TableType, class... FieldTypes> inline auto select_from(const FieldTypes &...fields) {
  return SelectFrom<transpilation::TableWrapper<TableType>, Nothing, rfl::Tuple<FieldTypes...>>{
      .fields_ = rfl::Tuple<FieldTypes...>(fields...), .from_ = {}};
}
template <class TableType, rfl::internal::StringLiteral Alias, class... FieldTypes>
inline auto select_from(const FieldTypes &...fields) {
  return SelectFrom<transpilation::TableWrapper<TableType>, Literal<Alias>, rfl::Tuple<FieldTypes...>>{
      .fields_ = rfl::Tuple<FieldTypes...>(fields...), .from_ = {}};
}
} // namespace sqlgen
#endif
