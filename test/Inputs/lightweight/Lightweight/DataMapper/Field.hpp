// Imitates: <Lightweight/DataMapper/Field.hpp>, and what it takes from <Lightweight/Utils.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_DATAMAPPER_FIELD_HPP
#define STUB_LIGHTWEIGHT_DATAMAPPER_FIELD_HPP
#include "../SqlDataBinder.hpp"
#include "../SqlRealName.hpp"
#include <optional>
#include <type_traits>
#include <utility>

namespace Lightweight {
namespace detail {
template <typename T> struct MemberClassTypeHelper;
template <typename M, typename T> struct MemberClassTypeHelper<M T::*> {
  using type = T;
};
template <typename T> constexpr bool IsStdOptional = false;
template <typename T> constexpr bool IsStdOptional<std::optional<T>> = true;
} // namespace detail
template <typename T> using MemberClassType = typename detail::MemberClassTypeHelper<T>::type;

template <typename Record> constexpr std::string_view RecordTableName = {};
template <auto ReferencedField> constexpr inline std::string_view FieldNameOf = {};

enum class PrimaryKey : uint8_t { No, AutoAssign, ServerSideAutoIncrement };
enum class SqlNullable : uint8_t { NotNull, Null };

template <typename T, auto P1 = std::nullopt, auto P2 = std::nullopt> struct Field {
  using ValueType = T;
  static constexpr auto IsOptional = detail::IsStdOptional<T>;
  constexpr Field() noexcept = default;
  constexpr Field(const Field &) noexcept = default;
  constexpr Field &operator=(const Field &) noexcept = default;
  constexpr Field(Field &&) noexcept = default;
  constexpr Field &operator=(Field &&) noexcept = default;
  template <typename... S>
    requires std::is_constructible_v<T, S...>
  constexpr Field(S &&...value) noexcept;
  template <typename S>
    requires(std::is_constructible_v<T, S> && !std::is_same_v<std::remove_cvref_t<S>, Field<T, P1, P2>>)
  constexpr Field &operator=(S &&value) noexcept;
  constexpr bool operator==(const Field &other) const noexcept;
  template <typename S>
    requires std::is_convertible_v<S, T>
  constexpr bool operator==(const S &value) const noexcept;
  constexpr void SetModified(bool value) noexcept;
  [[nodiscard]] constexpr bool IsModified() const noexcept;
  [[nodiscard]] constexpr const T &Value() const noexcept { return Stored; }
  [[nodiscard]] constexpr T &MutableValue() noexcept { return Stored; }

private:
  ValueType Stored{};
};
} // namespace Lightweight
#endif
