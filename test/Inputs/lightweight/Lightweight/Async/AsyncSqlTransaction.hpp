// Imitates: <Lightweight/Async/AsyncSqlTransaction.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_ASYNC_ASYNCSQLTRANSACTION_HPP
#define STUB_LIGHTWEIGHT_ASYNC_ASYNCSQLTRANSACTION_HPP
#include "../SqlTransaction.hpp"
#include "Task.hpp"

namespace Lightweight::Async {
class AsyncSqlTransaction {
public:
  explicit AsyncSqlTransaction(SqlConnection &connection) noexcept;
  AsyncSqlTransaction(const AsyncSqlTransaction &) = delete;
  AsyncSqlTransaction &operator=(const AsyncSqlTransaction &) = delete;
  ~AsyncSqlTransaction();
  [[nodiscard]] Task<void> BeginAsync(SqlTransactionMode defaultMode = SqlTransactionMode::COMMIT,
                                      SqlIsolationMode isolationMode = SqlIsolationMode::DriverDefault);
  [[nodiscard]] Task<void> CommitAsync();
  [[nodiscard]] Task<void> RollbackAsync();
};
} // namespace Lightweight::Async
#endif
