// Imitates: <sqlgen/unite.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_UNITE_HPP
#define STUB_SQLGEN_UNITE_HPP
#include "Iterator.hpp"

namespace sqlgen {
template <class ContainerType, class... SelectTs> struct Union {
  template <class Connection> Result<ContainerType> operator()(const Ref<Connection> &connection) const;
  template <class Connection> Result<ContainerType> operator()(const Result<Ref<Connection>> &connection) const;

  rfl::Tuple<SelectTs...> selects_;
  bool all_ = false;
};

template <class ContainerType, class... SelectTs> auto unite(const SelectTs &...selects) {
  return Union<ContainerType, SelectTs...>{.selects_ = rfl::Tuple<SelectTs...>(selects...), .all_ = false};
}
template <class ContainerType, class... SelectTs> auto unite_all(const SelectTs &...selects) {
  return Union<ContainerType, SelectTs...>{.selects_ = rfl::Tuple<SelectTs...>(selects...), .all_ = true};
}
} // namespace sqlgen
#endif
