// Imitates: <drogon/orm/SqlBinder.h> of Drogon 1.9.13. The destructor executes what exec() has not.
// Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_SQLBINDER_H
#define STUB_DROGON_ORM_SQLBINDER_H
#include <drogon/orm/DbTypes.h>
#include <drogon/orm/Exception.h>
#include <drogon/orm/Field.h>
#include <drogon/orm/FunctionTraits.h>
#include <drogon/orm/Result.h>
#include <drogon/orm/ResultIterator.h>
#include <drogon/orm/Row.h>
#include <functional>
#include <json/json.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <trantor/utils/Date.h>
#include <trantor/utils/NonCopyable.h>
#include <vector>

namespace drogon {
namespace orm {
enum class ClientType { PostgreSQL = 0, Mysql, Sqlite3 };
class DbClient;
using QueryCallback = std::function<void(const Result &)>;
using ExceptPtrCallback = std::function<void(const std::exception_ptr &)>;
enum class Mode { NonBlocking, Blocking };
namespace internal {
class CallbackHolderBase {
public:
  virtual ~CallbackHolderBase() = default;
  virtual void execCallback(const Result &result) = 0;
};
template <typename Function> class CallbackHolder : public CallbackHolderBase {
  Function function_;

public:
  void execCallback(const Result &result) override;
  template <typename T> explicit CallbackHolder(T &&function) : function_(std::forward<T>(function)) {}
};
class SqlBinder : public trantor::NonCopyable {
  using self = SqlBinder;

public:
  SqlBinder(const std::string &sql, DbClient &client, ClientType type);
  SqlBinder(std::string &&sql, DbClient &client, ClientType type);
  SqlBinder(const char *sql, size_t sqlLength, DbClient &client, ClientType type);
  SqlBinder(SqlBinder &&that) noexcept;
  SqlBinder &operator=(SqlBinder &&that) = delete;
  ~SqlBinder();

  template <typename CallbackType, typename traits = FunctionTraits<std::decay_t<CallbackType>>>
  self &operator>>(CallbackType &&callback) {
    if constexpr (traits::isExceptCallback) {
      if constexpr (traits::isPtr)
        exceptionPtrCallback_ = std::forward<CallbackType>(callback);
      else
        exceptionCallback_ = std::forward<CallbackType>(callback);
    } else {
      callbackHolder_ = std::shared_ptr<CallbackHolderBase>(
          new CallbackHolder<std::decay_t<CallbackType>>(std::forward<CallbackType>(callback)));
    }
    return *this;
  }
  template <typename T> self &operator<<(T &&) { return *this; }
  self &operator<<(const char str[]);
  self &operator<<(const std::string_view &str);
  self &operator<<(std::string_view &&str);
  self &operator<<(const std::string &str);
  self &operator<<(std::string &str);
  self &operator<<(std::string &&str);
  self &operator<<(trantor::Date date);
  self &operator<<(double f);
  self &operator<<(std::nullptr_t);
  self &operator<<(DefaultValue dv);
  self &operator<<(const Mode &mode);
  self &operator<<(Mode &mode);
  self &operator<<(Mode &&mode);
  template <typename T> self &operator<<(const std::optional<T> &);
  void exec() noexcept(false);

private:
  std::shared_ptr<CallbackHolderBase> callbackHolder_;
  DrogonDbExceptionCallback exceptionCallback_;
  ExceptPtrCallback exceptionPtrCallback_;
};
} // namespace internal
} // namespace orm
} // namespace drogon
#endif
