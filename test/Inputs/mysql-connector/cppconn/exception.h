// Imitates: <cppconn/exception.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_EXCEPTION_H
#define STUB_MYSQL_CONNECTOR_EXCEPTION_H
#include "build_config.h"
#include <memory>
#include <stdexcept>
#include <string>

namespace sql {
class CPPCONN_PUBLIC_FUNC SQLException : public std::runtime_error {
protected:
  const std::string sql_state;
  const int errNo;

public:
  SQLException(const std::string &reason, const std::string &SQLState, int vendorCode);
  SQLException(const std::string &reason);
  SQLException();
  const std::string &getSQLState() const { return sql_state; }
  const char *getSQLStateCStr() const { return sql_state.c_str(); }
  int getErrorCode() const { return errNo; }
  virtual ~SQLException() throw() {}
};

struct CPPCONN_PUBLIC_FUNC InvalidArgumentException : public SQLException {
  InvalidArgumentException(const std::string &reason) : SQLException(reason, "", 0) {}
};
} // namespace sql

#endif
