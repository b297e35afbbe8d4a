// Imitates: <soci/row.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_ROW_H
#define STUB_SOCI_ROW_H
#include <soci/type-conversion-traits.h>

namespace soci {
class column_properties {
public:
  std::string get_name() const { return name_; }
  data_type get_data_type() const { return dataType_; }
  void set_name(std::string const &name) { name_ = name; }
  void set_data_type(data_type type) { dataType_ = type; }

private:
  std::string name_;
  data_type dataType_;
};
class row {
public:
  row();
  ~row();
  row(row const &) = delete;
  row &operator=(row const &) = delete;
  void uppercase_column_names(bool);
  std::size_t size() const;
  void clean_up();
  indicator get_indicator(std::size_t position) const;
  indicator get_indicator(std::string const &name) const;
  column_properties const &get_properties(std::size_t position) const;
  column_properties const &get_properties(std::string const &name) const;
  template <typename T> T get(std::size_t position) const;
  template <typename T> T get(std::size_t position, T const &nullValue) const;
  template <typename T> T get(std::string const &name) const;
  template <typename T> T get(std::string const &name, T const &nullValue) const;
  template <typename T> row const &operator>>(T &value) const {
    value = get<T>(currentPos_);
    ++currentPos_;
    return *this;
  }
  void skip(std::size_t n = 1) const { currentPos_ += n; }
  void reset_get_counter() const { currentPos_ = 0; }

private:
  mutable std::size_t currentPos_;
};
} // namespace soci
#endif
