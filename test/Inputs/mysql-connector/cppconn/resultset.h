// Imitates: <cppconn/resultset.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_RESULTSET_H
#define STUB_MYSQL_CONNECTOR_RESULTSET_H
#include "resultset_metadata.h"
#include "sqlstring.h"
#include <iostream>
#include <list>
#include <map>
#include <stdint.h>

namespace sql {
class Statement;

class ResultSet {
public:
  enum { CLOSE_CURSORS_AT_COMMIT, HOLD_CURSORS_OVER_COMMIT };
  enum { CONCUR_READ_ONLY, CONCUR_UPDATABLE };
  enum { FETCH_FORWARD, FETCH_REVERSE, FETCH_UNKNOWN };
  typedef enum { TYPE_FORWARD_ONLY, TYPE_SCROLL_INSENSITIVE, TYPE_SCROLL_SENSITIVE } enum_type;

  virtual ~ResultSet() {}
  virtual bool absolute(int row) = 0;
  virtual void afterLast() = 0;
  virtual void beforeFirst() = 0;
  virtual void close() = 0;
  virtual uint32_t findColumn(const sql::SQLString &columnLabel) const = 0;
  virtual bool first() = 0;
  virtual std::istream *getBlob(uint32_t columnIndex) const = 0;
  virtual std::istream *getBlob(const sql::SQLString &columnLabel) const = 0;
  virtual bool getBoolean(uint32_t columnIndex) const = 0;
  virtual bool getBoolean(const sql::SQLString &columnLabel) const = 0;
  virtual long double getDouble(uint32_t columnIndex) const = 0;
  virtual long double getDouble(const sql::SQLString &columnLabel) const = 0;
  virtual int32_t getInt(uint32_t columnIndex) const = 0;
  virtual int32_t getInt(const sql::SQLString &columnLabel) const = 0;
  virtual uint32_t getUInt(uint32_t columnIndex) const = 0;
  virtual uint32_t getUInt(const sql::SQLString &columnLabel) const = 0;
  virtual int64_t getInt64(uint32_t columnIndex) const = 0;
  virtual int64_t getInt64(const sql::SQLString &columnLabel) const = 0;
  virtual uint64_t getUInt64(uint32_t columnIndex) const = 0;
  virtual uint64_t getUInt64(const sql::SQLString &columnLabel) const = 0;
  virtual ResultSetMetaData *getMetaData() const = 0;
  virtual size_t getRow() const = 0;
  virtual const Statement *getStatement() const = 0;
  virtual SQLString getString(uint32_t columnIndex) const = 0;
  virtual SQLString getString(const sql::SQLString &columnLabel) const = 0;
  virtual bool isAfterLast() const = 0;
  virtual bool isBeforeFirst() const = 0;
  virtual bool isClosed() const = 0;
  virtual bool isFirst() const = 0;
  virtual bool isLast() const = 0;
  virtual bool isNull(uint32_t columnIndex) const = 0;
  virtual bool isNull(const sql::SQLString &columnLabel) const = 0;
  virtual bool last() = 0;
  virtual bool next() = 0;
  virtual bool previous() = 0;
  virtual bool relative(int rows) = 0;
  virtual size_t rowsCount() const = 0;
  virtual bool wasNull() const = 0;
};
} // namespace sql

#endif
