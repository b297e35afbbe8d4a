// Imitates: <Lightweight/DataMapper/CompositeForeignKey.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_DATAMAPPER_COMPOSITEFOREIGNKEY_HPP
#define STUB_LIGHTWEIGHT_DATAMAPPER_COMPOSITEFOREIGNKEY_HPP
#include "Field.hpp"
#include <memory>

namespace Lightweight {
template <auto FromPtr, auto IntoPtr> struct Connection {
  using FromRecord = MemberClassType<decltype(FromPtr)>;
  using IntoRecord = MemberClassType<decltype(IntoPtr)>;
};

namespace detail {
template <typename First, typename... Rest> struct FirstOf {
  using type = First;
};
} // namespace detail

template <typename... Connections> class CompositeForeignKey {
public:
  using ReferencedRecord = typename detail::FirstOf<typename Connections::IntoRecord...>::type;

  [[nodiscard]] const ReferencedRecord &Record() const;
  [[nodiscard]] bool IsLoaded() const noexcept;
  void Unload() noexcept;
  void EmplaceRecord(std::shared_ptr<ReferencedRecord> record) noexcept;
  [[nodiscard]] const ReferencedRecord *operator->() const;
};
} // namespace Lightweight
#endif
