// Imitates: <orm/tiny/relations/hasmany.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_RELATIONS_HASMANY_HPP
#define STUB_TINYORM_TINY_RELATIONS_HASMANY_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/relations/hasoneormany.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Relations {
template <class Model, class Related>
class HasMany : public IsManyRelation, public HasOneOrMany<Model, Related> {
public:
  using ModelType = Model;
  using RelatedType = Related;
  ~HasMany() override = default;
  ModelsCollection<Related> getResults() const;
};
} // namespace Orm::Tiny::Relations
TINYORM_END_COMMON_NAMESPACE

#endif
