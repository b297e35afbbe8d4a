// Imitates: <orm/tiny/tinybuilder.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_TINYBUILDER_HPP
#define STUB_TINYORM_TINY_TINYBUILDER_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/concerns/buildsqueries.hpp"
#include "orm/tiny/concerns/queriesrelationships.hpp"
#include "orm/tiny/tinybuilderproxies.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny {
template <typename Model>
class Builder : public BuilderProxies<Model>,
                public Concerns::BuildsQueries<Model>,
                public Concerns::QueriesRelationships<Model> {
public:
  QString toSql();
  ModelsCollection<Model> get(const QList<Column> &columns = {ASTERISK});
  QVariant value(const Column &column);
  QList<QVariant> pluck(const Column &column);
  template <typename T> std::map<T, QVariant> pluck(const Column &column, const Column &key);
  std::optional<Model> find(const QVariant &id, const QList<Column> &columns = {ASTERISK});
  Model findOrNew(const QVariant &id, const QList<Column> &columns = {ASTERISK});
  Model findOrFail(const QVariant &id, const QList<Column> &columns = {ASTERISK});
  std::optional<Model> findOr(const QVariant &id, const std::function<void()> &callback);
  ModelsCollection<Model> findMany(const QList<QVariant> &ids, const QList<Column> &columns = {ASTERISK});
  std::optional<Model> first(const QList<Column> &columns = {ASTERISK});
  Model firstOrNew(const QList<WhereItem> &attributes = {}, const QList<AttributeItem> &values = {});
  Model firstOrCreate(const QList<WhereItem> &attributes = {}, const QList<AttributeItem> &values = {});
  Model firstOrFail(const QList<Column> &columns = {ASTERISK});
  std::optional<Model> firstWhere(const Column &column, const QString &comparison, const QVariant &value, const QString &condition = AND);
  std::optional<Model> firstWhereEq(const Column &column, const QVariant &value, const QString &condition = AND);
  Model updateOrCreate(const QList<WhereItem> &attributes, const QList<AttributeItem> &values = {});
  template <typename = void> Builder &with(const QList<WithItem> &relations);
  template <typename = void> Builder &with(QString relation);
  Builder &with(const QList<QString> &relations);
  Builder &with(QList<QString> &&relations);
  template <typename = void> Builder &withOnly(const QList<WithItem> &relations);
  template <typename = void> Builder &withOnly(QString relation);
  Builder &withOnly(const QList<QString> &relations);
  Builder &withOnly(QList<QString> &&relations);
  Builder &without(const QList<QString> &relations);
  Builder &without(QString relation);
  Builder &whereKey(const QVariant &id);
  Builder &whereKey(const QList<QVariant> &ids);
  Model create(const QList<AttributeItem> &attributes = {});
  Model create(QList<AttributeItem> &&attributes = {});
  std::tuple<int, TSqlQuery> update(const QList<UpdateItem> &values);
  std::tuple<int, TSqlQuery> remove();
  std::tuple<int, TSqlQuery> deleteModels();
  ModelsCollection<Model> getModels(const QList<Column> &columns = {ASTERISK});
  void eagerLoadRelations(ModelsCollection<Model> &models) const;
  Builder clone() const;
  QueryBuilder &getQuery() const noexcept;
  QueryBuilder &toBase();
};
} // namespace Orm::Tiny
TINYORM_END_COMMON_NAMESPACE

#endif
