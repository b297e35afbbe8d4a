// Imitates: <odb/session.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_SESSION_HXX
#define STUB_ODB_SESSION_HXX
#include <odb/traits.hxx>

namespace odb {
class session {
public:
  session(bool make_current = true);
  ~session();
  session(const session &) = delete;
  session &operator=(const session &) = delete;
  static bool has_current();
  static session &current();
  static void reset_current();
};
} // namespace odb
#endif
