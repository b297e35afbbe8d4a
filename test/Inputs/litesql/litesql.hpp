// Imitates: <litesql.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_HPP
#define STUB_LITESQL_HPP
#include <litesql/cursor.hpp>
#include <litesql/database.hpp>
#include <litesql/datasource.hpp>
#include <litesql/except.hpp>
#include <litesql/expr.hpp>
#include <litesql/persistent.hpp>
#include <litesql/selectquery.hpp>
#include <litesql/types.hpp>
#endif
