// Imitates: <orm/ormtypes.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_ORMTYPES_HPP
#define STUB_TINYORM_ORMTYPES_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/types/sqlquery.hpp"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QVariant>
#include <concepts>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm {
class DatabaseConnection;

inline const char *const ASTERISK = "*";
inline const char *const AND = "and";

namespace Query {
class Expression {
public:
  explicit Expression(const QVariant &value);
};
class Builder;
} // namespace Query
using QueryBuilder = Query::Builder;

struct Column {
  Column(const char *column);
  Column(const QString &column);
  Column(const Query::Expression &expression);
};
struct WhereItem {
  Column column;
  QVariant value;
  QString comparison = "=";
  QString condition = AND;
};
struct UpdateItem {
  QString column;
  QVariant value;
};
template <typename T>
concept WhereValue = std::convertible_to<T, QVariant>;
} // namespace Orm
TINYORM_END_COMMON_NAMESPACE

#endif
