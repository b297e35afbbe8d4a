// Imitates: <cppconn/parameter_metadata.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_PARAMETER_METADATA_H
#define STUB_MYSQL_CONNECTOR_PARAMETER_METADATA_H
namespace sql {
class ParameterMetaData {
public:
  virtual int getParameterCount() = 0;

protected:
  virtual ~ParameterMetaData() {}
};
} // namespace sql

#endif
