// Imitates: <cppconn/warning.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_WARNING_H
#define STUB_MYSQL_CONNECTOR_WARNING_H
#include "sqlstring.h"

namespace sql {
class SQLWarning {
public:
  virtual const sql::SQLString &getMessage() const = 0;
  virtual int getErrorCode() const = 0;
  virtual const SQLWarning *getNextWarning() const = 0;

protected:
  virtual ~SQLWarning() {}
};
} // namespace sql

#endif
