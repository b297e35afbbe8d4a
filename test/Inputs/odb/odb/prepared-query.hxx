// Imitates: <odb/prepared-query.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_PREPARED_QUERY_HXX
#define STUB_ODB_PREPARED_QUERY_HXX
#include <odb/query.hxx>
#include <odb/result.hxx>

namespace odb {
template <typename T> class prepared_query {
public:
  const char *name() const;
  result<T> execute(bool cache = true);
  typename result<T>::pointer_type execute_one();
  explicit operator bool() const;
};
} // namespace odb
#endif
