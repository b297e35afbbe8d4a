// Imitates: <sqlpp11/connection.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_CONNECTION_H
#define STUB_SQLPP11_CONNECTION_H
#include <memory>

namespace sqlpp {
struct connection {};

template <typename ConnectionBase> class common_connection : public ConnectionBase {
public:
  bool is_connected() const;
  bool ping_server() const;

protected:
  using ConnectionBase::ConnectionBase;
};

template <typename ConnectionBase> class normal_connection : public common_connection<ConnectionBase> {
public:
  using _config_t = typename ConnectionBase::_config_t;
  using _config_ptr_t = typename ConnectionBase::_config_ptr_t;
  normal_connection() = default;
  normal_connection(const _config_t &config);
  normal_connection(const _config_ptr_t &config);
  normal_connection(const normal_connection &) = delete;
  normal_connection(normal_connection &&) = default;
  void connectUsing(const _config_ptr_t &config) noexcept(false);
};

template <typename ConnectionBase> class pooled_connection : public common_connection<ConnectionBase> {
public:
  pooled_connection() = default;
  pooled_connection(const pooled_connection &) = delete;
  pooled_connection(pooled_connection &&other) = default;
  ~pooled_connection() {}
};
} // namespace sqlpp
#endif
