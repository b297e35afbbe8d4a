// Imitates: <orm/tiny/relations/relation.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_RELATIONS_RELATION_HPP
#define STUB_TINYORM_TINY_RELATIONS_RELATION_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/relations/relationproxies.hpp"
#include "orm/tiny/relations/relationtypes.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Relations {
template <class Model, class Related> class Relation : public RelationProxies<Model, Related>, public IsRelation {
public:
  using ModelType = Model;
  using RelatedType = Related;
  ~Relation() override = 0;
  ModelsCollection<Related> getEager() const;
  virtual ModelsCollection<Related> get(const QList<Column> &columns = {ASTERISK}) const;
  Builder<Related> &getQuery() const noexcept;
  QueryBuilder &getBaseQuery() const noexcept;
  const Model &getParent() const noexcept;
  const Related &getRelated() const noexcept;
  virtual void touch() const;

protected:
  Relation(std::unique_ptr<Related> &&related, Model &parent, const QString &relatedKey = "");
};
template <class Model, class Related> Relation<Model, Related>::~Relation() = default;
} // namespace Orm::Tiny::Relations
TINYORM_END_COMMON_NAMESPACE

#endif
