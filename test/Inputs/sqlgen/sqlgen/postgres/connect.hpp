// Imitates: <sqlgen/postgres/connect.hpp>, <sqlgen/postgres/Credentials.hpp> and <sqlgen/postgres/Connection.hpp> of
// sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_POSTGRES_CONNECT_HPP
#define STUB_SQLGEN_POSTGRES_CONNECT_HPP
#include "../Iterator.hpp"

#include <string>

namespace sqlgen {
namespace postgres {
class Iterator;

struct Credentials {
  std::string user;
  std::string password;
  std::string host;
  std::string dbname;
  int port = 5432;
};

class Connection {
public:
  Connection(const Credentials &credentials);
  static rfl::Result<Ref<Connection>> make(const Credentials &credentials) noexcept;
  ~Connection() = default;
  Result<Nothing> begin_transaction() noexcept;
  Result<Nothing> commit() noexcept;
  Result<Nothing> execute(const std::string &sql) noexcept;
  template <class... Args> Result<Nothing> execute(const std::string &sql, Args &&...args) noexcept;
  Result<Nothing> rollback() noexcept;

private:
  void *conn_;
};

inline auto connect(const Credentials &credentials) { return Connection::make(credentials); }
} // namespace postgres

namespace internal {
template <class ValueType> struct IteratorType<ValueType, postgres::Connection> {
  using Type = Iterator<ValueType, postgres::Iterator>;
};
} // namespace internal
} // namespace sqlgen
#endif
