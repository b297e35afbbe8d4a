// Imitates: <Lightweight/SqlRealName.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_SQLREALNAME_HPP
#define STUB_LIGHTWEIGHT_SQLREALNAME_HPP
#include "Api.hpp"
#include <cstddef>

namespace Lightweight {
template <size_t N> struct SqlRealName {
  constexpr SqlRealName() noexcept = default;
  constexpr SqlRealName(const char (&text)[N]) noexcept {
    for (size_t i = 0; i < N; ++i)
      value[i] = text[i];
  }
  char value[N]{};
};
template <size_t N> SqlRealName(const char (&)[N]) -> SqlRealName<N>;
} // namespace Lightweight
#endif
