// Imitates: <orm/tiny/relations/relationtypes.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_RELATIONS_RELATIONTYPES_HPP
#define STUB_TINYORM_TINY_RELATIONS_RELATIONTYPES_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/tinytypes.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Relations {
class IsRelation {};
class IsOneRelation {};
class IsManyRelation {};
class IsPivotModel {};
} // namespace Orm::Tiny::Relations
TINYORM_END_COMMON_NAMESPACE

#endif
