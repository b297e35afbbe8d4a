// Imitates: <sqlgen/cache.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_CACHE_HPP
#define STUB_SQLGEN_CACHE_HPP
#include "Result.hpp"

#include <cstddef>
#include <type_traits>

namespace sqlgen {
template <class QueryT, std::size_t MaxSize> struct Cache {
  template <class Connection>
  std::invoke_result_t<QueryT, Ref<Connection>> operator()(const Ref<Connection> &connection) const;
  template <class Connection>
  std::invoke_result_t<QueryT, Ref<Connection>> operator()(const Result<Ref<Connection>> &connection) const;

  QueryT query_;
};

template <std::size_t MaxSize = 2056, class QueryT> auto cache(const QueryT &query) {
  return Cache<std::remove_cvref_t<QueryT>, MaxSize>{.query_ = query};
}
} // namespace sqlgen
#endif
