// Imitates: <cppconn/sqlstring.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_SQLSTRING_H
#define STUB_MYSQL_CONNECTOR_SQLSTRING_H
#include "build_config.h"
#include <iostream>
#include <string>

namespace sql {
class CPPCONN_PUBLIC_FUNC SQLString {
  std::string realStr;

public:
  SQLString() {}
  SQLString(const SQLString &other) : realStr(other.realStr) {}
  SQLString(const std::string &other) : realStr(other) {}
  SQLString(const char other[]) : realStr(other) {}
  ~SQLString() {}
  const SQLString &operator=(const char *s);
  const SQLString &operator=(const std::string &rhs);
  const SQLString &operator=(const SQLString &rhs);
  operator const std::string &() const { return realStr; }
  std::string *operator->() { return &realStr; }
  int compare(const SQLString &str) const;
  int compare(const char *s) const;
  int caseCompare(const char *s) const;
  const std::string &asStdString() const { return realStr; }
  const char *c_str() const { return realStr.c_str(); }
  size_t length() const { return realStr.length(); }
  SQLString &append(const std::string &str);
  SQLString &append(const char *s);
  const char &operator[](size_t pos) const;
  size_t find(const SQLString &s, size_t pos = 0) const;
  SQLString substr(size_t pos = 0, size_t n = std::string::npos) const;
  const SQLString &operator+=(const SQLString &op2);
};

const SQLString operator+(const SQLString &op1, const SQLString &op2);
bool operator==(const SQLString &op1, const SQLString &op2);
bool operator!=(const SQLString &op1, const SQLString &op2);
bool operator<(const SQLString &op1, const SQLString &op2);
} // namespace sql

namespace std {
inline ostream &operator<<(ostream &os, const sql::SQLString &str) { return os << str.asStdString(); }
} // namespace std

#endif
