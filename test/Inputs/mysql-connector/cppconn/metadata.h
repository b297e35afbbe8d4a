// Imitates: <cppconn/metadata.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_METADATA_H
#define STUB_MYSQL_CONNECTOR_METADATA_H
#include "sqlstring.h"
#include <list>

namespace sql {
class ResultSet;

class DatabaseMetaData {
protected:
  virtual ~DatabaseMetaData() {}

public:
  virtual const sql::SQLString &getDatabaseProductName() = 0;
  virtual ResultSet *getColumns(const sql::SQLString &catalog, const sql::SQLString &schemaPattern,
                                const sql::SQLString &tableNamePattern, const sql::SQLString &columnNamePattern) = 0;
  virtual ResultSet *getIndexInfo(const sql::SQLString &catalog, const sql::SQLString &schema,
                                  const sql::SQLString &table, bool unique, bool approximate) = 0;
  virtual ResultSet *getPrimaryKeys(const sql::SQLString &catalog, const sql::SQLString &schema,
                                    const sql::SQLString &table) = 0;
  virtual ResultSet *getSchemas() = 0;
  virtual ResultSet *getTables(const sql::SQLString &catalog, const sql::SQLString &schemaPattern,
                               const sql::SQLString &tableNamePattern, std::list<sql::SQLString> &types) = 0;
  virtual bool supportsSavepoints() = 0;
};
} // namespace sql

#endif
