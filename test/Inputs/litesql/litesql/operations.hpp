// Imitates: <litesql/operations.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_OPERATIONS_HPP
#define STUB_LITESQL_OPERATIONS_HPP
#include <litesql/datasource.hpp>

namespace litesql {
using namespace std;
template <class T>
litesql::DataSource<T> select(const litesql::Database &db, const litesql::Expr &e = litesql::Expr()) {
  return litesql::DataSource<T>(db, e);
}
template <class T>
litesql::DataSource<T> intersect(const litesql::DataSource<T> &ds1, const litesql::DataSource<T> &ds2) {
  return litesql::DataSource<T>(ds1.getDatabase(), T::Id.in(ds1.idQuery().asString() + ds2.idQuery().asString()));
}
template <class T> litesql::DataSource<T> union_(const litesql::DataSource<T> &ds1, const litesql::DataSource<T> &ds2) {
  return litesql::DataSource<T>(ds1.getDatabase(), T::Id.in(ds1.idQuery().asString() + ds2.idQuery().asString()));
}
template <class T> litesql::DataSource<T> except(const litesql::DataSource<T> &ds1, const litesql::DataSource<T> &ds2) {
  return litesql::DataSource<T>(ds1.getDatabase(), T::Id.in(ds1.idQuery().asString() + ds2.idQuery().asString()));
}
} // namespace litesql
#endif
