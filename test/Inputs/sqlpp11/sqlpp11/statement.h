// Imitates: <sqlpp11/statement.h> and <sqlpp11/policy_update.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the
// orm-tidy tests.
#ifndef STUB_SQLPP11_STATEMENT_H
#define STUB_SQLPP11_STATEMENT_H
#include <sqlpp11/expression.h>
#include <sqlpp11/result.h>

#include <type_traits>

namespace sqlpp {
template <typename Db, typename... Policies> struct statement_t;

namespace detail {
template <typename Policy, typename Needle, typename Replacement>
using policy_update_t = typename std::conditional<std::is_same<Policy, Needle>::value, Replacement, Policy>::type;

template <typename Db, typename... Policies> struct statement_policies_t {
  using _database_t = Db;
  using _statement_t = statement_t<Db, Policies...>;
  template <typename Needle, typename Replacement>
  using _new_statement_t = statement_t<Db, policy_update_t<Policies, Needle, Replacement>...>;
};

// The last policy that says what running the statement gives.
template <typename Last, typename... Policies> struct get_result_provider { using type = Last; };
template <typename Last, typename P, typename... Policies>
struct get_result_provider<Last, P, Policies...>
    : get_result_provider<typename std::conditional<P::_is_return_value, P, Last>::type, Policies...> {};
} // namespace detail

template <typename Policies> using derived_statement_t = typename Policies::_statement_t;
template <typename Policies, typename Needle, typename Replacement>
using new_statement_t = typename Policies::template _new_statement_t<Needle, Replacement>;

// A clause that has no data of its own.
struct policy_base {
  static constexpr bool _is_return_value = false;
};
// Running such a statement gives nothing.
struct noop : policy_base {
  template <typename Statement> struct _result_methods_t {};
};

template <typename NameData> struct statement_name_t : policy_base {
  template <typename Policies> struct _impl_t {};
  template <typename Policies> struct _base_t {
    _impl_t<Policies> statement_name;
    _impl_t<Policies> &operator()() { return statement_name; }
  };
};

template <typename Db, typename... Policies>
struct statement_t
    : public Policies::template _base_t<detail::statement_policies_t<Db, Policies...>>...,
      public detail::get_result_provider<noop,
                                         Policies...>::type::template _result_methods_t<statement_t<Db, Policies...>> {
  using _policies_t = detail::statement_policies_t<Db, Policies...>;
  using _parameters = typename all_parameters_of<Policies...>::type;

  statement_t() = default;
  template <typename Statement, typename Term> statement_t(Statement, Term) {}
  statement_t(const statement_t &) = default;
  statement_t &operator=(const statement_t &) = default;
};

template <typename Statement> using make_parameter_list_t = typename Statement::_parameters;
} // namespace sqlpp
#endif
