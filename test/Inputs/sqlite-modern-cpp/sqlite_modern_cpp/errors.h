// Imitates: <sqlite_modern_cpp/errors.h> of sqlite_modern_cpp 3.2 (commit 6e30099). Stub written for the orm-tidy
// tests.
#ifndef STUB_SQLITE_MODERN_CPP_ERRORS_H
#define STUB_SQLITE_MODERN_CPP_ERRORS_H
#include <sqlite_modern_cpp/type_wrapper.h>

#include <stdexcept>
#include <string>

namespace sqlite {
class sqlite_exception : public std::runtime_error {
public:
  sqlite_exception(const char *msg, str_ref sql, int code = -1);
  sqlite_exception(int code, str_ref sql, const char *msg = nullptr);
  int get_code() const;
  int get_extended_code() const;
  std::string get_sql() const;
  const char *errstr() const;
};
namespace errors {
class busy : public sqlite_exception {
public:
  using sqlite_exception::sqlite_exception;
};
class locked : public sqlite_exception {
public:
  using sqlite_exception::sqlite_exception;
};
class constraint : public sqlite_exception {
public:
  using sqlite_exception::sqlite_exception;
};
class more_rows : public sqlite_exception {
public:
  using sqlite_exception::sqlite_exception;
};
class no_rows : public sqlite_exception {
public:
  using sqlite_exception::sqlite_exception;
};
} // namespace errors
namespace exceptions = errors;
} // namespace sqlite
#endif
