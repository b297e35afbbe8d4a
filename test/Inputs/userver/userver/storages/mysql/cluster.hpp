// Imitates: <userver/storages/mysql/cluster.hpp> of userver, October 2024, with the headers that it includes.
// Stub written for the orm-tidy tests.
#ifndef STUB_USERVER_STORAGES_MYSQL_CLUSTER_HPP
#define STUB_USERVER_STORAGES_MYSQL_CLUSTER_HPP
#include <userver/storages/query.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace userver {
namespace engine {
class Deadline {
public:
  template <typename R, typename P> static Deadline FromDuration(const std::chrono::duration<R, P> &) { return {}; }
};
} // namespace engine
namespace storages::mysql {
class Query final {
public:
  using Name = utils::StrongTypedef<struct NameTag, std::string>;
  Query(const char *statement, std::optional<Name> name = std::nullopt);
  Query(std::string statement, std::optional<Name> name = std::nullopt);
  const std::string &GetStatement() const;
};
enum class ClusterHostType { kPrimary, kSecondary };
struct CommandControl final {
  std::chrono::milliseconds execute{};
};
using OptionalCommandControl = std::optional<CommandControl>;
struct RowTag {};
struct FieldTag {};
inline constexpr RowTag kRowTag{};
inline constexpr FieldTag kFieldTag{};
struct ExecutionResult final {
  std::uint64_t rows_affected{};
  std::uint64_t last_insert_id{};
};
template <typename DbType> class MappedStatementResultSet;
class StatementResultSet final {
public:
  StatementResultSet(const StatementResultSet &) = delete;
  StatementResultSet(StatementResultSet &&) noexcept;
  ~StatementResultSet();
  template <typename T> std::vector<T> AsVector() &&;
  template <typename T> std::vector<T> AsVector(FieldTag) &&;
  template <typename Container> Container AsContainer() &&;
  template <typename Container> Container AsContainer(FieldTag) &&;
  template <typename T> T AsSingleRow() &&;
  template <typename T> T AsSingleField() &&;
  template <typename T> std::optional<T> AsOptionalSingleRow() &&;
  template <typename T> std::optional<T> AsOptionalSingleField() &&;
  template <typename DbType> MappedStatementResultSet<DbType> MapFrom() &&;
  ExecutionResult AsExecutionResult() &&;
};
template <typename DbType> class MappedStatementResultSet final {
public:
  explicit MappedStatementResultSet(StatementResultSet &&);
  template <typename T> std::vector<T> AsVector() &&;
  template <typename Container> Container AsContainer() &&;
};
class CommandResultSet final {
public:
  CommandResultSet(CommandResultSet &&) noexcept;
  ~CommandResultSet();
  std::size_t RowsCount() const;
  std::size_t FieldsCount() const;
  bool Empty() const;
  const std::string &At(std::size_t row, std::size_t column) const;
};
template <typename T> class CursorResultSet final {
public:
  explicit CursorResultSet(StatementResultSet &&);
  CursorResultSet(CursorResultSet &&) noexcept;
  ~CursorResultSet();
  template <typename RowCallback> void ForEach(RowCallback &&, engine::Deadline) && {}
};
class Transaction final {
public:
  ~Transaction();
  Transaction(const Transaction &) = delete;
  Transaction(Transaction &&) noexcept;
  template <typename... Args> StatementResultSet Execute(const Query &, const Args &...) const;
  template <typename T> StatementResultSet ExecuteDecompose(const Query &, const T &row) const;
  template <typename Container> StatementResultSet ExecuteBulk(const Query &, const Container &params) const;
  template <typename MapTo, typename Container>
  StatementResultSet ExecuteBulkMapped(const Query &, const Container &params) const;
  void Commit();
  void Rollback();
};
class Cluster final {
public:
  ~Cluster();
  template <typename... Args> StatementResultSet Execute(ClusterHostType, const Query &, const Args &...) const;
  template <typename... Args>
  StatementResultSet Execute(OptionalCommandControl, ClusterHostType, const Query &, const Args &...) const;
  template <typename T> StatementResultSet ExecuteDecompose(ClusterHostType, const Query &, const T &row) const;
  template <typename T>
  StatementResultSet ExecuteDecompose(OptionalCommandControl, ClusterHostType, const Query &, const T &row) const;
  template <typename Container>
  StatementResultSet ExecuteBulk(ClusterHostType, const Query &, const Container &params) const;
  template <typename Container>
  StatementResultSet ExecuteBulk(OptionalCommandControl, ClusterHostType, const Query &, const Container &params) const;
  template <typename MapTo, typename Container>
  StatementResultSet ExecuteBulkMapped(ClusterHostType, const Query &, const Container &params) const;
  Transaction Begin(ClusterHostType) const;
  Transaction Begin(OptionalCommandControl, ClusterHostType) const;
  CommandResultSet ExecuteCommand(ClusterHostType, const Query &) const;
  CommandResultSet ExecuteCommand(OptionalCommandControl, ClusterHostType, const Query &) const;
  template <typename T, typename... Args>
  CursorResultSet<T> GetCursor(ClusterHostType, std::size_t batch_size, const Query &, const Args &...) const;
  template <typename T, typename... Args>
  CursorResultSet<T> GetCursor(OptionalCommandControl, ClusterHostType, std::size_t batch_size, const Query &,
                               const Args &...) const;
};
} // namespace storages::mysql
} // namespace userver
#endif
