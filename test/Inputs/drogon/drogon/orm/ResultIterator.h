// Imitates: <drogon/orm/ResultIterator.h> of Drogon 1.9.13. An iterator is a row. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_RESULTITERATOR_H
#define STUB_DROGON_ORM_RESULTITERATOR_H
#include <drogon/orm/Result.h>
#include <drogon/orm/Row.h>
#include <iterator>

namespace drogon {
namespace orm {
class ConstResultIterator : protected Row {
public:
  using iterator_category = std::random_access_iterator_tag;
  using pointer = const Row *;
  using reference = const Row &;
  using value_type = const Row;
  using size_type = Result::SizeType;
  using difference_type = Result::DifferenceType;
  pointer operator->() { return this; }
  reference operator*() { return *this; }
  ConstResultIterator operator++(int);
  ConstResultIterator &operator++() {
    ++index_;
    return *this;
  }
  ConstResultIterator operator--(int);
  ConstResultIterator &operator--() {
    --index_;
    return *this;
  }
  ConstResultIterator &operator+=(difference_type i) {
    index_ += i;
    return *this;
  }
  bool operator==(const ConstResultIterator &other) const { return index_ == other.index_; }
  bool operator!=(const ConstResultIterator &other) const { return index_ != other.index_; }
  ConstResultIterator(const ConstResultIterator &) noexcept = default;
  ConstResultIterator(ConstResultIterator &&) noexcept = default;

private:
  friend class Result;
  ConstResultIterator(const Result &r, SizeType index) noexcept : Row(r, index) {}
};
class ConstReverseResultIterator : private ConstResultIterator {
public:
  using super = ConstResultIterator;
  using iterator_type = ConstResultIterator;
  using iterator_type::difference_type;
  using iterator_type::iterator_category;
  using iterator_type::pointer;
  using iterator_type::reference;
  ConstReverseResultIterator(const ConstReverseResultIterator &rhs) : ConstResultIterator(rhs) {}
  explicit ConstReverseResultIterator(const ConstResultIterator &rhs) : ConstResultIterator(rhs) {
    super::operator--();
  }
  using iterator_type::operator->;
  using iterator_type::operator*;
  ConstReverseResultIterator &operator++() {
    iterator_type::operator--();
    return *this;
  }
  bool operator==(const ConstReverseResultIterator &other) const { return index_ == other.index_; }
  bool operator!=(const ConstReverseResultIterator &other) const { return index_ != other.index_; }
};
} // namespace orm
} // namespace drogon
#endif
