// Imitates: <sqlgen/ConnectionPool.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_CONNECTIONPOOL_HPP
#define STUB_SQLGEN_CONNECTIONPOOL_HPP
#include "Session.hpp"

#include <cstddef>

namespace sqlgen {
struct ConnectionPoolConfig {
  std::size_t size = 4;
  std::size_t num_attempts = 10;
  std::size_t wait_time_in_seconds = 1;
};

template <class Connection> class ConnectionPool {
public:
  template <class... Args> ConnectionPool(const ConnectionPoolConfig &config, const Args &...args);
  Result<Ref<Session<Connection>>> acquire() noexcept;
  std::size_t available() const;
  std::size_t size() const;
};

template <class Connection, class... Args>
Result<ConnectionPool<Connection>> make_connection_pool(const ConnectionPoolConfig &config,
                                                        const Args &...args) noexcept;
template <class Connection> Result<Ref<Session<Connection>>> session(ConnectionPool<Connection> pool) noexcept;
template <class Connection> Result<Ref<Session<Connection>>> session(Result<ConnectionPool<Connection>> pool) noexcept;
} // namespace sqlgen
#endif
