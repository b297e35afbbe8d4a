// Imitates: <sqlgen/write.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_WRITE_HPP
#define STUB_SQLGEN_WRITE_HPP
#include "Result.hpp"

#include <functional>

namespace sqlgen {
template <class ItBegin, class ItEnd, class Connection>
Result<Ref<Connection>> write(const Ref<Connection> &connection, ItBegin begin, ItEnd end) noexcept;
template <class ItBegin, class ItEnd, class Connection>
Result<Ref<Connection>> write(const Result<Ref<Connection>> &connection, ItBegin begin, ItEnd end) noexcept;
template <class ContainerType> auto write(const auto &connection, const ContainerType &container) noexcept {
  return write(connection, &container, &container + 1);
}
template <class ContainerType> auto write(const auto &connection, const std::reference_wrapper<ContainerType> &data) {
  return write(connection, data.get());
}

template <class ContainerType> struct Write {
  auto operator()(const auto &connection) const { return write(connection, data_); }

  ContainerType data_;
};
template <class ContainerType> Write<ContainerType> write(const ContainerType &data) {
  return Write<ContainerType>{.data_ = data};
}
} // namespace sqlgen
#endif
