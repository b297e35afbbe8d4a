// Imitates: <drogon/orm/Result.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_RESULT_H
#define STUB_DROGON_ORM_RESULT_H
#include <algorithm>
#include <assert.h>
#include <future>
#include <memory>
#include <string>

namespace drogon {
namespace orm {
class ConstResultIterator;
class ConstReverseResultIterator;
class Row;
class ResultImpl;
using ResultImplPtr = std::shared_ptr<ResultImpl>;
class Result {
public:
  explicit Result(ResultImplPtr ptr) : resultPtr_(std::move(ptr)) {}
  Result(const Result &r) noexcept = default;
  Result(Result &&) noexcept = default;
  Result &operator=(const Result &r) noexcept;
  Result &operator=(Result &&) noexcept;
  using DifferenceType = long;
  using SizeType = size_t;
  using Reference = Row;
  using ConstIterator = ConstResultIterator;
  using Iterator = ConstIterator;
  using RowSizeType = unsigned long;
  using ConstReverseIterator = ConstReverseResultIterator;
  using value_type = Row;
  using iterator = Iterator;
  using const_iterator = ConstIterator;
  SizeType size() const noexcept;
  SizeType capacity() const noexcept { return size(); }
  ConstIterator begin() const noexcept;
  ConstIterator cbegin() const noexcept;
  ConstIterator end() const noexcept;
  ConstIterator cend() const noexcept;
  ConstReverseIterator rbegin() const;
  ConstReverseIterator crbegin() const;
  ConstReverseIterator rend() const;
  ConstReverseIterator crend() const;
  bool empty() const noexcept { return size() == 0; }
  Reference front() const noexcept;
  Reference back() const noexcept;
  Reference operator[](SizeType index) const noexcept;
  Reference at(SizeType index) const;
  void swap(Result &) noexcept;
  RowSizeType columns() const noexcept;
  const char *columnName(RowSizeType number) const;
  SizeType affectedRows() const noexcept;
  unsigned long long insertId() const noexcept;

private:
  ResultImplPtr resultPtr_;
  friend class Field;
  friend class Row;
};
} // namespace orm
} // namespace drogon
#endif
