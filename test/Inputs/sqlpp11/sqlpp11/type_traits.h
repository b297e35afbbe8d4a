// Imitates: <sqlpp11/type_traits.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_TYPE_TRAITS_H
#define STUB_SQLPP11_TYPE_TRAITS_H
#include <cstddef>
#include <type_traits>

namespace sqlpp {
namespace tag {
struct must_not_insert {};
struct must_not_update {};
struct can_be_null {};
struct require_insert {};
} // namespace tag

template <typename ValueType, typename... Tags> struct make_traits { using _value_type = ValueType; };
template <typename T> using value_type_of = typename T::_traits::_value_type;

// The member that a column, a parameter or a field has by its name.
template <typename NameType, typename T> using member_t = typename NameType::_alias_t::template _member_t<T>;
} // namespace sqlpp
#endif
