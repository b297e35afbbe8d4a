// Imitates: <sqlpp11/from.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_FROM_H
#define STUB_SQLPP11_FROM_H
#include <sqlpp11/statement.h>

namespace sqlpp {
template <typename Database, typename Table> struct from_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    _impl_t<Policies> from;
    _impl_t<Policies> &operator()() { return from; }
  };
};
struct no_from_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    template <typename T> using _new_statement_t = new_statement_t<Policies, no_from_t, T>;
    _impl_t<Policies> no_from;
    _impl_t<Policies> &operator()() { return no_from; }

    template <typename Table> auto from(Table table) const -> _new_statement_t<from_t<void, Table>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), table};
    }
  };
};
} // namespace sqlpp
#endif
