// Imitates: <orm/tiny/relations/hasone.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_RELATIONS_HASONE_HPP
#define STUB_TINYORM_TINY_RELATIONS_HASONE_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/relations/hasoneormany.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Relations {
template <class Model, class Related>
class HasOne : public IsOneRelation, public HasOneOrMany<Model, Related> {
public:
  using ModelType = Model;
  using RelatedType = Related;
  ~HasOne() override = default;
  std::optional<Related> getResults() const;
};
} // namespace Orm::Tiny::Relations
TINYORM_END_COMMON_NAMESPACE

#endif
