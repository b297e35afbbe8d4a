// Imitates: <drogon/orm/DbClient.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_DBCLIENT_H
#define STUB_DROGON_ORM_DBCLIENT_H
#include <drogon/orm/Exception.h>
#include <drogon/orm/Field.h>
#include <drogon/orm/Result.h>
#include <drogon/orm/ResultIterator.h>
#include <drogon/orm/Row.h>
#include <drogon/orm/SqlBinder.h>
#include <exception>
#include <functional>
#include <future>
#include <string>
#include <trantor/utils/NonCopyable.h>
#ifdef __cpp_impl_coroutine
#include <drogon/utils/coroutine.h>
#endif

namespace drogon {
namespace orm {
using ResultCallback = std::function<void(const Result &)>;
using ExceptionCallback = std::function<void(const DrogonDbException &)>;
class Transaction;
class DbClient;
enum class TransactionType { Deferred, Immediate, Exclusive };
namespace internal {
#ifdef __cpp_impl_coroutine
struct [[nodiscard]] SqlAwaiter : public CallbackAwaiter<Result> {
  explicit SqlAwaiter(internal::SqlBinder &&binder) : binder_(std::move(binder)) {}
  void await_suspend(std::coroutine_handle<> handle);

private:
  internal::SqlBinder binder_;
};
struct [[nodiscard]] TransactionAwaiter : public CallbackAwaiter<std::shared_ptr<Transaction>> {
  explicit TransactionAwaiter(DbClient *client, TransactionType transType = TransactionType::Deferred);
  void await_suspend(std::coroutine_handle<> handle);
};
#endif
} // namespace internal

class DbClient : public trantor::NonCopyable {
public:
  virtual ~DbClient();
  static std::shared_ptr<DbClient> newPgClient(const std::string &connInfo, size_t connNum, bool autoBatch = false);
  static std::shared_ptr<DbClient> newMysqlClient(const std::string &connInfo, size_t connNum);
  static std::shared_ptr<DbClient> newSqlite3Client(const std::string &connInfo, size_t connNum);

  template <typename FUNCTION1, typename FUNCTION2, typename... Arguments>
  void execSqlAsync(const std::string &sql, FUNCTION1 &&rCallback, FUNCTION2 &&exceptCallback,
                    Arguments &&...args) noexcept {
    auto binder = *this << sql;
    ((binder << std::forward<Arguments>(args)), ...);
    binder >> std::forward<FUNCTION1>(rCallback);
    binder >> std::forward<FUNCTION2>(exceptCallback);
  }
  template <typename... Arguments>
  std::future<Result> execSqlAsyncFuture(const std::string &sql, Arguments &&...args) noexcept;
  template <typename... Arguments> Result execSqlSync(const std::string &sql, Arguments &&...args) noexcept(false) {
    auto binder = *this << sql;
    ((binder << std::forward<Arguments>(args)), ...);
    binder << Mode::Blocking;
    binder.exec();
    return Result(nullptr);
  }
#ifdef __cpp_impl_coroutine
  template <typename... Arguments>
  internal::SqlAwaiter execSqlCoro(const std::string &sql, Arguments &&...args) noexcept {
    auto binder = *this << sql;
    ((binder << std::forward<Arguments>(args)), ...);
    return internal::SqlAwaiter(std::move(binder));
  }
  template <typename T> internal::SqlAwaiter execSqlCoro(const std::string &sql, const std::vector<T> &args) noexcept;
#endif
  internal::SqlBinder operator<<(const std::string &sql);
  internal::SqlBinder operator<<(std::string &&sql);
  template <int N> internal::SqlBinder operator<<(const char (&sql)[N]) {
    return internal::SqlBinder(sql, N - 1, *this, type_);
  }
  internal::SqlBinder operator<<(const std::string_view &sql) {
    return internal::SqlBinder(sql.data(), sql.length(), *this, type_);
  }

  virtual std::shared_ptr<Transaction>
  newTransaction(const std::function<void(bool)> &commitCallback = std::function<void(bool)>(),
                 TransactionType transType = TransactionType::Deferred) noexcept(false) = 0;
  std::shared_ptr<Transaction> newTransaction(TransactionType transType) noexcept(false) {
    return newTransaction(std::function<void(bool)>(), transType);
  }
  virtual void newTransactionAsync(const std::function<void(const std::shared_ptr<Transaction> &)> &callback,
                                   TransactionType transType = TransactionType::Deferred) = 0;
  void newTransactionAsync(TransactionType transType,
                           const std::function<void(const std::shared_ptr<Transaction> &)> &callback) {
    newTransactionAsync(callback, transType);
  }
#ifdef __cpp_impl_coroutine
  internal::TransactionAwaiter newTransactionCoro(TransactionType transType = TransactionType::Deferred) {
    return internal::TransactionAwaiter(this, transType);
  }
#endif
  virtual bool hasAvailableConnections() const noexcept = 0;
  ClientType type() const { return type_; }
  const std::string &connectionInfo() const { return connectionInfo_; }
  virtual void setTimeout(double timeout) = 0;
  virtual void closeAll() = 0;

protected:
  ClientType type_;
  std::string connectionInfo_;
};
using DbClientPtr = std::shared_ptr<DbClient>;

class Transaction : public DbClient {
public:
  virtual void rollback() = 0;
  virtual void setCommitCallback(const std::function<void(bool)> &commitCallback) = 0;
  void closeAll() override {}
};
} // namespace orm
} // namespace drogon
#endif
