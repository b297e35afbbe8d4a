// Imitates: <sqlpp11/where.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_WHERE_H
#define STUB_SQLPP11_WHERE_H
#include <sqlpp11/statement.h>

namespace sqlpp {
struct unconditional_t {};

template <typename Database, typename Expression> struct where_t : policy_base {
  template <typename Policies> struct _impl_t {
    template <typename Expr> void add(Expr) {}
  };
  template <typename Policies> struct _base_t {
    _impl_t<Policies> where;
    _impl_t<Policies> &operator()() { return where; }
  };
};
template <typename Database, typename Expression>
struct parameters_of<where_t<Database, Expression>> : parameters_of<Expression> {};

template <bool WhereRequired> struct no_where_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    using _database_t = typename Policies::_database_t;
    template <typename T> using _new_statement_t = new_statement_t<Policies, no_where_t, T>;
    _impl_t<Policies> no_where;
    _impl_t<Policies> &operator()() { return no_where; }

    auto unconditionally() const -> _new_statement_t<where_t<void, unconditional_t>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), unconditional_t{}};
    }
    template <typename Expression> auto where(Expression e) const -> _new_statement_t<where_t<void, Expression>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), e};
    }
    template <typename Expression>
    auto dynamic_where(Expression e) const -> _new_statement_t<where_t<_database_t, Expression>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), e};
    }
    auto dynamic_where() const -> _new_statement_t<where_t<_database_t, unconditional_t>> {
      return {static_cast<const derived_statement_t<Policies> &>(*this), unconditional_t{}};
    }
  };
};
} // namespace sqlpp
#endif
