// Imitates: <Lightweight/DataMapper/HasManyThrough.hpp> and <Lightweight/DataMapper/HasOneThrough.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_DATAMAPPER_HASMANYTHROUGH_HPP
#define STUB_LIGHTWEIGHT_DATAMAPPER_HASMANYTHROUGH_HPP
#include "HasMany.hpp"

namespace Lightweight {
template <typename JoinRecord> struct Through {
  using Record = JoinRecord;
};

template <typename ReferencedRecordT, typename ThroughSpec, auto TheOwnerSelector = AutoDetectRelation,
          auto TheReferencedSelector = AutoDetectRelation>
class HasManyThrough {
public:
  using ReferencedRecord = ReferencedRecordT;
  using ReferencedRecordList = std::vector<std::shared_ptr<ReferencedRecord>>;
  using value_type = ReferencedRecord;
  using iterator = typename ReferencedRecordList::iterator;
  using const_iterator = typename ReferencedRecordList::const_iterator;

  [[nodiscard]] const ReferencedRecordList &All() const noexcept;
  [[nodiscard]] ReferencedRecordList &All() noexcept;
  ReferencedRecordList &Emplace(ReferencedRecordList &&records) noexcept;
  [[nodiscard]] std::size_t Count() const;
  [[nodiscard]] bool IsEmpty() const;
  [[nodiscard]] const ReferencedRecord &At(std::size_t index) const;
  [[nodiscard]] ReferencedRecord &At(std::size_t index);
  [[nodiscard]] const ReferencedRecord &operator[](std::size_t index) const;
  [[nodiscard]] ReferencedRecord &operator[](std::size_t index);
  [[nodiscard]] iterator begin() noexcept;
  [[nodiscard]] iterator end() noexcept;
  [[nodiscard]] const_iterator begin() const noexcept;
  [[nodiscard]] const_iterator end() const noexcept;
  void Reload();
  template <typename Callable> void Each(const Callable &callable) {
    for (iterator it = begin(), last = end(); it != last; ++it)
      callable(**it);
  }
};

template <typename OtherTable, typename ThroughSpec, auto TheOwnerSelector = AutoDetectRelation,
          auto TheThroughSelector = AutoDetectRelation>
class HasOneThrough {
public:
  using ReferencedRecord = OtherTable;

  void EmplaceRecord(std::shared_ptr<ReferencedRecord> record);
  [[nodiscard]] ReferencedRecord &Record() noexcept;
  [[nodiscard]] const ReferencedRecord &Record() const noexcept;
  [[nodiscard]] bool IsLoaded() const noexcept;
  void Unload() noexcept;
  [[nodiscard]] ReferencedRecord &operator*() noexcept;
  [[nodiscard]] const ReferencedRecord &operator*() const noexcept;
  [[nodiscard]] ReferencedRecord *operator->() noexcept;
  [[nodiscard]] const ReferencedRecord *operator->() const noexcept;
};
} // namespace Lightweight
#endif
