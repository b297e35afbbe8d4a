// Imitates: <Lightweight/DataMapper/BelongsTo.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_DATAMAPPER_BELONGSTO_HPP
#define STUB_LIGHTWEIGHT_DATAMAPPER_BELONGSTO_HPP
#include "Field.hpp"
#include <functional>
#include <memory>
#include <optional>

namespace Lightweight {
template <auto TheReferencedField, auto ColumnNameOverrideString = std::nullopt,
          SqlNullable Nullable = SqlNullable::NotNull>
class BelongsTo {
public:
  static constexpr auto ReferencedField = TheReferencedField;
  using ReferencedRecord = MemberClassType<decltype(TheReferencedField)>;
  using BaseType = typename std::remove_cvref_t<decltype(std::declval<ReferencedRecord>().*ReferencedField)>::ValueType;
  using ValueType = std::conditional_t<Nullable == SqlNullable::Null, std::optional<BaseType>, BaseType>;
  static constexpr auto IsOptional = Nullable == SqlNullable::Null;
  static constexpr auto IsMandatory = !IsOptional;

  template <typename... S>
    requires std::is_constructible_v<ValueType, S...>
  constexpr BelongsTo(S &&...value) noexcept;
  BelongsTo(const ReferencedRecord &other) noexcept;
  BelongsTo(const BelongsTo &other) noexcept;
  BelongsTo(BelongsTo &&other) noexcept;
  BelongsTo &operator=(SqlNullType) noexcept;
  template <typename S>
    requires(std::is_constructible_v<ValueType, S> && !std::is_same_v<std::remove_cvref_t<S>, BelongsTo> &&
             !std::is_same_v<std::remove_cvref_t<S>, ReferencedRecord> &&
             !std::is_same_v<std::remove_cvref_t<S>, SqlNullType>)
  constexpr BelongsTo &operator=(S &&value) noexcept;
  BelongsTo &operator=(ReferencedRecord &other);
  BelongsTo &operator=(const BelongsTo &other);
  BelongsTo &operator=(BelongsTo &&other) noexcept;
  ~BelongsTo() noexcept = default;

  constexpr void SetModified(bool value) noexcept;
  [[nodiscard]] constexpr bool IsModified() const noexcept;
  [[nodiscard]] constexpr const ValueType &Value() const noexcept { return Key; }
  [[nodiscard]] constexpr ValueType &MutableValue() noexcept { return Key; }

  template <typename Self>
  [[nodiscard]] const ReferencedRecord &Record(this Self &&self)
    requires(IsMandatory);
  template <typename Self>
  [[nodiscard]] std::optional<std::reference_wrapper<ReferencedRecord>> Record(this Self &&self)
    requires(IsOptional);
  template <typename Self>
  [[nodiscard]] ReferencedRecord &operator*(this Self &&self) noexcept
    requires(IsMandatory);
  template <typename Self>
  [[nodiscard]] ReferencedRecord *operator->(this Self &&self)
    requires(IsMandatory);
  [[nodiscard]] constexpr bool operator!() const noexcept { return !Key; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return static_cast<bool>(Key); }
  [[nodiscard]] ReferencedRecord &EmplaceRecord();
  void AdoptFetchedRecord(std::optional<ReferencedRecord> record);
  bool operator==(const BelongsTo &other) const noexcept;

private:
  ValueType Key{};
};
} // namespace Lightweight
#endif
