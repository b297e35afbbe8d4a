// Imitates: <Lightweight/SqlConnection.hpp> and <Lightweight/SqlConnectInfo.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_SQLCONNECTION_HPP
#define STUB_LIGHTWEIGHT_SQLCONNECTION_HPP
#include "Api.hpp"
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace Lightweight {
class SqlQueryBuilder;
class SqlQueryFormatter;

struct SqlConnectionString {
  std::string value;
};

class SqlConnection final {
public:
  SqlConnection();
  explicit SqlConnection(std::optional<SqlConnectionString> connectInfo);
  SqlConnection(SqlConnection &&) noexcept;
  SqlConnection &operator=(SqlConnection &&) noexcept;
  SqlConnection(const SqlConnection &) = delete;
  SqlConnection &operator=(const SqlConnection &) = delete;
  ~SqlConnection() noexcept;
  static void SetDefaultConnectionString(const SqlConnectionString &connectionString) noexcept;
  static void SetPostConnectedHook(std::function<void(SqlConnection &)> hook);
  uint64_t ConnectionId() const noexcept;
  void Close() noexcept;
  bool Connect(SqlConnectionString connectionString) noexcept;
  [[nodiscard]] std::string DatabaseName() const;
  [[nodiscard]] const SqlQueryFormatter &QueryFormatter() const noexcept;
  [[nodiscard]] SqlQueryBuilder Query(const std::string_view &table = {}) const;
  [[nodiscard]] SqlQueryBuilder QueryAs(const std::string_view &table, const std::string_view &tableAlias) const;
  [[nodiscard]] bool TransactionActive() const noexcept;
  [[nodiscard]] bool IsAlive() const noexcept;
};
} // namespace Lightweight
#endif
