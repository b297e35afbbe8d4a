// Imitates: <soci/connection-pool.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_CONNECTION_POOL_H
#define STUB_SOCI_CONNECTION_POOL_H
#include <soci/session.h>

namespace soci {
class connection_pool {
public:
  explicit connection_pool(std::size_t size);
  ~connection_pool();
  session &at(std::size_t position);
  std::size_t lease();
  bool try_lease(std::size_t &position, int timeout);
  void give_back(std::size_t position);
};
} // namespace soci
#endif
