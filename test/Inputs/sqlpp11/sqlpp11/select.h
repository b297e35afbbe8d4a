// Imitates: <sqlpp11/select.h>, <sqlpp11/select_column_list.h> and the headers of the clauses of sqlpp11 0.66 (commit
// 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_SELECT_H
#define STUB_SQLPP11_SELECT_H
#include <sqlpp11/from.h>
#include <sqlpp11/prepared_select.h>
#include <sqlpp11/where.h>

#include <tuple>

namespace sqlpp {
struct no_with_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    _impl_t<Policies> no_with;
    _impl_t<Policies> &operator()() { return no_with; }
  };
};

struct select_name_t {};
struct select_t : public statement_name_t<select_name_t> {};

template <typename Database, typename... Columns> struct select_column_list_t : policy_base {
  static constexpr bool _is_return_value = true;
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    _impl_t<Policies> selected_columns;
    _impl_t<Policies> &operator()() { return selected_columns; }
  };
  template <typename Statement> struct _result_methods_t {
    template <typename Db> using _result_row_t = result_row_t<Db, Columns...>;
    template <typename Db> auto _run(Db &db) const -> result_t<typename Db::_result_t, _result_row_t<Db>>;
    template <typename Db> auto _prepare(Db &db) const -> prepared_select_t<Db, Statement>;
  };
};

namespace detail {
template <typename Database, typename... Columns>
select_column_list_t<Database, Columns...> make_column_list(std::tuple<Columns...>);
} // namespace detail

struct no_select_column_list_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    using _database_t = typename Policies::_database_t;
    template <typename T> using _new_statement_t = new_statement_t<Policies, no_select_column_list_t, T>;
    _impl_t<Policies> no_selected_columns;
    _impl_t<Policies> &operator()() { return no_selected_columns; }

    template <typename... Columns>
    auto columns(Columns... c) const -> _new_statement_t<select_column_list_t<void, Columns...>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), std::tuple<Columns...>(c...)};
    }
    template <typename... Columns>
    auto columns(std::tuple<Columns...> c) const -> _new_statement_t<select_column_list_t<void, Columns...>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), c};
    }
  };
};

// The clauses that only say which rows, and in which order.
#define STUB_SQLPP11_CLAUSE(NAME)                                                                                      \
  template <typename... Expressions> struct NAME##_t : policy_base {                                                   \
    template <typename Policies> struct _impl_t {                                                                      \
      template <typename Expression> void add(Expression) {}                                                           \
    };                                                                                                                 \
    template <typename Policies> struct _base_t {                                                                      \
      _impl_t<Policies> NAME;                                                                                          \
      _impl_t<Policies> &operator()() { return NAME; }                                                                 \
    };                                                                                                                 \
  };                                                                                                                   \
  struct no_##NAME##_t : policy_base {                                                                                 \
    template <typename Policies> struct _impl_t {};                                                                    \
    template <typename Policies> struct _base_t {                                                                      \
      template <typename T> using _new_statement_t = new_statement_t<Policies, no_##NAME##_t, T>;                      \
      _impl_t<Policies> no_##NAME;                                                                                     \
      _impl_t<Policies> &operator()() { return no_##NAME; }                                                            \
      template <typename... Expressions>                                                                               \
      auto NAME(Expressions... e) const -> _new_statement_t<NAME##_t<Expressions...>> {                                \
        return {static_cast<const derived_statement_t<Policies> &>(*this), std::tuple<Expressions...>(e...)};          \
      }                                                                                                                \
    };                                                                                                                 \
  };
STUB_SQLPP11_CLAUSE(group_by)
STUB_SQLPP11_CLAUSE(having)
STUB_SQLPP11_CLAUSE(order_by)
STUB_SQLPP11_CLAUSE(limit)
STUB_SQLPP11_CLAUSE(offset)
#undef STUB_SQLPP11_CLAUSE

template <typename Database>
using blank_select_t = statement_t<Database, no_with_t, select_t, no_select_column_list_t, no_from_t, no_where_t<true>,
                                   no_group_by_t, no_having_t, no_order_by_t, no_limit_t, no_offset_t>;

inline blank_select_t<void> select() { return {}; }
template <typename... Columns> auto select(Columns... columns) -> decltype(blank_select_t<void>().columns(columns...)) {
  return blank_select_t<void>().columns(columns...);
}
template <typename Database> blank_select_t<Database> dynamic_select(const Database &) { return {}; }
template <typename Database, typename... Columns>
auto dynamic_select(const Database &, Columns... columns) -> decltype(blank_select_t<Database>().columns(columns...)) {
  return blank_select_t<Database>().columns(columns...);
}
} // namespace sqlpp
#endif
