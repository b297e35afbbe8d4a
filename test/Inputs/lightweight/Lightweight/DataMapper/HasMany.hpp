// Imitates: <Lightweight/DataMapper/HasMany.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_DATAMAPPER_HASMANY_HPP
#define STUB_LIGHTWEIGHT_DATAMAPPER_HASMANY_HPP
#include "BelongsTo.hpp"
#include <functional>
#include <memory>
#include <vector>

namespace Lightweight {
inline constexpr std::nullopt_t AutoDetectRelation = std::nullopt;

template <typename OtherRecord, auto TheInverseSelector = AutoDetectRelation> class HasMany {
public:
  using ReferencedRecord = OtherRecord;
  using ReferencedRecordList = std::vector<std::shared_ptr<OtherRecord>>;
  using value_type = OtherRecord;
  using iterator = typename ReferencedRecordList::iterator;
  using const_iterator = typename ReferencedRecordList::const_iterator;

  [[nodiscard]] const ReferencedRecordList &All() const;
  [[nodiscard]] ReferencedRecordList &All();
  template <typename Callable> void Each(const Callable &callable) {
    for (iterator it = begin(), last = end(); it != last; ++it)
      callable(**it);
  }
  ReferencedRecordList &Emplace(ReferencedRecordList &&records) noexcept;
  [[nodiscard]] std::size_t Count() const noexcept;
  [[nodiscard]] bool IsEmpty() const noexcept;
  [[nodiscard]] const OtherRecord &At(std::size_t index) const;
  [[nodiscard]] OtherRecord &At(std::size_t index);
  [[nodiscard]] const OtherRecord &operator[](std::size_t index) const;
  [[nodiscard]] OtherRecord &operator[](std::size_t index);
  [[nodiscard]] iterator begin();
  [[nodiscard]] iterator end();
  [[nodiscard]] const_iterator begin() const;
  [[nodiscard]] const_iterator end() const;
};
} // namespace Lightweight
#endif
