// Imitates: <sqlpp11/column.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_COLUMN_H
#define STUB_SQLPP11_COLUMN_H
#include <sqlpp11/expression.h>

namespace sqlpp {
template <typename Table, typename ColumnSpec>
struct column_t : public expression_operators<column_t<Table, ColumnSpec>, value_type_of<ColumnSpec>> {
  using _traits = make_traits<value_type_of<ColumnSpec>>;
  using _table = Table;
  using _alias_t = typename ColumnSpec::_alias_t;

  column_t() = default;
  column_t(const column_t &) = default;
  column_t &operator=(const column_t &) = default;
  template <typename T> assignment_t<column_t, T> operator=(T t) const { return {*this, t}; }
  assignment_t<column_t, null_t> operator=(null_t n) const { return {*this, n}; }
};
} // namespace sqlpp
#endif
