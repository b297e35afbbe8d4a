// Imitates: <Lightweight/SqlDataBinder.hpp> and the value types of <Lightweight/DataBinder/*.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_SQLDATABINDER_HPP
#define STUB_LIGHTWEIGHT_SQLDATABINDER_HPP
#include "Api.hpp"
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Lightweight {
struct SqlNullType {};
constexpr inline auto SqlNullValue = SqlNullType{};

enum class SqlFixedStringMode : uint8_t { FIXED_SIZE, FIXED_SIZE_RIGHT_TRIMMED, VARIABLE_SIZE };

template <std::size_t N, typename T = char, SqlFixedStringMode Mode = SqlFixedStringMode::FIXED_SIZE>
class SqlFixedString {
public:
  constexpr SqlFixedString() noexcept = default;
  template <std::size_t SourceSize> constexpr SqlFixedString(const T (&text)[SourceSize]);
  SqlFixedString(std::basic_string_view<T> text) noexcept;
  SqlFixedString(const std::basic_string<T> &text) noexcept;
  std::size_t size() const noexcept;
  bool empty() const noexcept;
  const T *c_str() const noexcept;
  std::basic_string_view<T> str() const noexcept;
  std::basic_string<T> ToString() const noexcept;
  explicit operator std::basic_string_view<T>() const noexcept;
  bool operator==(std::basic_string_view<T> other) const noexcept;
};
template <std::size_t N> using SqlAnsiString = SqlFixedString<N, char, SqlFixedStringMode::VARIABLE_SIZE>;

struct SqlGuid {
  unsigned char data[16]{};
  static SqlGuid Create() noexcept;
  bool operator==(const SqlGuid &other) const noexcept;
};

struct SqlVariant {
  SqlVariant() = default;
  template <typename T> SqlVariant(T value);
  template <typename T> T &Get();
  template <typename T> const T &Get() const;
};
using SqlVariantRow = std::vector<SqlVariant>;
} // namespace Lightweight
#endif
