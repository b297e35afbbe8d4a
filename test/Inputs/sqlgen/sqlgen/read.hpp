// Imitates: <sqlgen/read.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_READ_HPP
#define STUB_SQLGEN_READ_HPP
#include "Iterator.hpp"
#include "where.hpp"

#include <type_traits>

namespace sqlgen {
template <class Type, class WhereType = Nothing, class OrderByType = Nothing, class LimitType = Nothing,
          class OffsetType = Nothing>
struct Read {
  template <class Connection>
  Result<internal::query_value_t<Type, Connection>> operator()(const Connection &connection) const;

  template <class ConditionType> friend auto operator|(const Read &read, const Where<ConditionType> &where) {
    return Read<Type, ConditionType, OrderByType, LimitType, OffsetType>{.where_ = where.condition};
  }
  template <class... ColTypes> friend auto operator|(const Read &read, const OrderBy<ColTypes...> &) {
    return Read<Type, WhereType, OrderBy<ColTypes...>, LimitType, OffsetType>{.where_ = read.where_};
  }
  friend auto operator|(const Read &read, const Limit &limit) {
    return Read<Type, WhereType, OrderByType, Limit, OffsetType>{
        .where_ = read.where_, .limit_ = limit, .offset_ = read.offset_};
  }
  friend auto operator|(const Read &read, const Offset &offset) {
    return Read<Type, WhereType, OrderByType, LimitType, Offset>{
        .where_ = read.where_, .limit_ = read.limit_, .offset_ = offset};
  }

  WhereType where_;
  LimitType limit_;
  OffsetType offset_;
};

template <class ContainerType> const auto read = Read<ContainerType>{};
} // namespace sqlgen
#endif
