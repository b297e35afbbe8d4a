// Imitates: <sqlgen/postgres.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_POSTGRES_HPP
#define STUB_SQLGEN_POSTGRES_HPP
#include "../sqlgen.hpp"
#include "postgres/connect.hpp"
#endif
