// Imitates: <cppconn/statement.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_STATEMENT_H
#define STUB_MYSQL_CONNECTOR_STATEMENT_H
#include "resultset.h"
#include <string>

namespace sql {
class Connection;
class SQLWarning;

class Statement {
public:
  virtual ~Statement() {}
  virtual Connection *getConnection() = 0;
  virtual void cancel() = 0;
  virtual void clearWarnings() = 0;
  virtual void close() = 0;
  virtual bool execute(const sql::SQLString &sql) = 0;
  virtual ResultSet *executeQuery(const sql::SQLString &sql) = 0;
  virtual int executeUpdate(const sql::SQLString &sql) = 0;
  virtual size_t getFetchSize() = 0;
  virtual uint64_t getMaxRows() = 0;
  virtual bool getMoreResults() = 0;
  virtual ResultSet *getResultSet() = 0;
  virtual sql::ResultSet::enum_type getResultSetType() = 0;
  virtual uint64_t getUpdateCount() = 0;
  virtual const SQLWarning *getWarnings() = 0;
  virtual void setFetchSize(size_t rows) = 0;
  virtual void setMaxRows(unsigned int max) = 0;
  virtual void setQueryTimeout(unsigned int seconds) = 0;
  virtual Statement *setResultSetType(sql::ResultSet::enum_type type) = 0;
};
} // namespace sql

#endif
