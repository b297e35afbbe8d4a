// Imitates: <drogon/orm/DbTypes.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_DBTYPES_H
#define STUB_DROGON_ORM_DBTYPES_H

namespace drogon {
namespace orm {
class DefaultValue {};
} // namespace orm
} // namespace drogon
#endif
