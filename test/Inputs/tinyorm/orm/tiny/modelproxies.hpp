// Imitates: <orm/tiny/modelproxies.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_MODELPROXIES_HPP
#define STUB_TINYORM_TINY_MODELPROXIES_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/tinybuilder.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny {
template <typename Derived, AllRelationsConcept... AllRelations> class ModelProxies {
public:
  static QVariant value(const Column &column);
  static QList<QVariant> pluck(const Column &column);
  template <typename T> static std::map<T, QVariant> pluck(const Column &column, const Column &key);
  static std::optional<Derived> find(const QVariant &id, const QList<Column> &columns = {ASTERISK});
  static Derived findOrNew(const QVariant &id, const QList<Column> &columns = {ASTERISK});
  static Derived findOrFail(const QVariant &id, const QList<Column> &columns = {ASTERISK});
  static std::optional<Derived> findOr(const QVariant &id, const std::function<void()> &callback);
  static ModelsCollection<Derived> findMany(const QList<QVariant> &ids, const QList<Column> &columns = {ASTERISK});
  static std::optional<Derived> first(const QList<Column> &columns = {ASTERISK});
  static Derived firstOrNew(const QList<WhereItem> &attributes = {}, const QList<AttributeItem> &values = {});
  static Derived firstOrCreate(const QList<WhereItem> &attributes = {}, const QList<AttributeItem> &values = {});
  static Derived firstOrFail(const QList<Column> &columns = {ASTERISK});
  static std::optional<Derived> firstWhere(const Column &column, const QString &comparison, const QVariant &value, const QString &condition = AND);
  static std::optional<Derived> firstWhereEq(const Column &column, const QVariant &value, const QString &condition = AND);
  static Derived updateOrCreate(const QList<WhereItem> &attributes, const QList<AttributeItem> &values = {});
  template <typename = void> static std::unique_ptr<TinyBuilder<Derived>> with(const QList<WithItem> &relations);
  template <typename = void> static std::unique_ptr<TinyBuilder<Derived>> with(QString relation);
  static std::unique_ptr<TinyBuilder<Derived>> with(const QList<QString> &relations);
  static std::unique_ptr<TinyBuilder<Derived>> with(QList<QString> &&relations);
  template <typename = void> static std::unique_ptr<TinyBuilder<Derived>> withOnly(const QList<WithItem> &relations);
  template <typename = void> static std::unique_ptr<TinyBuilder<Derived>> withOnly(QString relation);
  static std::unique_ptr<TinyBuilder<Derived>> withOnly(const QList<QString> &relations);
  static std::unique_ptr<TinyBuilder<Derived>> withOnly(QList<QString> &&relations);
  static std::unique_ptr<TinyBuilder<Derived>> without(const QList<QString> &relations);
  static std::unique_ptr<TinyBuilder<Derived>> without(QString relation);
  static std::unique_ptr<TinyBuilder<Derived>> whereKey(const QVariant &id);
  static std::unique_ptr<TinyBuilder<Derived>> whereKey(const QList<QVariant> &ids);
  static quint64 count(const QList<Column> &columns = {ASTERISK});
  template <typename = void> static quint64 count(const Column &column);
  static QVariant min(const Column &column);
  static QVariant max(const Column &column);
  static QVariant sum(const Column &column);
  static QVariant avg(const Column &column);
  static bool exists();
  static bool doesntExist();
  static std::optional<SqlQuery> insert(const QList<AttributeItem> &values);
  static std::optional<SqlQuery> insert(const QList<QList<AttributeItem>> &values);
  static std::optional<SqlQuery> insert(const QList<QString> &columns, QList<QList<QVariant>> values);
  static quint64 insertGetId(const QList<AttributeItem> &values, const QString &sequence = "");
  static std::tuple<int, std::optional<TSqlQuery>> insertOrIgnore(const QList<QList<AttributeItem>> &values);
  static std::tuple<int, std::optional<TSqlQuery>> upsert(const QList<QVariantMap> &values, const QStringList &uniqueBy, const QStringList &update);
  static void truncate();
  template <WhereValue T> static std::unique_ptr<TinyBuilder<Derived>> where(const Column &column, const QString &comparison, T &&value, const QString &condition = AND);
  template <WhereValue T> static std::unique_ptr<TinyBuilder<Derived>> orWhere(const Column &column, const QString &comparison, T &&value);
  template <WhereValue T> static std::unique_ptr<TinyBuilder<Derived>> whereEq(const Column &column, T &&value, const QString &condition = AND);
  template <WhereValue T> static std::unique_ptr<TinyBuilder<Derived>> orWhereEq(const Column &column, T &&value);
  template <WhereValue T> static std::unique_ptr<TinyBuilder<Derived>> whereNotEq(const Column &column, T &&value, const QString &condition = AND);
  static std::unique_ptr<TinyBuilder<Derived>> where(const QList<WhereItem> &values, const QString &condition = AND);
  static std::unique_ptr<TinyBuilder<Derived>> whereColumn(const Column &first, const QString &comparison, const Column &second);
  static std::unique_ptr<TinyBuilder<Derived>> whereIn(const Column &column, const QList<QVariant> &values, const QString &condition = AND);
  static std::unique_ptr<TinyBuilder<Derived>> whereNotIn(const Column &column, const QList<QVariant> &values, const QString &condition = AND);
  static std::unique_ptr<TinyBuilder<Derived>> whereNull(const Column &column);
  static std::unique_ptr<TinyBuilder<Derived>> whereNotNull(const Column &column);
  static std::unique_ptr<TinyBuilder<Derived>> whereBetween(const Column &column, const QVariant &min, const QVariant &max);
  static std::unique_ptr<TinyBuilder<Derived>> whereRaw(const QString &sql, const QList<QVariant> &bindings = {});
  static std::unique_ptr<TinyBuilder<Derived>> select(const QList<Column> &columns = {ASTERISK});
  static std::unique_ptr<TinyBuilder<Derived>> select(const Column &column);
  static std::unique_ptr<TinyBuilder<Derived>> addSelect(const QList<Column> &columns);
  static std::unique_ptr<TinyBuilder<Derived>> distinct();
  static std::unique_ptr<TinyBuilder<Derived>> join(const QString &table, const QString &first, const QString &comparison, const QString &second);
  static std::unique_ptr<TinyBuilder<Derived>> leftJoin(const QString &table, const QString &first, const QString &comparison, const QString &second);
  static std::unique_ptr<TinyBuilder<Derived>> groupBy(const Column &column);
  static std::unique_ptr<TinyBuilder<Derived>> orderBy(const Column &column, const QString &direction = "asc");
  static std::unique_ptr<TinyBuilder<Derived>> orderByDesc(const Column &column);
  static std::unique_ptr<TinyBuilder<Derived>> latest(const Column &column = "");
  static std::unique_ptr<TinyBuilder<Derived>> oldest(const Column &column = "");
  static std::unique_ptr<TinyBuilder<Derived>> limit(int value);
  static std::unique_ptr<TinyBuilder<Derived>> take(int value);
  static std::unique_ptr<TinyBuilder<Derived>> offset(int value);
  static std::unique_ptr<TinyBuilder<Derived>> skip(int value);
  static std::unique_ptr<TinyBuilder<Derived>> forPage(int page, int perPage = 30);
  static std::unique_ptr<TinyBuilder<Derived>> lockForUpdate();
  template <typename Related = void> static std::unique_ptr<TinyBuilder<Derived>> has(const QString &relation, const QString &comparison = ">=", qint64 count = 1);
  template <typename Related = void> static std::unique_ptr<TinyBuilder<Derived>> doesntHave(const QString &relation);
  template <typename Related = void> static std::unique_ptr<TinyBuilder<Derived>> orHas(const QString &relation);
  template <typename Related = void> static std::unique_ptr<TinyBuilder<Derived>> whereHas(const QString &relation, const std::function<void(Builder<Related> &)> &callback = nullptr);
  template <typename Related = void> static std::unique_ptr<TinyBuilder<Derived>> whereDoesntHave(const QString &relation, const std::function<void(Builder<Related> &)> &callback = nullptr);
  static bool chunk(qint64 count, const std::function<bool(ModelsCollection<Derived> &&models, qint64 page)> &callback);
  static bool each(const std::function<bool(Derived &&model, qint64 index)> &callback, qint64 count = 1000);
  static ModelsCollection<Derived> chunkMap(const std::function<Derived(Derived &&model)> &callback, qint64 count = 1000);
  template <typename T> static QList<T> chunkMap(const std::function<T(Derived &&model)> &callback, qint64 count = 1000);
  static bool chunkById(qint64 count, const std::function<bool(ModelsCollection<Derived> &&models, qint64 page)> &callback, const QString &column = "", const QString &alias = "");
  static bool eachById(const std::function<bool(Derived &&model, qint64 index)> &callback, qint64 count = 1000, const QString &column = "", const QString &alias = "");
  static Derived sole(const QList<Column> &columns = {ASTERISK});
  static std::unique_ptr<TinyBuilder<Derived>> tap(const std::function<void(Builder<Derived> &query)> &callback);
  static Derived create(const QList<AttributeItem> &attributes = {});
  static Derived create(QList<AttributeItem> &&attributes = {});
};
} // namespace Orm::Tiny
TINYORM_END_COMMON_NAMESPACE

#endif
