// Imitates: <soci/connection-parameters.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_CONNECTION_PARAMETERS_H
#define STUB_SOCI_CONNECTION_PARAMETERS_H
#include <soci/soci-backend.h>

namespace soci {
class connection_parameters {
public:
  connection_parameters();
  connection_parameters(backend_factory const &, std::string const &connection);
  connection_parameters(std::string const &backend, std::string const &connection);
  explicit connection_parameters(std::string const &connection);
  connection_parameters(connection_parameters const &);
  ~connection_parameters();
  void set_option(const char *name, std::string const &value);
};
} // namespace soci
#endif
