// Imitates: <cppconn/driver.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_DRIVER_H
#define STUB_MYSQL_CONNECTOR_DRIVER_H
#include "build_config.h"
#include "connection.h"

namespace sql {
class CPPCONN_PUBLIC_FUNC Driver {
protected:
  virtual ~Driver() {}

public:
  virtual Connection *connect(const sql::SQLString &hostName, const sql::SQLString &userName,
                              const sql::SQLString &password) = 0;
  virtual Connection *connect(ConnectOptionsMap &options) = 0;
  virtual int getMajorVersion() = 0;
  virtual const sql::SQLString &getName() = 0;
  virtual void threadInit() = 0;
  virtual void threadEnd() = 0;
};
} // namespace sql

extern "C" {
CPPCONN_PUBLIC_FUNC sql::Driver *get_driver_instance();
}

#endif
