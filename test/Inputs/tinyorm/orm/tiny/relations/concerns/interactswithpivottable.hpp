// Imitates: <orm/tiny/relations/concerns/interactswithpivottable.hpp> of TinyORM 0.38.1 (9462d12).
// Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_RELATIONS_CONCERNS_INTERACTSWITHPIVOTTABLE_HPP
#define STUB_TINYORM_TINY_RELATIONS_CONCERNS_INTERACTSWITHPIVOTTABLE_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/tinytypes.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Relations::Concerns {
template <class Model, class Related, class PivotType> class InteractsWithPivotTable {
public:
  void attach(const QVariant &id, const QList<AttributeItem> &attributes = {}, bool touch = true) const;
  void attach(const QList<QVariant> &ids, const QList<AttributeItem> &attributes = {}, bool touch = true) const;
  int detach(const QVariant &id, bool touch = true) const;
  int detach(const QList<QVariant> &ids, bool touch = true) const;
  int detachAll(bool touch = true) const;
  int updateExistingPivot(const QVariant &id, const QList<AttributeItem> &attributes, bool touch = true) const;
};
} // namespace Orm::Tiny::Relations::Concerns
TINYORM_END_COMMON_NAMESPACE

#endif
