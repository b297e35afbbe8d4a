// Imitates: <soci/soci-backend.h> of SOCI 4.0.3, without what a backend overrides. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_BACKEND_H
#define STUB_SOCI_BACKEND_H
#include <soci/error.h>

#include <cstddef>
#include <ctime>
#include <string>
#include <vector>

namespace soci {
enum data_type { dt_string, dt_date, dt_double, dt_integer, dt_long_long, dt_unsigned_long_long, dt_blob, dt_xml };
enum indicator { i_ok, i_null, i_truncated };
class session;
class connection_parameters;
namespace details {
enum statement_type { st_one_time_query, st_repeatable_query };
class statement_backend;
class session_backend {
public:
  virtual ~session_backend() {}
  virtual bool is_connected() = 0;
};
class blob_backend;
} // namespace details
class backend_factory {
public:
  backend_factory() {}
  virtual ~backend_factory() {}
  virtual details::session_backend *make_session(connection_parameters const &) const = 0;
};
} // namespace soci
#endif
