// Imitates: <cppconn/datatype.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_DATATYPE_H
#define STUB_MYSQL_CONNECTOR_DATATYPE_H
namespace sql {
class DataType {
  DataType();

public:
  enum { UNKNOWN = 0, BIT, TINYINT, SMALLINT, MEDIUMINT, INTEGER, BIGINT, REAL, DOUBLE, DECIMAL, NUMERIC, CHAR };
};
} // namespace sql

#endif
