// Imitates: <orm/tiny/relations/relationproxies.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_RELATIONS_RELATIONPROXIES_HPP
#define STUB_TINYORM_TINY_RELATIONS_RELATIONPROXIES_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/tinybuilder.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Relations {
template <class Model, class Related> class Relation;
template <class Model, class Related> class RelationProxies {
public:
  RelationProxies() = default;
  virtual ~RelationProxies() = 0;
  QVariant value(const Column &column) const;
  QList<QVariant> pluck(const Column &column) const;
  template <typename T> std::map<T, QVariant> pluck(const Column &column, const Column &key) const;
  std::optional<Related> find(const QVariant &id, const QList<Column> &columns = {ASTERISK}) const;
  Related findOrNew(const QVariant &id, const QList<Column> &columns = {ASTERISK}) const;
  Related findOrFail(const QVariant &id, const QList<Column> &columns = {ASTERISK}) const;
  std::optional<Related> findOr(const QVariant &id, const std::function<void()> &callback) const;
  ModelsCollection<Related> findMany(const QList<QVariant> &ids, const QList<Column> &columns = {ASTERISK}) const;
  std::optional<Related> first(const QList<Column> &columns = {ASTERISK}) const;
  Related firstOrNew(const QList<WhereItem> &attributes = {}, const QList<AttributeItem> &values = {}) const;
  Related firstOrCreate(const QList<WhereItem> &attributes = {}, const QList<AttributeItem> &values = {}) const;
  Related firstOrFail(const QList<Column> &columns = {ASTERISK}) const;
  std::optional<Related> firstWhere(const Column &column, const QString &comparison, const QVariant &value, const QString &condition = AND) const;
  std::optional<Related> firstWhereEq(const Column &column, const QVariant &value, const QString &condition = AND) const;
  Related updateOrCreate(const QList<WhereItem> &attributes, const QList<AttributeItem> &values = {}) const;
  template <typename = void> const Relation<Model, Related> &with(const QList<WithItem> &relations) const;
  template <typename = void> const Relation<Model, Related> &with(QString relation) const;
  const Relation<Model, Related> &with(const QList<QString> &relations) const;
  const Relation<Model, Related> &with(QList<QString> &&relations) const;
  template <typename = void> const Relation<Model, Related> &withOnly(const QList<WithItem> &relations) const;
  template <typename = void> const Relation<Model, Related> &withOnly(QString relation) const;
  const Relation<Model, Related> &withOnly(const QList<QString> &relations) const;
  const Relation<Model, Related> &withOnly(QList<QString> &&relations) const;
  const Relation<Model, Related> &without(const QList<QString> &relations) const;
  const Relation<Model, Related> &without(QString relation) const;
  const Relation<Model, Related> &whereKey(const QVariant &id) const;
  const Relation<Model, Related> &whereKey(const QList<QVariant> &ids) const;
  quint64 count(const QList<Column> &columns = {ASTERISK}) const;
  template <typename = void> quint64 count(const Column &column) const;
  QVariant min(const Column &column) const;
  QVariant max(const Column &column) const;
  QVariant sum(const Column &column) const;
  QVariant avg(const Column &column) const;
  bool exists() const;
  bool doesntExist() const;
  std::optional<SqlQuery> insert(const QList<AttributeItem> &values) const;
  std::optional<SqlQuery> insert(const QList<QList<AttributeItem>> &values) const;
  std::optional<SqlQuery> insert(const QList<QString> &columns, QList<QList<QVariant>> values) const;
  quint64 insertGetId(const QList<AttributeItem> &values, const QString &sequence = "") const;
  std::tuple<int, std::optional<TSqlQuery>> insertOrIgnore(const QList<QList<AttributeItem>> &values) const;
  std::tuple<int, std::optional<TSqlQuery>> upsert(const QList<QVariantMap> &values, const QStringList &uniqueBy, const QStringList &update) const;
  void truncate() const;
  template <WhereValue T> const Relation<Model, Related> &where(const Column &column, const QString &comparison, T &&value, const QString &condition = AND) const;
  template <WhereValue T> const Relation<Model, Related> &orWhere(const Column &column, const QString &comparison, T &&value) const;
  template <WhereValue T> const Relation<Model, Related> &whereEq(const Column &column, T &&value, const QString &condition = AND) const;
  template <WhereValue T> const Relation<Model, Related> &orWhereEq(const Column &column, T &&value) const;
  template <WhereValue T> const Relation<Model, Related> &whereNotEq(const Column &column, T &&value, const QString &condition = AND) const;
  const Relation<Model, Related> &where(const QList<WhereItem> &values, const QString &condition = AND) const;
  const Relation<Model, Related> &whereColumn(const Column &first, const QString &comparison, const Column &second) const;
  const Relation<Model, Related> &whereIn(const Column &column, const QList<QVariant> &values, const QString &condition = AND) const;
  const Relation<Model, Related> &whereNotIn(const Column &column, const QList<QVariant> &values, const QString &condition = AND) const;
  const Relation<Model, Related> &whereNull(const Column &column) const;
  const Relation<Model, Related> &whereNotNull(const Column &column) const;
  const Relation<Model, Related> &whereBetween(const Column &column, const QVariant &min, const QVariant &max) const;
  const Relation<Model, Related> &whereRaw(const QString &sql, const QList<QVariant> &bindings = {}) const;
  const Relation<Model, Related> &select(const QList<Column> &columns = {ASTERISK}) const;
  const Relation<Model, Related> &select(const Column &column) const;
  const Relation<Model, Related> &addSelect(const QList<Column> &columns) const;
  const Relation<Model, Related> &distinct() const;
  const Relation<Model, Related> &join(const QString &table, const QString &first, const QString &comparison, const QString &second) const;
  const Relation<Model, Related> &leftJoin(const QString &table, const QString &first, const QString &comparison, const QString &second) const;
  const Relation<Model, Related> &groupBy(const Column &column) const;
  const Relation<Model, Related> &orderBy(const Column &column, const QString &direction = "asc") const;
  const Relation<Model, Related> &orderByDesc(const Column &column) const;
  const Relation<Model, Related> &latest(const Column &column = "") const;
  const Relation<Model, Related> &oldest(const Column &column = "") const;
  const Relation<Model, Related> &limit(int value) const;
  const Relation<Model, Related> &take(int value) const;
  const Relation<Model, Related> &offset(int value) const;
  const Relation<Model, Related> &skip(int value) const;
  const Relation<Model, Related> &forPage(int page, int perPage = 30) const;
  const Relation<Model, Related> &lockForUpdate() const;
  template <typename HasRelated = void> const Relation<Model, Related> &has(const QString &relation, const QString &comparison = ">=", qint64 count = 1) const;
  template <typename HasRelated = void> const Relation<Model, Related> &doesntHave(const QString &relation) const;
  template <typename HasRelated = void> const Relation<Model, Related> &orHas(const QString &relation) const;
  template <typename HasRelated = void> const Relation<Model, Related> &whereHas(const QString &relation, const std::function<void(Builder<HasRelated> &)> &callback = nullptr) const;
  template <typename HasRelated = void> const Relation<Model, Related> &whereDoesntHave(const QString &relation, const std::function<void(Builder<HasRelated> &)> &callback = nullptr) const;
  bool chunk(qint64 count, const std::function<bool(ModelsCollection<Related> &&models, qint64 page)> &callback) const;
  bool each(const std::function<bool(Related &&model, qint64 index)> &callback, qint64 count = 1000) const;
  ModelsCollection<Related> chunkMap(const std::function<Related(Related &&model)> &callback, qint64 count = 1000) const;
  template <typename T> QList<T> chunkMap(const std::function<T(Related &&model)> &callback, qint64 count = 1000) const;
  bool chunkById(qint64 count, const std::function<bool(ModelsCollection<Related> &&models, qint64 page)> &callback, const QString &column = "", const QString &alias = "") const;
  bool eachById(const std::function<bool(Related &&model, qint64 index)> &callback, qint64 count = 1000, const QString &column = "", const QString &alias = "") const;
  Related sole(const QList<Column> &columns = {ASTERISK}) const;
  const Relation<Model, Related> &tap(const std::function<void(Builder<Related> &query)> &callback) const;
  std::tuple<int, TSqlQuery> update(const QList<UpdateItem> &values) const;
  std::tuple<int, TSqlQuery> remove() const;
};
template <class Model, class Related> RelationProxies<Model, Related>::~RelationProxies() = default;
} // namespace Orm::Tiny::Relations
TINYORM_END_COMMON_NAMESPACE

#endif
