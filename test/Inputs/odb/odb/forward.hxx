// Imitates: <odb/forward.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_FORWARD_HXX
#define STUB_ODB_FORWARD_HXX
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace odb {
class database;
class connection;
class transaction;
class session;
class section;
class tracer;
enum database_id { id_mysql, id_sqlite, id_pgsql, id_oracle, id_mssql, id_common };
class access {
public:
  template <typename T> class object_traits;
  template <typename T, database_id DB> class object_traits_impl;
  template <typename T> class view_traits;
  template <typename T, database_id DB> class view_traits_impl;
  template <typename T, database_id DB> class composite_value_traits;
};
template <typename T> class result;
} // namespace odb
#endif
