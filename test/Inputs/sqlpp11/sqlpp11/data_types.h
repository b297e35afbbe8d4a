// Imitates: <sqlpp11/data_types.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_DATA_TYPES_H
#define STUB_SQLPP11_DATA_TYPES_H
#include <sqlpp11/type_traits.h>

#include <cstdint>
#include <string>

namespace sqlpp {
struct no_value_t {};
struct boolean {
  using _cpp_value_type = bool;
};
struct integral {
  using _cpp_value_type = int64_t;
};
struct floating_point {
  using _cpp_value_type = double;
};
struct text {
  using _cpp_value_type = std::string;
};
using tinyint = integral;
using integer = integral;
using bigint = integral;
using varchar = text;
template <typename T> using cpp_value_type_of = typename value_type_of<T>::_cpp_value_type;

struct null_t {};
constexpr null_t null = {};

// What a parameter of a prepared statement is assigned to.
template <typename ValueType> struct parameter_value_t {
  using _cpp_value_type = typename ValueType::_cpp_value_type;
  parameter_value_t &operator=(const _cpp_value_type &val);
  parameter_value_t &operator=(const null_t &);
  void set_null();
  bool is_null() const;
  const _cpp_value_type &value() const;
};
} // namespace sqlpp
#endif
