// Imitates: <mysql_driver.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_MYSQL_DRIVER_H
#define STUB_MYSQL_CONNECTOR_MYSQL_DRIVER_H
#include <cppconn/driver.h>

namespace sql {
namespace mysql {
class CPPCONN_PUBLIC_FUNC MySQL_Driver : public sql::Driver {
public:
  MySQL_Driver();
  virtual ~MySQL_Driver();
  sql::Connection *connect(const sql::SQLString &hostName, const sql::SQLString &userName,
                           const sql::SQLString &password);
  sql::Connection *connect(sql::ConnectOptionsMap &options);
  int getMajorVersion();
  const sql::SQLString &getName();
  void threadInit();
  void threadEnd();
};

CPPCONN_PUBLIC_FUNC MySQL_Driver *get_driver_instance();
static inline MySQL_Driver *get_mysql_driver_instance() { return get_driver_instance(); }
} // namespace mysql
} // namespace sql

#endif
