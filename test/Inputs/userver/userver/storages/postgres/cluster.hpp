// Imitates: <userver/storages/postgres/cluster.hpp> of userver, October 2024, with the headers that it includes.
// Stub written for the orm-tidy tests.
#ifndef STUB_USERVER_STORAGES_POSTGRES_CLUSTER_HPP
#define STUB_USERVER_STORAGES_POSTGRES_CLUSTER_HPP
#include <userver/storages/query.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace userver {
namespace storages::postgres {
using Query = userver::storages::Query;
using TimeoutDuration = std::chrono::milliseconds;
struct CommandControl {
  TimeoutDuration execute{};
  TimeoutDuration statement{};
  constexpr CommandControl(TimeoutDuration execute, TimeoutDuration statement)
      : execute(execute), statement(statement) {}
};
using OptionalCommandControl = std::optional<CommandControl>;
struct TransactionOptions {
  enum Mode { kReadWrite = 0, kReadOnly = 1 };
  constexpr TransactionOptions() = default;
  constexpr TransactionOptions(Mode mode) : mode(mode) {}
  Mode mode = kReadWrite;
};
enum class ClusterHostType { kNone = 0, kMaster = 1, kSyncSlave = 2, kSlave = 4, kSlaveOrMaster = 5 };
class ClusterHostTypeFlags {
public:
  constexpr ClusterHostTypeFlags(ClusterHostType);
  constexpr ClusterHostTypeFlags(std::initializer_list<ClusterHostType>);
};
class Error : public std::runtime_error {
  using std::runtime_error::runtime_error;
};
class LogicError : public Error {
  using Error::Error;
};
class RuntimeError : public Error {
  using Error::Error;
};
class UniqueViolation : public LogicError {
  using LogicError::LogicError;
};
class ConnectionError : public RuntimeError {
  using RuntimeError::RuntimeError;
};

// ---- results -----------------------------------------------------------------------------
struct RowTag {};
struct FieldTag {};
inline constexpr RowTag kRowTag{};
inline constexpr FieldTag kFieldTag{};
class Field {
public:
  bool IsNull() const;
  template <typename T> std::size_t To(T &&) const;
  template <typename T> T As() const;
  template <typename T> T Coalesce(const T &) const;
};
class Row {
public:
  std::size_t Size() const;
  Field operator[](std::size_t) const;
  Field operator[](const std::string &) const;
  template <typename T> void To(T &&) const;
  template <typename T> void To(T &&, RowTag) const;
  template <typename T> T As() const;
  template <typename T> T As(RowTag) const;
  template <typename T> T As(FieldTag) const;
};
class ConstRowIterator : public Row {
public:
  using value_type = Row;
  using difference_type = std::ptrdiff_t;
  using reference = const Row &;
  using pointer = const Row *;
  using iterator_category = std::random_access_iterator_tag;
  ConstRowIterator &operator++();
  reference operator*() const { return *this; }
  pointer operator->() const { return this; }
  bool operator==(const ConstRowIterator &) const;
  bool operator!=(const ConstRowIterator &) const;
};
template <typename T> class ConstTypedRowIterator {
public:
  using value_type = T;
  using difference_type = std::ptrdiff_t;
  using reference = T;
  using pointer = const T *;
  using iterator_category = std::random_access_iterator_tag;
  ConstTypedRowIterator &operator++();
  T operator*() const;
  bool operator==(const ConstTypedRowIterator &) const;
  bool operator!=(const ConstTypedRowIterator &) const;
};
template <typename T, typename ExtractionTag> class TypedResultSet;
class ResultSet {
public:
  using size_type = std::size_t;
  using const_iterator = ConstRowIterator;
  using value_type = Row;
  using reference = value_type;
  size_type Size() const;
  bool IsEmpty() const { return Size() == 0; }
  size_type RowsAffected() const;
  std::string CommandStatus() const;
  const_iterator cbegin() const &;
  const_iterator begin() const & { return cbegin(); }
  const_iterator cend() const &;
  const_iterator end() const & { return cend(); }
  const_iterator begin() const && = delete;
  const_iterator end() const && = delete;
  reference Front() const &;
  reference Back() const &;
  reference operator[](size_type) const &;
  size_type FieldCount() const;
  template <typename T> TypedResultSet<T, FieldTag> AsSetOf() const;
  template <typename T> TypedResultSet<T, RowTag> AsSetOf(RowTag) const;
  template <typename Container> Container AsContainer() const;
  template <typename Container> Container AsContainer(RowTag) const;
  template <typename T> T AsSingleRow() const;
  template <typename T> T AsSingleRow(RowTag) const;
  template <typename T> std::optional<T> AsOptionalSingleRow() const;
  template <typename T> std::optional<T> AsOptionalSingleRow(RowTag) const;
};
template <typename T, typename ExtractionTag> class TypedResultSet {
public:
  using const_iterator = ConstTypedRowIterator<T>;
  using value_type = T;
  explicit TypedResultSet(ResultSet);
  std::size_t Size() const;
  bool IsEmpty() const { return Size() == 0; }
  const_iterator begin() const &;
  const_iterator end() const &;
  T operator[](std::size_t) const &;
};
class ParameterStore {
public:
  ParameterStore() = default;
  ParameterStore(const ParameterStore &) = delete;
  ParameterStore(ParameterStore &&) = default;
  template <typename T> ParameterStore &PushBack(const T &) { return *this; }
  bool IsEmpty() const;
  std::size_t Size() const;
};
class Portal {
public:
  Portal(Portal &&) noexcept;
  Portal(const Portal &) = delete;
  ~Portal();
  ResultSet Fetch(std::uint32_t n_rows);
  bool Done() const;
  std::size_t FetchedSoFar() const;
  explicit operator bool() const { return !Done(); }
};

// ---- transactions and clusters -----------------------------------------------------------
class Transaction {
public:
  static constexpr std::size_t kDefaultRowsInChunk = 1024;
  static constexpr TransactionOptions RW{};
  static constexpr TransactionOptions RO{TransactionOptions::kReadOnly};
  Transaction(Transaction &&) noexcept;
  Transaction &operator=(Transaction &&) noexcept;
  Transaction(const Transaction &) = delete;
  ~Transaction();
  template <typename... Args> ResultSet Execute(const Query &query, const Args &...args) {
    return Execute(OptionalCommandControl{}, query, args...);
  }
  template <typename... Args> ResultSet Execute(OptionalCommandControl, const Query &, const Args &...);
  ResultSet Execute(const Query &, const ParameterStore &);
  ResultSet Execute(OptionalCommandControl, const Query &, const ParameterStore &);
  template <typename Container>
  void ExecuteBulk(const Query &, const Container &args, std::size_t chunk_rows = kDefaultRowsInChunk);
  template <typename Container>
  void ExecuteBulk(OptionalCommandControl, const Query &, const Container &args,
                   std::size_t chunk_rows = kDefaultRowsInChunk);
  template <typename Container>
  void ExecuteDecomposeBulk(const Query &, const Container &args, std::size_t chunk_rows = kDefaultRowsInChunk);
  template <typename... Args> Portal MakePortal(const Query &, const Args &...);
  Portal MakePortal(const Query &, const ParameterStore &);
  void SetParameter(const std::string &param_name, const std::string &value);
  void Commit();
  void Rollback();
};
class QueryQueue final {
public:
  QueryQueue(QueryQueue &&) noexcept;
  ~QueryQueue();
  void Reserve(std::size_t);
  template <typename... Args> void Push(CommandControl, const Query &, const Args &...);
  template <typename... Args> void Push(const Query &, const Args &...);
  std::vector<ResultSet> Collect(TimeoutDuration);
  std::vector<ResultSet> Collect();
};
class Cluster {
public:
  ~Cluster();
  Transaction Begin(const TransactionOptions &, OptionalCommandControl = {});
  Transaction Begin(ClusterHostTypeFlags, const TransactionOptions &, OptionalCommandControl = {});
  Transaction Begin(std::string name, const TransactionOptions &);
  Transaction Begin(std::string name, ClusterHostTypeFlags, const TransactionOptions &);
  QueryQueue CreateQueryQueue(ClusterHostTypeFlags);
  template <typename... Args> ResultSet Execute(ClusterHostTypeFlags flags, const Query &query, const Args &...args) {
    return Execute(flags, OptionalCommandControl{}, query, args...);
  }
  template <typename... Args>
  ResultSet Execute(ClusterHostTypeFlags, OptionalCommandControl, const Query &, const Args &...);
  ResultSet Execute(ClusterHostTypeFlags, const Query &, const ParameterStore &);
  ResultSet Execute(ClusterHostTypeFlags, OptionalCommandControl, const Query &, const ParameterStore &);
  CommandControl GetDefaultCommandControl() const;
};
using ClusterPtr = std::shared_ptr<Cluster>;
} // namespace storages::postgres
} // namespace userver
#endif
