// Imitates: <orm/tiny/relations/belongstomany.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_RELATIONS_BELONGSTOMANY_HPP
#define STUB_TINYORM_TINY_RELATIONS_BELONGSTOMANY_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/relations/concerns/interactswithpivottable.hpp"
#include "orm/tiny/relations/relation.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Relations {
class Pivot;
template <class Model, class Related, class PivotType = Pivot>
class BelongsToMany : public IsManyRelation,
                      public Relation<Model, Related>,
                      public Concerns::InteractsWithPivotTable<Model, Related, PivotType> {
public:
  using ModelType = Model;
  using RelatedType = Related;
  ~BelongsToMany() override = default;
  ModelsCollection<Related> getResults() const;
  ModelsCollection<Related> get(const QList<Column> &columns = {ASTERISK}) const override;
  Related &save(Related &model, const QList<AttributeItem> &pivotValues = {}, bool touch = true) const;
  Related create(const QList<AttributeItem> &attributes = {}, const QList<AttributeItem> &pivotValues = {},
                 bool touch = true) const;
  BelongsToMany &withPivot(const QStringList &columns);
  BelongsToMany &as(const QString &accessor);
};
} // namespace Orm::Tiny::Relations
TINYORM_END_COMMON_NAMESPACE

#endif
