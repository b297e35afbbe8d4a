// Imitates: <Lightweight/Lightweight.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_LIGHTWEIGHT_HPP
#define STUB_LIGHTWEIGHT_LIGHTWEIGHT_HPP
#include "DataMapper/DataMapper.hpp"
#include "DataMapper/Pool.hpp"
#include "SqlConnection.hpp"
#include "SqlDataBinder.hpp"
#include "SqlQuery.hpp"
#include "SqlRealName.hpp"
#include "SqlStatement.hpp"
#include "SqlTransaction.hpp"
#endif
