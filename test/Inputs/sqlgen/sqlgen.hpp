// Imitates: <sqlgen.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_HPP
#define STUB_SQLGEN_HPP
#include "sqlgen/ConnectionPool.hpp"
#include "sqlgen/PrimaryKey.hpp"
#include "sqlgen/Session.hpp"
#include "sqlgen/Transaction.hpp"
#include "sqlgen/cache.hpp"
#include "sqlgen/col.hpp"
#include "sqlgen/create_table.hpp"
#include "sqlgen/delete_from.hpp"
#include "sqlgen/exec.hpp"
#include "sqlgen/insert.hpp"
#include "sqlgen/joins.hpp"
#include "sqlgen/literals.hpp"
#include "sqlgen/read.hpp"
#include "sqlgen/select_from.hpp"
#include "sqlgen/unite.hpp"
#include "sqlgen/update.hpp"
#include "sqlgen/write.hpp"
#endif
