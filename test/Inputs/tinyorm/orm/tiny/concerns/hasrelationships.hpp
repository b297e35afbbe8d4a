// Imitates: <orm/tiny/concerns/hasrelationships.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_CONCERNS_HASRELATIONSHIPS_HPP
#define STUB_TINYORM_TINY_CONCERNS_HASRELATIONSHIPS_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/relations/belongsto.hpp"
#include "orm/tiny/relations/belongstomany.hpp"
#include "orm/tiny/relations/hasmany.hpp"
#include "orm/tiny/relations/hasone.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny {
namespace Relations {
class Pivot;
}
namespace Concerns {
template <typename Derived, AllRelationsConcept... AllRelations> class HasRelationStore {
protected:
  class BaseRelationStore {
  public:
    template <typename Method> void operator()(Method method) const;
  };
};
template <typename Derived, AllRelationsConcept... AllRelations>
class HasRelationships : private HasRelationStore<Derived, AllRelations...> {
public:
  template <typename Related, template <typename> typename Container = ModelsCollection>
  const Container<Related *> getRelationValue(const QString &relation);
  template <typename Related, typename Tag>
  requires std::same_as<Tag, One> Related *getRelationValue(const QString &relation);
  template <typename Related, template <typename> typename Container = ModelsCollection>
  const Container<Related *> getRelation(const QString &relation);
  template <typename Related, typename Tag>
  requires std::same_as<Tag, One> Related *getRelation(const QString &relation);
  bool relationLoaded(const QString &relation) const;
  template <typename Related> Derived &setRelation(const QString &relation, const ModelsCollection<Related> &models);
  template <typename Related> Derived &setRelation(const QString &relation, const std::optional<Related> &model);
  Derived &unsetRelations();
  Derived &unsetRelation(const QString &relation);
  template <typename Related>
  std::unique_ptr<Relations::HasOne<Derived, Related>> hasOne(QString foreignKey = "", QString localKey = "");
  template <typename Related>
  std::unique_ptr<Relations::BelongsTo<Derived, Related>> belongsTo(QString foreignKey = "", QString ownerKey = "",
                                                                    QString relation = "");
  template <typename Related>
  std::unique_ptr<Relations::HasMany<Derived, Related>> hasMany(QString foreignKey = "", QString localKey = "");
  template <typename Related, typename PivotType = Relations::Pivot>
  std::unique_ptr<Relations::BelongsToMany<Derived, Related, PivotType>>
  belongsToMany(QString table = "", QString foreignPivotKey = "", QString relatedPivotKey = "", QString parentKey = "",
                QString relatedKey = "", QString relation = "");
  void touchOwners() const;

protected:
  using RelationVisitor =
      std::function<void(typename HasRelationStore<Derived, AllRelations...>::BaseRelationStore &)>;
  QHash<QString, RelationVisitor> u_relations;
  QStringList u_touches;
};
} // namespace Concerns
} // namespace Orm::Tiny
TINYORM_END_COMMON_NAMESPACE

#endif
