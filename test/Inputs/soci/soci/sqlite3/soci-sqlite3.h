// Imitates: <soci/sqlite3/soci-sqlite3.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_SQLITE3_H
#define STUB_SOCI_SQLITE3_H
#include <soci/soci-backend.h>

namespace soci {
class sqlite3_soci_error : public soci_error {
  int result_;

public:
  sqlite3_soci_error(std::string const &message, int result);
  int result() const;
};
struct sqlite3_session_backend;
struct sqlite3_backend_factory : backend_factory {
  sqlite3_backend_factory() {}
  details::session_backend *make_session(connection_parameters const &) const override;
};
extern sqlite3_backend_factory const sqlite3;
extern "C" {
backend_factory const *factory_sqlite3();
void register_factory_sqlite3();
}
} // namespace soci
#endif
