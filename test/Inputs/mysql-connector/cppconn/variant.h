// Imitates: <cppconn/variant.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_VARIANT_H
#define STUB_MYSQL_CONNECTOR_VARIANT_H
#include "build_config.h"
#include "sqlstring.h"

namespace sql {
class CPPCONN_PUBLIC_FUNC Variant {
public:
  Variant(const int &value = 0);
  Variant(const double &value);
  Variant(const bool &value);
  Variant(const char *value);
  Variant(const std::string &value);
  Variant(const sql::SQLString &value);
  Variant(const Variant &other);
  ~Variant();
};
} // namespace sql

#endif
