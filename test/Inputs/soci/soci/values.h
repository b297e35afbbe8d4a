// Imitates: <soci/values.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_VALUES_H
#define STUB_SOCI_VALUES_H
#include <soci/row.h>

namespace soci {
class values {
  row *row_;

public:
  values() : row_(nullptr) {}
  indicator get_indicator(std::size_t position) const;
  indicator get_indicator(std::string const &name) const;
  template <typename T> T get(std::size_t position) const;
  template <typename T> T get(std::size_t position, T const &nullValue) const;
  template <typename T> T get(std::string const &name) const;
  template <typename T> T get(std::string const &name, T const &nullValue) const;
  template <typename T> values const &operator>>(T &value) const;
  void skip(std::size_t n = 1) const;
  template <typename T> void set(std::string const &name, T const &value, indicator = i_ok);
  template <typename T> void set(T const &value, indicator = i_ok);
  template <typename T> values &operator<<(T const &value);
  std::size_t get_number_of_columns() const;
  column_properties const &get_properties(std::size_t position) const;
};
} // namespace soci
#endif
