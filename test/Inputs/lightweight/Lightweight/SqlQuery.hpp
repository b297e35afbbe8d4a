// Imitates: <Lightweight/SqlQuery.hpp> and <Lightweight/SqlQuery/{Select,Insert,Update,Delete}.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_SQLQUERY_HPP
#define STUB_LIGHTWEIGHT_SQLQUERY_HPP
#include "SqlQuery/Core.hpp"
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace Lightweight {
struct [[nodiscard]] SqlFieldExpression final {
  std::string expression;
};
namespace Aggregate {
SqlFieldExpression Count(std::string_view field = "*") noexcept;
SqlFieldExpression Sum(std::string_view field) noexcept;
} // namespace Aggregate

class [[nodiscard]] SqlSelectQueryBuilder : public SqlBasicSelectQueryBuilder<SqlSelectQueryBuilder> {
public:
  SqlSelectQueryBuilder &Field(const std::string_view &fieldName);
  SqlSelectQueryBuilder &Field(const SqlFieldExpression &fieldExpression);
  SqlSelectQueryBuilder &As(std::string_view alias);
  SqlSelectQueryBuilder &Fields(const std::vector<std::string_view> &fieldNames);
  template <typename FirstRecord, typename... MoreRecords> SqlSelectQueryBuilder &Fields();
  template <typename Callable> SqlSelectQueryBuilder &Build(const Callable &callable);
  ComposedQuery Count();
  ComposedQuery All();
  ComposedQuery First(size_t count = 1);
  ComposedQuery Range(std::size_t offset, std::size_t limit);
};

class [[nodiscard]] SqlSelectQueryStarter final : public SqlSelectQueryBuilder {};

class [[nodiscard]] SqlInsertQueryBuilder final {
public:
  template <typename ColumnValue> SqlInsertQueryBuilder &Set(std::string_view columnName, const ColumnValue &value);
  [[nodiscard]] std::string ToSql() const;
};

class [[nodiscard]] SqlUpdateQueryBuilder final : public SqlWhereClauseBuilder<SqlUpdateQueryBuilder> {
public:
  template <typename ColumnValue> SqlUpdateQueryBuilder &Set(std::string_view columnName, const ColumnValue &value);
  [[nodiscard]] std::string ToSql() const;
};

class SqlDeleteQueryBuilder final : public SqlWhereClauseBuilder<SqlDeleteQueryBuilder> {
public:
  [[nodiscard]] std::string ToSql() const;
};

class [[nodiscard]] SqlQueryBuilder final {
public:
  explicit SqlQueryBuilder(const SqlQueryFormatter &formatter, std::string &&table = {},
                           std::string &&alias = {}) noexcept;
  SqlQueryBuilder &FromTable(std::string_view table);
  SqlInsertQueryBuilder Insert(std::vector<SqlVariant> *boundInputs = nullptr) noexcept;
  SqlSelectQueryStarter Select() noexcept;
  SqlUpdateQueryBuilder Update(std::vector<SqlVariant> *boundInputs = nullptr) noexcept;
  SqlDeleteQueryBuilder Delete() noexcept;
};
} // namespace Lightweight
#endif
