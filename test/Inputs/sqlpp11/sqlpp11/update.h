// Imitates: <sqlpp11/update.h>, <sqlpp11/single_table.h> and <sqlpp11/update_list.h> of sqlpp11 0.66 (commit 8c05983).
// Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_UPDATE_H
#define STUB_SQLPP11_UPDATE_H
#include <sqlpp11/prepared_select.h>
#include <sqlpp11/where.h>

#include <tuple>

namespace sqlpp {
struct update_name_t {};
struct update_t : public statement_name_t<update_name_t> {
  static constexpr bool _is_return_value = true;
  template <typename Statement> struct _result_methods_t {
    template <typename Db> size_t _run(Db &db) const;
    template <typename Db> auto _prepare(Db &db) const -> prepared_update_t<Db, Statement>;
  };
};

template <typename Database, typename Table> struct single_table_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    _impl_t<Policies> from;
    _impl_t<Policies> &operator()() { return from; }
  };
};
struct no_single_table_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    template <typename T> using _new_statement_t = new_statement_t<Policies, no_single_table_t, T>;
    _impl_t<Policies> no_from;
    _impl_t<Policies> &operator()() { return no_from; }
    template <typename Table> auto single_table(Table table) const -> _new_statement_t<single_table_t<void, Table>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), table};
    }
  };
};

template <typename Database, typename... Assignments> struct update_list_t : policy_base {
  template <typename Policies> struct _impl_t {
    template <typename Assignment> void add(Assignment) {}
  };
  template <typename Policies> struct _base_t {
    _impl_t<Policies> assignments;
    _impl_t<Policies> &operator()() { return assignments; }
  };
};
template <typename Database, typename... Assignments>
struct parameters_of<update_list_t<Database, Assignments...>> : all_parameters_of<Assignments...> {};

struct no_update_list_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    template <typename T> using _new_statement_t = new_statement_t<Policies, no_update_list_t, T>;
    _impl_t<Policies> no_assignments;
    _impl_t<Policies> &operator()() { return no_assignments; }
    template <typename... Assignments>
    auto set(Assignments... a) const -> _new_statement_t<update_list_t<void, Assignments...>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), std::tuple<Assignments...>(a...)};
    }
  };
};

template <typename Database>
using blank_update_t = statement_t<Database, update_t, no_single_table_t, no_update_list_t, no_where_t<true>>;

template <typename Table> constexpr auto update(Table table) -> decltype(blank_update_t<void>().single_table(table)) {
  return {blank_update_t<void>().single_table(table)};
}
} // namespace sqlpp
#endif
