// Imitates: <json/json.h> of jsoncpp 1.9.5. Stub written for the orm-tidy tests.
#ifndef STUB_JSON_JSON_H
#define STUB_JSON_JSON_H
#include <cstdint>
#include <string>

namespace Json {
enum ValueType { nullValue = 0, intValue, uintValue, realValue, stringValue, booleanValue, arrayValue, objectValue };
using Int64 = int64_t;
using ArrayIndex = unsigned int;
class Value;
class ValueConstIterator {
public:
  bool operator==(const ValueConstIterator &) const;
  bool operator!=(const ValueConstIterator &) const;
  ValueConstIterator &operator++();
  const Value &operator*() const;
};
class Value {
public:
  using const_iterator = ValueConstIterator;
  Value(ValueType type = nullValue);
  Value(int);
  Value(Int64);
  Value(double);
  Value(const char *);
  Value(const std::string &);
  Value(bool);
  Value(const Value &);
  Value(Value &&) noexcept;
  ~Value();
  Value &operator=(const Value &);
  Value &operator=(Value &&) noexcept;
  std::string asString() const;
  int asInt() const;
  Int64 asInt64() const;
  bool isNull() const;
  ArrayIndex size() const;
  bool empty() const;
  Value &operator[](ArrayIndex);
  Value &operator[](const char *);
  const Value &operator[](const char *) const;
  Value &operator[](const std::string &);
  const Value &operator[](const std::string &) const;
  Value &append(const Value &);
  Value &append(Value &&);
  const_iterator begin() const;
  const_iterator end() const;
};
} // namespace Json
#endif
