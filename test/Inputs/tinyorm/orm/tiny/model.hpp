// Imitates: <orm/tiny/model.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_MODEL_HPP
#define STUB_TINYORM_TINY_MODEL_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/concerns/hasattributes.hpp"
#include "orm/tiny/concerns/hasrelationships.hpp"
#include "orm/tiny/modelproxies.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny {
template <typename Derived> class SoftDeletes;
template <typename Derived, AllRelationsConcept... AllRelations>
class Model : public Concerns::HasAttributes<Derived, AllRelations...>,
              public Concerns::HasRelationships<Derived, AllRelations...>,
              public ModelProxies<Derived, AllRelations...>,
              public IsModel {
public:
  using KeyType = quint64;
  using BaseModelType = Model<Derived, AllRelations...>;
  using DerivedType = Derived;
  using AttributeItem = Tiny::AttributeItem;
  using Pivot = Relations::Pivot;
  template <class M, class Related> using BelongsTo = Relations::BelongsTo<M, Related>;
  template <class M, class Related, class PivotType = Pivot>
  using BelongsToMany = Relations::BelongsToMany<M, Related, PivotType>;
  template <class M, class Related> using HasOne = Relations::HasOne<M, Related>;
  template <class M, class Related> using HasMany = Relations::HasMany<M, Related>;
  template <class M, class Related> using Relation = Relations::Relation<M, Related>;

  Model();
  ~Model() = default;
  Model(const Model &) = default;
  Model(Model &&) = default;
  Model &operator=(const Model &) = default;
  Model &operator=(Model &&) = default;
  Model(std::initializer_list<AttributeItem> attributes);

  static std::unique_ptr<TinyBuilder<Derived>> query();
  static std::unique_ptr<TinyBuilder<Derived>> on(const QString &connection = "");
  static ModelsCollection<Derived> all(const QList<Column> &columns = {ASTERISK});
  static std::size_t destroy(const QList<QVariant> &ids);
  static std::size_t destroy(const QVariant &id);

  bool save(SaveOptions options = {});
  bool push();
  bool update(const QList<AttributeItem> &attributes, SaveOptions options = {});
  bool remove();
  bool deleteModel();
  std::optional<Derived> fresh(const QList<WithItem> &relations = {}) const;
  std::optional<Derived> fresh(const QString &relation) const;
  Derived &refresh();
  template <typename = void> Derived &load(const QList<WithItem> &relations);
  template <typename = void> Derived &load(QString relation);
  Derived &load(const QList<QString> &relations);
  Derived &load(QList<QString> &&relations);
  Derived &fill(const QList<AttributeItem> &attributes);
  std::unique_ptr<TinyBuilder<Derived>> newQuery() const;
  QVariantMap toMap() const;
  QVariant getKey() const;
  const QString &getTable() const;
  const QString &getKeyName() const;

  bool exists = false;

protected:
  QString u_table;
  QString u_connection;
  bool u_incrementing = true;
  bool u_timestamps = true;
  QString u_primaryKey = "id";
  QList<QString> u_with;
};
} // namespace Orm::Tiny
TINYORM_END_COMMON_NAMESPACE

#endif
