// Imitates: <ormpp/connection_pool.hpp> of ormpp 0.2.0 (af96903). Stub written for the orm-tidy tests.
#ifndef STUB_ORMPP_CONNECTION_POOL_HPP
#define STUB_ORMPP_CONNECTION_POOL_HPP
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ormpp {
template <typename DB> class connection_pool {
public:
  using DeleterType = std::function<void(DB *)>;
  static connection_pool<DB> &instance();
  void init(int maxsize, const std::string &host = "", const std::string &user = "", const std::string &password = "",
            const std::string &db = "", const std::optional<int> &timeout = {}, const std::optional<int> &port = {});
  size_t size() const;
  std::unique_ptr<DB, DeleterType> get();

private:
  connection_pool() = default;
  ~connection_pool() = default;
};
} // namespace ormpp
#endif
