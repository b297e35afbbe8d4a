// Imitates: <sqlpp11/prepared_select.h>, <sqlpp11/prepared_insert.h>, <sqlpp11/prepared_update.h> and
// <sqlpp11/prepared_remove.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_PREPARED_SELECT_H
#define STUB_SQLPP11_PREPARED_SELECT_H
#include <sqlpp11/statement.h>

namespace sqlpp {
template <typename Database, typename Statement, typename Composite = Statement> struct prepared_select_t {
  using _result_row_t = typename Statement::template _result_row_t<Database>;
  using _parameter_list_t = make_parameter_list_t<Composite>;
  result_t<typename Database::_result_t, _result_row_t> _run(Database &db) const;
  _parameter_list_t params;
};
template <typename Db, typename Insert> struct prepared_insert_t {
  using _parameter_list_t = make_parameter_list_t<Insert>;
  size_t _run(Db &db) const;
  _parameter_list_t params;
};
template <typename Db, typename Update> struct prepared_update_t {
  using _parameter_list_t = make_parameter_list_t<Update>;
  size_t _run(Db &db) const;
  _parameter_list_t params;
};
template <typename Db, typename Remove> struct prepared_remove_t {
  using _parameter_list_t = make_parameter_list_t<Remove>;
  size_t _run(Db &db) const;
  _parameter_list_t params;
};
} // namespace sqlpp
#endif
