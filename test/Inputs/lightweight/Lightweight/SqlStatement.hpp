// Imitates: <Lightweight/SqlStatement.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_SQLSTATEMENT_HPP
#define STUB_LIGHTWEIGHT_SQLSTATEMENT_HPP
#include "SqlConnection.hpp"
#include "SqlQuery.hpp"
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Lightweight {
template <typename QueryObject>
concept SqlQueryObject = requires(const QueryObject &queryObject) { queryObject.ToSql(); };

class SqlResultCursor;

class [[nodiscard]] SqlStatement final {
public:
  SqlStatement();
  SqlStatement(SqlStatement &&other) noexcept;
  SqlStatement &operator=(SqlStatement &&other) noexcept;
  SqlStatement(const SqlStatement &) noexcept = delete;
  SqlStatement &operator=(const SqlStatement &) noexcept = delete;
  explicit SqlStatement(SqlConnection &relatedConnection);
  explicit SqlStatement(std::nullopt_t);
  ~SqlStatement() noexcept;
  [[nodiscard]] bool IsAlive() const noexcept;
  [[nodiscard]] bool IsPrepared() const noexcept;
  [[nodiscard]] SqlConnection &Connection() noexcept;
  SqlQueryBuilder Query(const std::string_view &table = {}) const;
  void Prepare(std::string_view query) &;
  SqlStatement Prepare(std::string_view query) &&;
  void Prepare(const SqlQueryObject auto &queryObject) &;
  SqlStatement Prepare(const SqlQueryObject auto &queryObject) &&;
  [[nodiscard]] const std::string &PreparedQuery() const noexcept;
  template <typename Arg> void BindInputParameter(short columnIndex, const Arg &arg);
  template <typename... Args> [[nodiscard]] SqlResultCursor Execute(const Args &...args);
  [[nodiscard]] SqlResultCursor ExecuteWithVariants(const std::vector<SqlVariant> &args);
  template <typename FirstColumnBatch, typename... MoreColumnBatches>
  [[nodiscard]] SqlResultCursor ExecuteBatch(const FirstColumnBatch &firstColumnBatch,
                                             const MoreColumnBatches &...moreColumnBatches);
  [[nodiscard]] SqlResultCursor ExecuteDirect(const std::string_view &query);
  [[nodiscard]] SqlResultCursor ExecuteDirect(const SqlQueryObject auto &query);
  template <typename T> [[nodiscard]] std::optional<T> ExecuteDirectScalar(const std::string_view &query);
  template <typename T> [[nodiscard]] std::optional<T> ExecuteDirectScalar(const SqlQueryObject auto &query);
  [[nodiscard]] size_t LastInsertId(std::string_view tableName);
};

class [[nodiscard]] SqlResultCursor {
public:
  explicit SqlResultCursor(SqlStatement &stmt) noexcept;
  SqlResultCursor() = delete;
  SqlResultCursor(const SqlResultCursor &) = delete;
  SqlResultCursor &operator=(const SqlResultCursor &) = delete;
  SqlResultCursor(SqlResultCursor &&other) noexcept;
  SqlResultCursor &operator=(SqlResultCursor &&other) noexcept;
  ~SqlResultCursor();
  [[nodiscard]] size_t NumRowsAffected() const;
  [[nodiscard]] size_t NumColumnsAffected() const;
  template <typename... Args> void BindOutputColumns(Args *...args);
  [[nodiscard]] bool FetchRow();
  template <typename T> [[nodiscard]] bool GetColumn(unsigned short column, T *result) const;
  template <typename T> [[nodiscard]] T GetColumn(unsigned short column) const;
  template <typename T> [[nodiscard]] std::optional<T> GetNullableColumn(unsigned short column) const;
};

struct [[nodiscard]] SqlSentinelIterator {};
class [[nodiscard]] SqlVariantRowIterator {
public:
  SqlVariantRow &operator*() noexcept;
  SqlVariantRowIterator &operator++() noexcept;
  bool operator!=(SqlSentinelIterator) const noexcept;
};
class [[nodiscard]] SqlVariantRowCursor {
public:
  explicit SqlVariantRowCursor(SqlResultCursor &&cursor);
  SqlVariantRowIterator begin() noexcept;
  static SqlSentinelIterator end() noexcept;
};

template <typename T> class SqlRowIterator {
public:
  using QueryCustomizer = std::function<void(SqlSelectQueryBuilder &)>;
  explicit SqlRowIterator(SqlConnection &conn);
  SqlRowIterator(SqlConnection &conn, QueryCustomizer queryCustomizer);
  class iterator {
  public:
    iterator &operator++();
    T operator*() noexcept;
    bool operator!=(const iterator &other) const noexcept;
  };
  iterator begin();
  iterator end() noexcept;
};
} // namespace Lightweight
#endif
