// Imitates: <orm/tiny/tinyconcepts.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_TINYCONCEPTS_HPP
#define STUB_TINYORM_TINY_TINYCONCEPTS_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/ormtypes.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny {
class IsModel;
template <typename Derived, typename... AllRelations>
concept AllRelationsConcept = (!std::same_as<Derived, AllRelations> && ...);
template <typename T>
concept ModelConcept = std::derived_from<T, IsModel>;
template <typename T>
concept DerivedCollectionModel = !std::is_reference_v<T> && !std::is_const_v<T>;
} // namespace Orm::Tiny
TINYORM_END_COMMON_NAMESPACE

#endif
