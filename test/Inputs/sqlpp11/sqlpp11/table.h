// Imitates: <sqlpp11/table.h>, <sqlpp11/join.h> and <sqlpp11/all_of.h> of sqlpp11 0.66 (commit 8c05983). Stub written
// for the orm-tidy tests.
#ifndef STUB_SQLPP11_TABLE_H
#define STUB_SQLPP11_TABLE_H
#include <sqlpp11/column.h>

#include <tuple>

namespace sqlpp {
template <typename Lhs, typename Rhs> struct join_t {};
template <typename Lhs, typename Rhs> struct pre_join_t {
  template <typename Expr> join_t<Lhs, Rhs> on(Expr) const { return {}; }
};
template <typename Lhs, typename Rhs> pre_join_t<Lhs, Rhs> join(Lhs, Rhs) { return {}; }

template <typename Table, typename... ColumnSpec>
struct table_t : public ColumnSpec::_alias_t::template _member_t<column_t<Table, ColumnSpec>>... {
  using _column_tuple_t = std::tuple<column_t<Table, ColumnSpec>...>;

  template <typename T> pre_join_t<Table, T> join(T) const { return {}; }
  template <typename T> pre_join_t<Table, T> inner_join(T) const { return {}; }
  template <typename T> pre_join_t<Table, T> left_outer_join(T) const { return {}; }
};
template <typename Table> typename Table::_column_tuple_t all_of(Table) { return {}; }
} // namespace sqlpp
#endif
