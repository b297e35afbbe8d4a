// Imitates: <SQLiteCpp/Exception.h> of SQLiteCpp 3.2.1. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITECPP_EXCEPTION_H
#define STUB_SQLITECPP_EXCEPTION_H
#include <stdexcept>
#include <string>

struct sqlite3;

namespace SQLite {
class Exception : public std::runtime_error {
  int mErrcode;
  int mExtendedErrcode;

public:
  Exception(const char *message, int code);
  Exception(const std::string &message, int code);
  explicit Exception(const char *message);
  explicit Exception(const std::string &message);
  explicit Exception(sqlite3 *db);
  Exception(sqlite3 *db, int code);
  int getErrorCode() const noexcept { return mErrcode; }
  int getExtendedErrorCode() const noexcept { return mExtendedErrcode; }
  const char *getErrorStr() const noexcept;
};
} // namespace SQLite
#endif
