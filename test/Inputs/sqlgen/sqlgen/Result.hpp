// Imitates: <sqlgen/Result.hpp> and <sqlgen/Ref.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_RESULT_HPP
#define STUB_SQLGEN_RESULT_HPP
#include <rfl.hpp>

namespace sqlgen {
using Error = rfl::Error;
using Nothing = rfl::Nothing;
template <class T> using Result = rfl::Result<T>;
template <class T> using Ref = rfl::Ref<T>;
template <rfl::internal::StringLiteral Name> using Literal = rfl::Literal<Name>;
} // namespace sqlgen
#endif
