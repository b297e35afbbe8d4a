// Imitates: <orm/db.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_DB_HPP
#define STUB_TINYORM_DB_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/ormtypes.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm {
namespace Query {
class Builder {
public:
  SqlQuery get(const QList<Column> &columns = {ASTERISK});
  SqlQuery find(const QVariant &id, const QList<Column> &columns = {ASTERISK});
  SqlQuery first(const QList<Column> &columns = {ASTERISK});
  QVariant value(const Column &column);
  template <WhereValue T>
  Builder &where(const Column &column, const QString &comparison, T &&value, const QString &condition = AND);
  template <WhereValue T> Builder &whereEq(const Column &column, T &&value, const QString &condition = AND);
  Builder &whereIn(const Column &column, const QList<QVariant> &values);
  Builder &orderBy(const Column &column, const QString &direction = "asc");
  Builder &limit(int value);
  Builder &select(const QList<Column> &columns = {ASTERISK});
  std::tuple<int, TSqlQuery> update(const QList<UpdateItem> &values);
  std::tuple<int, TSqlQuery> remove();
  quint64 count(const QList<Column> &columns = {ASTERISK}) const;
  bool exists();
  std::optional<SqlQuery> insert(const QVariantMap &values);
  std::optional<SqlQuery> insert(const QList<QVariantMap> &values);
  std::optional<SqlQuery> insert(const QList<QString> &columns, const QList<QList<QVariant>> &values);
  quint64 insertGetId(const QVariantMap &values, const QString &sequence = "");
  Builder &groupBy(const Column &group);
};
} // namespace Query
class DatabaseConnection;
class DB {
public:
  static std::shared_ptr<QueryBuilder> table(const QString &table, const QString &as = "", const QString &connection = "");
  static std::shared_ptr<QueryBuilder> query(const QString &connection = "");
  static SqlQuery select(const QString &query, QList<QVariant> bindings = {}, const QString &connection = "");
  static SqlQuery selectOne(const QString &query, QList<QVariant> bindings = {}, const QString &connection = "");
  static QVariant scalar(const QString &query, QList<QVariant> bindings = {}, const QString &connection = "");
  static SqlQuery insert(const QString &query, QList<QVariant> bindings = {}, const QString &connection = "");
  static std::tuple<int, TSqlQuery> update(const QString &query, QList<QVariant> bindings = {}, const QString &connection = "");
  static std::tuple<int, TSqlQuery> remove(const QString &query, QList<QVariant> bindings = {}, const QString &connection = "");
  static SqlQuery statement(const QString &query, QList<QVariant> bindings = {}, const QString &connection = "");
  static std::tuple<int, TSqlQuery> affectingStatement(const QString &query, QList<QVariant> bindings = {}, const QString &connection = "");
  static SqlQuery unprepared(const QString &query, const QString &connection = "");
  static bool beginTransaction(const QString &connection = "");
  static bool commit(const QString &connection = "");
  static bool rollBack(const QString &connection = "");
};
} // namespace Orm
TINYORM_END_COMMON_NAMESPACE

#endif
