// Imitates: <cppdb/errors.h> of CppDB 0.3.1. Stub written for the orm-tidy tests.
#ifndef CPPDB_ERRORS_H
#define CPPDB_ERRORS_H
#include <cppdb/defs.h>

#include <stdexcept>
#include <string>

namespace cppdb {
class cppdb_error : public std::runtime_error {
public:
  cppdb_error(const std::string &v) : std::runtime_error(v) {}
};
class bad_value_cast : public cppdb_error {
public:
  bad_value_cast();
};
class null_value_fetch : public cppdb_error {
public:
  null_value_fetch();
};
class empty_row_access : public cppdb_error {
public:
  empty_row_access();
};
class multiple_rows_query : public cppdb_error {
public:
  multiple_rows_query();
};
} // namespace cppdb
#endif
