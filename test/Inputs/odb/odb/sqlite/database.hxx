// Imitates: <odb/sqlite/database.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_SQLITE_DATABASE_HXX
#define STUB_ODB_SQLITE_DATABASE_HXX
#include <odb/database.hxx>

namespace odb {
namespace sqlite {
class database : public odb::database {
public:
  database(const std::string &name, int flags = 0);
  ~database();
};
} // namespace sqlite
} // namespace odb
#endif
