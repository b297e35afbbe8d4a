// Imitates: <sqlgen/create_table.hpp>, <sqlgen/drop.hpp> and <sqlgen/if_not_exists.hpp> of sqlgen 0.6.0 (5768fb9). Stub
// written for the orm-tidy tests.
#ifndef STUB_SQLGEN_CREATE_TABLE_HPP
#define STUB_SQLGEN_CREATE_TABLE_HPP
#include "Result.hpp"

namespace sqlgen {
template <class ValueType> struct CreateTable {
  template <class Connection> Result<Ref<Connection>> operator()(const Ref<Connection> &connection) const;
  template <class Connection> Result<Ref<Connection>> operator()(const Result<Ref<Connection>> &connection) const;

  bool if_not_exists_;
};
template <class ValueType> const auto create_table = CreateTable<ValueType>{};

template <class ValueType> struct Drop {
  template <class Connection> Result<Ref<Connection>> operator()(const Ref<Connection> &connection) const;
  template <class Connection> Result<Ref<Connection>> operator()(const Result<Ref<Connection>> &connection) const;

  bool cascade_ = false;
  bool if_exists_ = false;
};
template <class ValueType> const auto drop = Drop<ValueType>{};

struct IfNotExists {};
template <class OtherType> auto operator|(const OtherType &other, const IfNotExists &) { return other; }
inline const auto if_not_exists = IfNotExists{};
} // namespace sqlgen
#endif
