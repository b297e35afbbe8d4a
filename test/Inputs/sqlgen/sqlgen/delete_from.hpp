// Imitates: <sqlgen/delete_from.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_DELETE_FROM_HPP
#define STUB_SQLGEN_DELETE_FROM_HPP
#include "where.hpp"

namespace sqlgen {
template <class ValueType, class WhereType = Nothing> struct DeleteFrom {
  template <class Connection> Result<Ref<Connection>> operator()(const Ref<Connection> &connection) const;
  template <class Connection> Result<Ref<Connection>> operator()(const Result<Ref<Connection>> &connection) const;

  template <class ConditionType> friend auto operator|(const DeleteFrom &from, const Where<ConditionType> &where) {
    return DeleteFrom<ValueType, ConditionType>{.where_ = where.condition};
  }

  WhereType where_;
};

template <class ContainerType> const auto delete_from = DeleteFrom<ContainerType>{};
} // namespace sqlgen
#endif
