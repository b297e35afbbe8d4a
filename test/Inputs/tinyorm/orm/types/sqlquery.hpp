// Imitates: <orm/types/sqlquery.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TYPES_SQLQUERY_HPP
#define STUB_TINYORM_TYPES_SQLQUERY_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include <QtSql/QSqlQuery>

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm {
using TSqlQuery = ::QSqlQuery;
namespace Types {
class SqlQuery : public TSqlQuery {
public:
  SqlQuery() = delete;
  ~SqlQuery();
  SqlQuery(const SqlQuery &other) = delete;
  SqlQuery &operator=(const SqlQuery &other) = delete;
  SqlQuery(SqlQuery &&other) noexcept;
  SqlQuery &operator=(SqlQuery &&other) noexcept;
  QVariant value(int index) const;
  QVariant value(const QString &name) const;
};
} // namespace Types
using Types::SqlQuery;
} // namespace Orm
TINYORM_END_COMMON_NAMESPACE

#endif
