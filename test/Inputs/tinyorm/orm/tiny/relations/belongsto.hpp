// Imitates: <orm/tiny/relations/belongsto.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_RELATIONS_BELONGSTO_HPP
#define STUB_TINYORM_TINY_RELATIONS_BELONGSTO_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/relations/relation.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Relations {
template <class Model, class Related>
class BelongsTo : public IsOneRelation, public Relation<Model, Related> {
public:
  using ModelType = Model;
  using RelatedType = Related;
  ~BelongsTo() override = default;
  std::optional<Related> getResults() const;
  Model &associate(const Related &model) const;
  Model &associate(const QVariant &id) const;
  Model &dissociate() const;
};
} // namespace Orm::Tiny::Relations
TINYORM_END_COMMON_NAMESPACE

#endif
