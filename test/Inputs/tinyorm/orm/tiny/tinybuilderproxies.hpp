// Imitates: <orm/tiny/tinybuilderproxies.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_TINYBUILDERPROXIES_HPP
#define STUB_TINYORM_TINY_TINYBUILDERPROXIES_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/types/modelscollection.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny {
template <typename Model> class BuilderProxies {
public:
  quint64 count(const QList<Column> &columns = {ASTERISK});
  template <typename = void> quint64 count(const Column &column);
  QVariant min(const Column &column);
  QVariant max(const Column &column);
  QVariant sum(const Column &column);
  QVariant avg(const Column &column);
  bool exists();
  bool doesntExist();
  std::optional<SqlQuery> insert(const QList<AttributeItem> &values);
  std::optional<SqlQuery> insert(const QList<QList<AttributeItem>> &values);
  std::optional<SqlQuery> insert(const QList<QString> &columns, QList<QList<QVariant>> values);
  quint64 insertGetId(const QList<AttributeItem> &values, const QString &sequence = "");
  std::tuple<int, std::optional<TSqlQuery>> insertOrIgnore(const QList<QList<AttributeItem>> &values);
  std::tuple<int, std::optional<TSqlQuery>> upsert(const QList<QVariantMap> &values, const QStringList &uniqueBy, const QStringList &update);
  void truncate();
  template <WhereValue T> TinyBuilder<Model> &where(const Column &column, const QString &comparison, T &&value, const QString &condition = AND);
  template <WhereValue T> TinyBuilder<Model> &orWhere(const Column &column, const QString &comparison, T &&value);
  template <WhereValue T> TinyBuilder<Model> &whereEq(const Column &column, T &&value, const QString &condition = AND);
  template <WhereValue T> TinyBuilder<Model> &orWhereEq(const Column &column, T &&value);
  template <WhereValue T> TinyBuilder<Model> &whereNotEq(const Column &column, T &&value, const QString &condition = AND);
  TinyBuilder<Model> &where(const QList<WhereItem> &values, const QString &condition = AND);
  TinyBuilder<Model> &whereColumn(const Column &first, const QString &comparison, const Column &second);
  TinyBuilder<Model> &whereIn(const Column &column, const QList<QVariant> &values, const QString &condition = AND);
  TinyBuilder<Model> &whereNotIn(const Column &column, const QList<QVariant> &values, const QString &condition = AND);
  TinyBuilder<Model> &whereNull(const Column &column);
  TinyBuilder<Model> &whereNotNull(const Column &column);
  TinyBuilder<Model> &whereBetween(const Column &column, const QVariant &min, const QVariant &max);
  TinyBuilder<Model> &whereRaw(const QString &sql, const QList<QVariant> &bindings = {});
  TinyBuilder<Model> &select(const QList<Column> &columns = {ASTERISK});
  TinyBuilder<Model> &select(const Column &column);
  TinyBuilder<Model> &addSelect(const QList<Column> &columns);
  TinyBuilder<Model> &distinct();
  TinyBuilder<Model> &join(const QString &table, const QString &first, const QString &comparison, const QString &second);
  TinyBuilder<Model> &leftJoin(const QString &table, const QString &first, const QString &comparison, const QString &second);
  TinyBuilder<Model> &groupBy(const Column &column);
  TinyBuilder<Model> &orderBy(const Column &column, const QString &direction = "asc");
  TinyBuilder<Model> &orderByDesc(const Column &column);
  TinyBuilder<Model> &latest(const Column &column = "");
  TinyBuilder<Model> &oldest(const Column &column = "");
  TinyBuilder<Model> &limit(int value);
  TinyBuilder<Model> &take(int value);
  TinyBuilder<Model> &offset(int value);
  TinyBuilder<Model> &skip(int value);
  TinyBuilder<Model> &forPage(int page, int perPage = 30);
  TinyBuilder<Model> &lockForUpdate();
  std::tuple<int, TSqlQuery> increment(const QString &column, int amount = 1);
};
} // namespace Orm::Tiny
TINYORM_END_COMMON_NAMESPACE

#endif
