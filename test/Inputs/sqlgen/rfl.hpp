// Imitates: <rfl.hpp> of reflect-cpp (dd1fd3e). Stub written for the orm-tidy tests.
#ifndef STUB_RFL_HPP
#define STUB_RFL_HPP
#include "rfl/Ref.hpp"
#include "rfl/Result.hpp"

#include <cstddef>
#include <string>
#include <tuple>

namespace rfl {
namespace internal {
template <std::size_t N> struct StringLiteral {
  char arr_[N] = {};
  constexpr StringLiteral(const char (&text)[N]) {
    for (std::size_t i = 0; i < N; ++i)
      arr_[i] = text[i];
  }
};
} // namespace internal

template <internal::StringLiteral... Names> class Literal {};
template <class... Types> class Tuple {
public:
  Tuple(const Types &...values);
};
template <class... Fields> class NamedTuple {};
template <internal::StringLiteral Name, class Type> struct Field {};
} // namespace rfl
#endif
