// Imitates: <zxorm/zxorm.hpp> of zxorm 0.1.3. Stub written for the orm-tidy tests.
#ifndef STUB_ZXORM_ZXORM_HPP
#define STUB_ZXORM_ZXORM_HPP
#include "zxorm/orm/connection.hpp"
#include "zxorm/orm/table.hpp"
#endif
