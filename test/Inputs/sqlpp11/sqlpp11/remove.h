// Imitates: <sqlpp11/remove.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_REMOVE_H
#define STUB_SQLPP11_REMOVE_H
#include <sqlpp11/from.h>
#include <sqlpp11/prepared_select.h>
#include <sqlpp11/where.h>

namespace sqlpp {
struct remove_name_t {};
struct remove_t : public statement_name_t<remove_name_t> {
  static constexpr bool _is_return_value = true;
  template <typename Statement> struct _result_methods_t {
    template <typename Db> size_t _run(Db &db) const;
    template <typename Db> auto _prepare(Db &db) const -> prepared_remove_t<Db, Statement>;
  };
};
template <typename Database> using blank_remove_t = statement_t<Database, remove_t, no_from_t, no_where_t<true>>;

inline blank_remove_t<void> remove() { return {}; }
template <typename Table> auto remove_from(Table table) -> decltype(blank_remove_t<void>().from(table)) {
  return {blank_remove_t<void>().from(table)};
}
} // namespace sqlpp
#endif
