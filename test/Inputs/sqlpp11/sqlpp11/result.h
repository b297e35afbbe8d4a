// Imitates: <sqlpp11/result.h> and <sqlpp11/result_row.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-
// tidy tests.
#ifndef STUB_SQLPP11_RESULT_H
#define STUB_SQLPP11_RESULT_H
#include <sqlpp11/data_types.h>

#include <iosfwd>
#include <iterator>

namespace sqlpp {
// A field of a row, which converts to its value.
template <typename Db, typename FieldSpec> struct result_field_t {
  using _cpp_value_type = cpp_value_type_of<FieldSpec>;
  bool is_null() const;
  const _cpp_value_type &value() const;
  operator _cpp_value_type() const;
};
template <typename Db, typename FieldSpec>
std::ostream &operator<<(std::ostream &os, const result_field_t<Db, FieldSpec> &field);

template <typename Db, typename... FieldSpecs>
struct result_row_t : FieldSpecs::_alias_t::template _member_t<result_field_t<Db, FieldSpecs>>... {
  result_row_t() = default;
  result_row_t(const result_row_t &) = delete;
  result_row_t(result_row_t &&) = default;
  explicit operator bool() const;
};

template <typename DbResult, typename ResultRow> class result_t {
  DbResult _result;
  ResultRow _result_row;

public:
  result_t() = default;
  result_t(const result_t &) = delete;
  result_t(result_t &&) = default;
  result_t &operator=(const result_t &) = delete;
  result_t &operator=(result_t &&) = default;

  class iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = ResultRow;
    using pointer = const ResultRow *;
    using reference = const ResultRow &;
    using difference_type = std::ptrdiff_t;
    reference operator*() const;
    pointer operator->() const;
    bool operator==(const iterator &rhs) const;
    bool operator!=(const iterator &rhs) const;
    iterator &operator++();
    void operator++(int);
  };
  iterator begin();
  iterator end();
  const ResultRow &front() const { return _result_row; }
  bool empty() const;
  void pop_front();
  std::size_t size() const;
};
} // namespace sqlpp
#endif
