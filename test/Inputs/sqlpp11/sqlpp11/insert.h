// Imitates: <sqlpp11/insert.h>, <sqlpp11/into.h> and <sqlpp11/insert_value_list.h> of sqlpp11 0.66 (commit 8c05983).
// Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_INSERT_H
#define STUB_SQLPP11_INSERT_H
#include <sqlpp11/prepared_select.h>

#include <tuple>

namespace sqlpp {
struct insert_name_t {};
struct insert_t : public statement_name_t<insert_name_t> {
  static constexpr bool _is_return_value = true;
  template <typename Statement> struct _result_methods_t {
    template <typename Db> size_t _run(Db &db) const;
    template <typename Db> auto _prepare(Db &db) const -> prepared_insert_t<Db, Statement>;
  };
};

template <typename Database, typename Table> struct into_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    _impl_t<Policies> into;
    _impl_t<Policies> &operator()() { return into; }
  };
};
struct no_into_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    template <typename T> using _new_statement_t = new_statement_t<Policies, no_into_t, T>;
    _impl_t<Policies> no_into;
    _impl_t<Policies> &operator()() { return no_into; }
    template <typename Table> auto into(Table table) const -> _new_statement_t<into_t<void, Table>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), table};
    }
  };
};

// set(): the values of one row.
template <typename Database, typename... Assignments> struct insert_list_t : policy_base {
  template <typename Policies> struct _impl_t {
    template <typename Assignment> void add(Assignment) {}
  };
  template <typename Policies> struct _base_t {
    _impl_t<Policies> insert_list;
    _impl_t<Policies> &operator()() { return insert_list; }
  };
};
template <typename Database, typename... Assignments>
struct parameters_of<insert_list_t<Database, Assignments...>> : all_parameters_of<Assignments...> {};

// columns(): values.add() adds a row.
template <typename... Columns> struct column_list_t : policy_base {
  template <typename Policies> struct _impl_t {
    template <typename... Assignments> void add(Assignments...) {}
  };
  template <typename Policies> struct _base_t {
    _impl_t<Policies> values;
    _impl_t<Policies> &operator()() { return values; }
  };
};

struct no_insert_value_list_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    template <typename T> using _new_statement_t = new_statement_t<Policies, no_insert_value_list_t, T>;
    _impl_t<Policies> no_insert_values;
    _impl_t<Policies> &operator()() { return no_insert_values; }

    template <typename... Columns> auto columns(Columns... c) const -> _new_statement_t<column_list_t<Columns...>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), std::tuple<Columns...>(c...)};
    }
    template <typename... Assignments>
    auto set(Assignments... a) const -> _new_statement_t<insert_list_t<void, Assignments...>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), std::tuple<Assignments...>(a...)};
    }
  };
};

template <typename Database> using blank_insert_t = statement_t<Database, insert_t, no_into_t, no_insert_value_list_t>;

inline blank_insert_t<void> insert() { return {}; }
template <typename Table> constexpr auto insert_into(Table table) -> decltype(blank_insert_t<void>().into(table)) {
  return {blank_insert_t<void>().into(table)};
}
} // namespace sqlpp
#endif
