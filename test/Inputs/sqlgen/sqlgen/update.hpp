// Imitates: <sqlgen/update.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_UPDATE_HPP
#define STUB_SQLGEN_UPDATE_HPP
#include "where.hpp"

namespace sqlgen {
template <class ValueType, class SetsType, class WhereType = Nothing> struct Update {
  template <class Connection> Result<Ref<Connection>> operator()(const Ref<Connection> &connection) const;
  template <class Connection> Result<Ref<Connection>> operator()(const Result<Ref<Connection>> &connection) const;

  template <class ConditionType> friend auto operator|(const Update &update, const Where<ConditionType> &where) {
    return Update<ValueType, SetsType, ConditionType>{.sets_ = update.sets_, .where_ = where.condition};
  }

  SetsType sets_;
  WhereType where_;
};

template <class ValueType, class... SetsType> auto update(const SetsType &...sets) {
  using TupleType = rfl::Tuple<std::remove_cvref_t<SetsType>...>;
  return Update<ValueType, TupleType>{.sets_ = TupleType(sets...)};
}
} // namespace sqlgen
#endif
