// Imitates: <userver/storages/sqlite/client.hpp> of userver, 2025 (commit 7f4ff5c), with the headers that it includes.
// Stub written for the orm-tidy tests.
#ifndef STUB_USERVER_STORAGES_SQLITE_CLIENT_HPP
#define STUB_USERVER_STORAGES_SQLITE_CLIENT_HPP
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace userver {
namespace utils {
template <class Tag, class T> class StrongTypedef {
public:
  explicit StrongTypedef(T value) : value_(value) {}

private:
  T value_;
};
} // namespace utils
namespace storages::sqlite {
class SQLiteException : public std::runtime_error {
  using std::runtime_error::runtime_error;
};
class Query {
public:
  using Name = utils::StrongTypedef<struct NameTag, std::string>;
  Query(const char *statement, std::optional<Name> = std::nullopt);
  Query(std::string statement, std::optional<Name> = std::nullopt);
  const std::string &GetStatement() const;
  const std::optional<Name> &GetName() const;
};
enum class OperationType { kReadOnly, kReadWrite };
struct RowTag {};
struct FieldTag {};
inline constexpr RowTag kRowTag{};
inline constexpr FieldTag kFieldTag{};
struct ExecutionResult {
  std::int64_t rows_affected{};
  std::int64_t last_insert_id{};
};
namespace settings {
struct TransactionOptions {
  enum LockingMode { kDeferred, kImmediate, kExclusive };
  constexpr TransactionOptions() = default;
  constexpr explicit TransactionOptions(LockingMode mode) : mode(mode) {}
  LockingMode mode = kDeferred;
};
} // namespace settings
class ResultSet {
public:
  ResultSet(const ResultSet &) = delete;
  ResultSet(ResultSet &&) noexcept;
  ResultSet &operator=(ResultSet &&) noexcept;
  ~ResultSet();
  template <typename T> std::vector<T> AsVector() &&;
  template <typename T> std::vector<T> AsVector(FieldTag) &&;
  template <typename T> T AsSingleRow() &&;
  template <typename T> T AsSingleField() &&;
  template <typename T> std::optional<T> AsOptionalSingleRow() &&;
  template <typename T> std::optional<T> AsOptionalSingleField() &&;
  ExecutionResult AsExecutionResult() &&;
};
template <typename T> class CursorResultSet final {
public:
  explicit CursorResultSet(ResultSet &&, std::size_t batch_size);
  CursorResultSet(CursorResultSet &&) noexcept;
  ~CursorResultSet();
  template <typename RowCallback> void ForEach(RowCallback &&) && {}
};
class Savepoint final {
public:
  ~Savepoint();
  Savepoint(const Savepoint &) = delete;
  Savepoint(Savepoint &&) noexcept;
  template <typename... Args> ResultSet Execute(const Query &, const Args &...) const;
  template <typename T> ResultSet ExecuteDecompose(const Query &, const T &row) const;
  template <typename Container> void ExecuteMany(const Query &, const Container &params) const;
  template <typename T, typename... Args>
  CursorResultSet<T> GetCursor(std::size_t batch_size, const Query &, const Args &...) const;
  Savepoint Save(std::string name) const;
  void Release();
  void RollbackTo();
};
class Transaction final {
public:
  ~Transaction();
  Transaction(const Transaction &) = delete;
  Transaction(Transaction &&) noexcept;
  template <typename... Args> ResultSet Execute(const Query &, const Args &...) const;
  template <typename T> ResultSet ExecuteDecompose(const Query &, const T &row) const;
  template <typename Container> void ExecuteMany(const Query &, const Container &params) const;
  template <typename T, typename... Args>
  CursorResultSet<T> GetCursor(std::size_t batch_size, const Query &, const Args &...) const;
  Savepoint Save(std::string name) const;
  void Commit();
  void Rollback();
};
class Client final {
public:
  ~Client();
  template <typename... Args> ResultSet Execute(OperationType, const Query &, const Args &...) const;
  template <typename T> ResultSet ExecuteDecompose(OperationType, const Query &, const T &row) const;
  template <typename Container> void ExecuteMany(OperationType, const Query &, const Container &params) const;
  Transaction Begin(OperationType, const settings::TransactionOptions &) const;
  Savepoint Save(OperationType, std::string name) const;
  template <typename T, typename... Args>
  CursorResultSet<T> GetCursor(OperationType, std::size_t batch_size, const Query &, const Args &...) const;
};
using ClientPtr = std::shared_ptr<Client>;
} // namespace storages::sqlite
} // namespace userver
#endif
