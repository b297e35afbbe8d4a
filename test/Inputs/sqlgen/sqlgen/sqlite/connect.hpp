// Imitates: <sqlgen/sqlite/connect.hpp> and <sqlgen/sqlite/Connection.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for
// the orm-tidy tests.
#ifndef STUB_SQLGEN_SQLITE_CONNECT_HPP
#define STUB_SQLGEN_SQLITE_CONNECT_HPP
#include "../Iterator.hpp"

#include <string>

namespace sqlgen {
namespace sqlite {
class Iterator;

class Connection {
public:
  Connection(const std::string &name);
  static rfl::Result<Ref<Connection>> make(const std::string &name) noexcept;
  ~Connection();
  Result<Nothing> begin_transaction() noexcept;
  Result<Nothing> commit() noexcept;
  Result<Nothing> execute(const std::string &sql) noexcept;
  Result<Nothing> rollback() noexcept;

private:
  void *conn_;
};

inline auto connect(const std::string &name = ":memory:") { return Connection::make(name); }
} // namespace sqlite

namespace internal {
template <class ValueType> struct IteratorType<ValueType, sqlite::Connection> {
  using Type = Iterator<ValueType, sqlite::Iterator>;
};
} // namespace internal
} // namespace sqlgen
#endif
