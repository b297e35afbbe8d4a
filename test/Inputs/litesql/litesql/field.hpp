// Imitates: <litesql/field.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_FIELD_HPP
#define STUB_LITESQL_FIELD_HPP
#include <litesql/string.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

enum AT_field_type { A_field_type_integer, A_field_type_string };

namespace litesql {
class In;
class Like;
class SelectQuery;

class FieldType {
protected:
  typedef std::vector<std::pair<std::string, std::string>> Values;

public:
  FieldType() {}
  FieldType(const std::string &n, AT_field_type t, const std::string &tbl, const Values &vals = Values());
  std::string fullName() const;
  std::string name() const;
  std::string table() const;
  In in(const std::string &set) const;
  In in(const SelectQuery &sel) const;
  Like like(const std::string &s) const;
  bool operator==(const FieldType &fd) const;
  bool operator!=(const FieldType &fd) const;
};

template <class From, class To> To convert(From value);

template <class T> class Field {
  const FieldType *field;
  bool _modified;
  T _value;

public:
  Field(const FieldType &f) : field(&f), _modified(true) {}
  T value() const { return _value; }
  const FieldType &fieldType() const { return *field; }
  bool modified() const { return _modified; }
  void setModified(bool state) { _modified = state; }
  const Field &operator=(const std::string &v) {
    _value = convert<const std::string &, T>(v);
    return *this;
  }
  const Field &operator=(const T &v) {
    _value = v;
    return *this;
  }
  template <class T2> const Field &operator=(T2 v) {
    _value = litesql::convert<T2, T>(v);
    return *this;
  }
  template <class T2> bool operator==(const T2 &v) const { return toString(_value) == toString(v); }
  template <class T2> bool operator!=(const T2 &v) const { return !(*this == v); }
  operator std::string() const { return toString(value()); }
  operator T() const { return value(); }
};

template <> class Field<std::string> {
  const FieldType *field;
  bool _modified;
  std::string _value;

public:
  Field(const FieldType &f) : field(&f), _modified(true) {}
  std::string value() const { return _value; }
  const FieldType &fieldType() const { return *field; }
  bool modified() const { return _modified; }
  void setModified(bool state) { _modified = state; }
  const Field &operator=(const std::string &v) {
    _value = v;
    return *this;
  }
  const Field &operator=(const char *v) {
    _value = v;
    return *this;
  }
  template <class T2> bool operator==(const T2 &v) const { return toString(_value) == toString(v); }
  template <class T2> bool operator!=(const T2 &v) const { return !(*this == v); }
  operator std::string() const { return value(); }
};

template <class T> std::string operator+(const std::string &a, const litesql::Field<T> &f) {
  return a + std::string(f);
}
template <class T> std::string operator+(const litesql::Field<T> &f, const std::string &a) {
  return std::string(f) + a;
}
template <class T> std::ostream &operator<<(std::ostream &os, const litesql::Field<T> &f) { return os << f.value(); }
} // namespace litesql
#endif
