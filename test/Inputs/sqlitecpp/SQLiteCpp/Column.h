// Imitates: <SQLiteCpp/Column.h> of SQLiteCpp 3.2.1. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITECPP_COLUMN_H
#define STUB_SQLITECPP_COLUMN_H
#include <SQLiteCpp/Statement.h>

#include <iosfwd>

namespace SQLite {
extern const int INTEGER;
extern const int FLOAT;
extern const int TEXT;
extern const int BLOB;
extern const int Null;
class Column {
  Statement::TStatementPtr mStmtPtr;
  int mIndex;

public:
  explicit Column(const Statement::TStatementPtr &stmt, int index);
  const char *getName() const noexcept;
  int32_t getInt() const noexcept;
  uint32_t getUInt() const noexcept;
  int64_t getInt64() const noexcept;
  double getDouble() const noexcept;
  const char *getText(const char *defaultValue = "") const noexcept;
  const void *getBlob() const noexcept;
  std::string getString() const;
  int getType() const noexcept;
  bool isInteger() const noexcept { return getType() == SQLite::INTEGER; }
  bool isFloat() const noexcept { return getType() == SQLite::FLOAT; }
  bool isText() const noexcept { return getType() == SQLite::TEXT; }
  bool isBlob() const noexcept { return getType() == SQLite::BLOB; }
  bool isNull() const noexcept { return getType() == SQLite::Null; }
  int getBytes() const noexcept;
  int size() const noexcept { return getBytes(); }
  operator char() const { return static_cast<char>(getInt()); }
  operator int8_t() const { return static_cast<int8_t>(getInt()); }
  operator uint8_t() const { return static_cast<uint8_t>(getInt()); }
  operator int16_t() const { return static_cast<int16_t>(getInt()); }
  operator uint16_t() const { return static_cast<uint16_t>(getInt()); }
  operator int32_t() const { return getInt(); }
  operator uint32_t() const { return getUInt(); }
  operator int64_t() const { return getInt64(); }
  operator double() const { return getDouble(); }
  operator const char *() const { return getText(); }
  operator const void *() const { return getBlob(); }
  operator std::string() const { return getString(); }
};
std::ostream &operator<<(std::ostream &, const Column &);

template <typename T, int N> T Statement::getColumns() { return getColumns<T>(std::make_integer_sequence<int, N>{}); }
template <typename T, const int... Is> T Statement::getColumns(const std::integer_sequence<int, Is...>) {
  return T{Column(mpPreparedStatement, Is)...};
}
} // namespace SQLite
#endif
