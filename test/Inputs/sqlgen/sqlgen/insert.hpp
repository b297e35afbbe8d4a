// Imitates: <sqlgen/insert.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_INSERT_HPP
#define STUB_SQLGEN_INSERT_HPP
#include "Result.hpp"

#include <functional>

namespace sqlgen {
template <class ContainerType> struct Insert {
  template <class Connection> Result<Ref<Connection>> operator()(const Ref<Connection> &connection) const;
  template <class Connection> Result<Ref<Connection>> operator()(const Result<Ref<Connection>> &connection) const;

  ContainerType data_;
  bool or_replace_;
};

template <class Connection, class Data>
Result<Ref<Connection>> insert_impl(const Ref<Connection> &connection, const Data &data, bool or_replace);
template <class Connection, class Data>
Result<Ref<Connection>> insert_impl(const Result<Ref<Connection>> &connection, const Data &data, bool or_replace);
template <class ItBegin, class ItEnd, class Connection>
Result<Ref<Connection>> insert_impl(const Ref<Connection> &connection, ItBegin begin, ItEnd end, bool or_replace);
template <class ContainerType> Insert<ContainerType> insert_impl(const ContainerType &data, bool or_replace) {
  return Insert<ContainerType>{.data_ = data, .or_replace_ = or_replace};
}

template <class... Args> auto insert(const Args &...args) { return insert_impl(args..., false); }
template <class ContainerType> auto insert_or_replace(const auto &connection, const ContainerType &data) {
  return insert_impl(connection, data, true);
}
template <class ContainerType> auto insert_or_replace(const ContainerType &data) { return insert_impl(data, true); }
} // namespace sqlgen
#endif
