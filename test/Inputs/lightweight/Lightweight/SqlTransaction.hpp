// Imitates: <Lightweight/SqlTransaction.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_SQLTRANSACTION_HPP
#define STUB_LIGHTWEIGHT_SQLTRANSACTION_HPP
#include "SqlConnection.hpp"

namespace Lightweight {
enum class SqlIsolationMode : uint8_t { DriverDefault, ReadUncommitted, ReadCommitted, RepeatableRead, Serializable };
enum class SqlTransactionMode : uint8_t { NONE, COMMIT, ROLLBACK };

class SqlTransaction {
public:
  SqlTransaction() = delete;
  SqlTransaction(const SqlTransaction &) = delete;
  SqlTransaction &operator=(const SqlTransaction &) = delete;
  SqlTransaction(SqlTransaction &&) = default;
  SqlTransaction &operator=(SqlTransaction &&) = default;
  explicit SqlTransaction(SqlConnection &connection, SqlTransactionMode defaultMode = SqlTransactionMode::COMMIT,
                          SqlIsolationMode isolationMode = SqlIsolationMode::DriverDefault);
  ~SqlTransaction() noexcept;
  SqlConnection &Connection() noexcept;
  void Rollback();
  bool TryRollback() noexcept;
  void Commit();
  bool TryCommit() noexcept;
};
} // namespace Lightweight
#endif
