// Imitates: <sqlgen/where.hpp>, <sqlgen/order_by.hpp>, <sqlgen/group_by.hpp>, <sqlgen/limit.hpp>, <sqlgen/offset.hpp>
// and <sqlgen/to.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_WHERE_HPP
#define STUB_SQLGEN_WHERE_HPP
#include "Result.hpp"

#include <cstddef>
#include <type_traits>

namespace sqlgen {
namespace dynamic {
struct Limit {
  std::size_t val;
};
struct Offset {
  std::size_t val;
};
} // namespace dynamic
namespace transpilation {
using Limit = dynamic::Limit;
using Offset = dynamic::Offset;
} // namespace transpilation

template <class ConditionType> struct Where { ConditionType condition; };
template <class ConditionType> inline auto where(const ConditionType &condition) {
  return Where<std::remove_cvref_t<ConditionType>>{.condition = condition};
}

template <class... ColTypes> struct OrderBy {};
template <class... ColTypes> auto order_by(const ColTypes &...) { return OrderBy<ColTypes...>{}; }
template <class... ColTypes> struct GroupBy {};
template <class... ColTypes> auto group_by(const ColTypes &...) { return GroupBy<ColTypes...>{}; }

using Limit = transpilation::Limit;
inline auto limit(const std::size_t value) { return Limit{value}; }
using Offset = transpilation::Offset;
inline auto offset(const std::size_t value) { return Offset{value}; }

template <class NewToType> struct To {};
template <class NewToType> const auto to = To<NewToType>{};
} // namespace sqlgen
#endif
