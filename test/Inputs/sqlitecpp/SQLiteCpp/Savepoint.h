// Imitates: <SQLiteCpp/Savepoint.h> of SQLiteCpp 3.2.1. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITECPP_SAVEPOINT_H
#define STUB_SQLITECPP_SAVEPOINT_H
#include <SQLiteCpp/Exception.h>

namespace SQLite {
class Database;
class Savepoint {
  Database &mDatabase;
  std::string msName;
  bool mbReleased = false;

public:
  Savepoint(Database &db, const std::string &name);
  Savepoint(const Savepoint &) = delete;
  Savepoint &operator=(const Savepoint &) = delete;
  ~Savepoint();
  void release();
  void rollback();
};
} // namespace SQLite
#endif
