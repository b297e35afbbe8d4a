// Imitates: <orm/tiny/relations/hasoneormany.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_RELATIONS_HASONEORMANY_HPP
#define STUB_TINYORM_TINY_RELATIONS_HASONEORMANY_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/relations/relation.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Relations {
template <class Model, class Related>
class HasOneOrMany : public Relation<Model, Related> {
public:
  using ModelType = Model;
  using RelatedType = Related;
  ~HasOneOrMany() override = default;
  std::pair<bool, Related &> save(Related &model) const;
  ModelsCollection<Related> &saveMany(ModelsCollection<Related> &models) const;
  Related create(const QList<AttributeItem> &attributes = {}) const;
  ModelsCollection<Related> createMany(const QList<QList<AttributeItem>> &records) const;
};
} // namespace Orm::Tiny::Relations
TINYORM_END_COMMON_NAMESPACE

#endif
