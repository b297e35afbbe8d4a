// Imitates: <sqlgen/sqlite.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_SQLITE_HPP
#define STUB_SQLGEN_SQLITE_HPP
#include "../sqlgen.hpp"
#include "sqlite/connect.hpp"
#endif
