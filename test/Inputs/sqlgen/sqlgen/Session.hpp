// Imitates: <sqlgen/Session.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_SESSION_HPP
#define STUB_SQLGEN_SESSION_HPP
#include "Iterator.hpp"

#include <string>

namespace sqlgen {
template <class ConnType> class Session {
public:
  using Connection = ConnType;

  Session(const Session &other) = delete;
  Session(Session &&other);
  ~Session();
  Result<Nothing> begin_transaction();
  Result<Nothing> commit();
  Result<Nothing> execute(const std::string &sql);
  Result<Nothing> rollback() noexcept;

private:
  Ref<Connection> conn_;
};

namespace internal {
template <class ValueType, class Connection> struct IteratorType<ValueType, sqlgen::Session<Connection>> {
  using Type = typename IteratorType<ValueType, Connection>::Type;
};
} // namespace internal
} // namespace sqlgen
#endif
