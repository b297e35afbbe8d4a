// Imitates: <sqlpp11/connection_pool.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_CONNECTION_POOL_H
#define STUB_SQLPP11_CONNECTION_POOL_H
#include <sqlpp11/connection.h>

namespace sqlpp {
enum class connection_check { none, passive, ping };

template <typename ConnectionBase> class connection_pool {
public:
  using _config_ptr_t = typename ConnectionBase::_config_ptr_t;
  using _pooled_connection_t = sqlpp::pooled_connection<ConnectionBase>;
  connection_pool() = default;
  connection_pool(const _config_ptr_t &connection_config, std::size_t capacity);
  _pooled_connection_t get(connection_check check = connection_check::passive);
};
} // namespace sqlpp
#endif
