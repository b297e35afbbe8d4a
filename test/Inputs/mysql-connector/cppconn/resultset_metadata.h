// Imitates: <cppconn/resultset_metadata.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_RESULTSET_METADATA_H
#define STUB_MYSQL_CONNECTOR_RESULTSET_METADATA_H
#include "sqlstring.h"

namespace sql {
class ResultSetMetaData {
public:
  virtual unsigned int getColumnCount() = 0;
  virtual SQLString getColumnLabel(unsigned int columnIndex) = 0;
  virtual SQLString getColumnName(unsigned int columnIndex) = 0;
  virtual int getColumnType(unsigned int columnIndex) = 0;
  virtual SQLString getTableName(unsigned int columnIndex) = 0;

protected:
  virtual ~ResultSetMetaData() {}
};
} // namespace sql

#endif
