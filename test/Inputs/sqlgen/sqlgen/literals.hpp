// Imitates: <sqlgen/literals.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_LITERALS_HPP
#define STUB_SQLGEN_LITERALS_HPP
#include "col.hpp"

namespace sqlgen::literals {
template <rfl::internal::StringLiteral Name> auto operator""_c() { return Col<Name>{}; }
template <rfl::internal::StringLiteral Name> auto operator""_t1() { return Col<Name, "t1">{}; }
template <rfl::internal::StringLiteral Name> auto operator""_t2() { return Col<Name, "t2">{}; }
} // namespace sqlgen::literals
#endif
