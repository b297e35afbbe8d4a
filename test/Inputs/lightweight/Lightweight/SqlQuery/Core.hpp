// Imitates: <Lightweight/SqlQuery/Core.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_SQLQUERY_CORE_HPP
#define STUB_LIGHTWEIGHT_SQLQUERY_CORE_HPP
#include "../SqlDataBinder.hpp"
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace Lightweight {
class SqlQueryFormatter;

struct SqlQualifiedTableColumnName {
  std::string_view tableName;
  std::string_view columnName;
};

struct SqlWildcardType {};
constexpr inline auto SqlWildcard = SqlWildcardType{};

template <typename Derived> class [[nodiscard]] SqlWhereClauseBuilder {
public:
  [[nodiscard]] Derived &And() noexcept;
  [[nodiscard]] Derived &Or() noexcept;
  [[nodiscard]] Derived &Not() noexcept;
  [[nodiscard]] Derived &WhereRaw(std::string_view condition);
  template <typename ColumnName, typename T>
  [[nodiscard]] Derived &Where(const ColumnName &columnName, std::string_view binaryOp, const T &value);
  template <typename ColumnName, typename T>
  [[nodiscard]] Derived &Where(const ColumnName &columnName, const T &value);
  template <typename Callable>
    requires requires(const Callable &callable, SqlWhereClauseBuilder<Derived> &builder) { callable(builder); }
  [[nodiscard]] Derived &Where(const Callable &callable) {
    callable(*this);
    return *static_cast<Derived *>(this);
  }
  template <typename ColumnName, typename T>
  [[nodiscard]] Derived &OrWhere(const ColumnName &columnName, const T &value);
  template <typename ColumnName, typename InputRange>
  [[nodiscard]] Derived &WhereIn(const ColumnName &columnName, const InputRange &values);
  template <typename ColumnName, typename T>
  [[nodiscard]] Derived &WhereIn(const ColumnName &columnName, const std::initializer_list<T> &values);
  template <typename ColumnName> [[nodiscard]] Derived &WhereNull(const ColumnName &columnName);
  template <typename ColumnName> [[nodiscard]] Derived &WhereNotNull(const ColumnName &columnName);
  template <typename ColumnName, typename T>
  [[nodiscard]] Derived &WhereNotEqual(const ColumnName &columnName, const T &value);
  [[nodiscard]] Derived &InnerJoin(std::string_view joinTable, std::string_view joinColumnName,
                                   SqlQualifiedTableColumnName onOtherColumn);
  [[nodiscard]] Derived &InnerJoin(std::string_view joinTable, std::string_view joinColumnName,
                                   std::string_view onMainTableColumn);
  template <auto LeftField, auto RightField> [[nodiscard]] Derived &InnerJoin();
  [[nodiscard]] Derived &LeftOuterJoin(std::string_view joinTable, std::string_view joinColumnName,
                                       std::string_view onMainTableColumn);
};

enum class SqlResultOrdering : uint8_t { ASCENDING, DESCENDING };

namespace detail {
struct ComposedQuery {
  [[nodiscard]] std::string ToSql() const;
};
} // namespace detail

template <typename Derived>
class [[nodiscard]] SqlBasicSelectQueryBuilder : public SqlWhereClauseBuilder<Derived> {
public:
  Derived &Distinct() noexcept;
  Derived &OrderBy(const SqlQualifiedTableColumnName &columnName,
                   SqlResultOrdering ordering = SqlResultOrdering::ASCENDING);
  Derived &OrderBy(std::string_view columnName, SqlResultOrdering ordering = SqlResultOrdering::ASCENDING);
  Derived &GroupBy(std::string_view columnName);
  using ComposedQuery = detail::ComposedQuery;
};
} // namespace Lightweight
#endif
