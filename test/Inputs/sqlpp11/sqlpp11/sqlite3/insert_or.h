// Imitates: <sqlpp11/sqlite3/insert_or.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_SQLITE3_INSERT_OR_H
#define STUB_SQLPP11_SQLITE3_INSERT_OR_H
#include <sqlpp11/insert.h>

namespace sqlpp {
namespace sqlite3 {
struct insert_or_replace_name_t {};
struct insert_or_ignore_name_t {};
template <typename InsertOrAlternative> struct insert_or_t : public statement_name_t<InsertOrAlternative> {
  static constexpr bool _is_return_value = true;
  template <typename Statement> struct _result_methods_t {
    template <typename Db> size_t _run(Db &db) const;
    template <typename Db> auto _prepare(Db &db) const -> prepared_insert_t<Db, Statement>;
  };
};
template <typename Database, typename InsertOrAlternative>
using blank_insert_or_t = statement_t<Database, insert_or_t<InsertOrAlternative>, no_into_t, no_insert_value_list_t>;

template <typename Table>
constexpr auto insert_or_replace_into(Table table)
    -> decltype(blank_insert_or_t<void, insert_or_replace_name_t>().into(table)) {
  return {blank_insert_or_t<void, insert_or_replace_name_t>().into(table)};
}
template <typename Table>
constexpr auto insert_or_ignore_into(Table table)
    -> decltype(blank_insert_or_t<void, insert_or_ignore_name_t>().into(table)) {
  return {blank_insert_or_t<void, insert_or_ignore_name_t>().into(table)};
}
} // namespace sqlite3
} // namespace sqlpp
#endif
