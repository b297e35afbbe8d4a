// Imitates: <sqlgen/Iterator.hpp> and <sqlgen/Range.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy
// tests.
#ifndef STUB_SQLGEN_ITERATOR_HPP
#define STUB_SQLGEN_ITERATOR_HPP
#include "Result.hpp"

#include <cstddef>
#include <iterator>
#include <vector>

namespace sqlgen {
template <class T, class UnderlyingIterator> class Iterator {
public:
  using difference_type = std::ptrdiff_t;
  using value_type = Result<T>;

  struct End {
    bool operator==(const Iterator &it) const noexcept;
    bool operator!=(const Iterator &it) const noexcept;
  };

  Result<T> &operator*() const noexcept;
  Result<T> *operator->() const noexcept;
  bool operator==(const End &end) const noexcept;
  bool operator!=(const End &end) const noexcept;
  Iterator &operator++() noexcept;
  void operator++(int) noexcept;

private:
  Ref<std::vector<Result<T>>> current_batch_;
  Ref<UnderlyingIterator> it_;
  std::size_t ix_;
};

// What is asked for names the rows' class; what is given has their iterator.
template <class T> struct Range { using value_type = Result<T>; };
template <class IteratorType>
requires std::input_iterator<IteratorType>
class Range<IteratorType> {
public:
  using value_type = typename IteratorType::value_type;
  struct End {};

  Range(const IteratorType &it);
  ~Range() = default;
  auto begin() const { return it_; }
  auto end() const { return typename IteratorType::End{}; }

private:
  IteratorType it_;
};

namespace internal {
template <class ValueType, class Connection> struct IteratorType;
template <class ValueType, class Connection> struct IteratorType<ValueType, Ref<Connection>> {
  using Type = typename IteratorType<ValueType, Connection>::Type;
};
template <class ValueType, class Connection> struct IteratorType<ValueType, Result<Ref<Connection>>> {
  using Type = typename IteratorType<ValueType, Connection>::Type;
};

// What a query gives: the type that is asked for, with the connection's iterator for a range.
template <class Type, class Connection> struct QueryValue { using Given = Type; };
template <class T, class Connection> struct QueryValue<Range<T>, Connection> {
  using Given = Range<typename IteratorType<T, Connection>::Type>;
};
template <class Type, class Connection> using query_value_t = typename QueryValue<Type, Connection>::Given;
} // namespace internal
} // namespace sqlgen
#endif
