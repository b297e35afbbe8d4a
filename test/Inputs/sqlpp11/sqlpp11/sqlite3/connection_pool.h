// Imitates: <sqlpp11/sqlite3/connection_pool.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_SQLITE3_CONNECTION_POOL_H
#define STUB_SQLPP11_SQLITE3_CONNECTION_POOL_H
#include <sqlpp11/connection_pool.h>
#include <sqlpp11/sqlite3/connection.h>

namespace sqlpp {
namespace sqlite3 {
using connection_pool = sqlpp::connection_pool<connection_base>;
} // namespace sqlite3
} // namespace sqlpp
#endif
