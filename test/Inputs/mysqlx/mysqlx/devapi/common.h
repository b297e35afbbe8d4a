// Imitates: <mysqlx/devapi/{common,document,row,executable}.h> of MySQL Connector/C++ 8.3.0. Written for the tests.
#ifndef STUB_MYSQLX_COMMON_H
#define STUB_MYSQLX_COMMON_H
#include <initializer_list>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <stdint.h>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace mysqlx {
inline namespace abi2 {
class Error : public std::runtime_error {
public:
  Error(const char *msg) : std::runtime_error(msg) {}
};

class string : public std::u16string {
public:
  string() {}
  string(const string &) = default;
  string(string &&) = default;
  string &operator=(const string &) = default;
  string &operator=(string &&) = default;
  using std::u16string::basic_string;
  string(const std::u16string &other) : std::u16string(other) {}
  string(std::u16string &&other) : std::u16string(std::move(other)) {}
  template <typename C> string(const C *other);
  template <typename C> string(const std::basic_string<C> &other);
  template <typename C> operator std::basic_string<C>() const;
};
std::ostream &operator<<(std::ostream &out, const string &str);

typedef unsigned long col_count_t;
typedef unsigned long row_count_t;
using Field = std::string;
class Value;

class DbDoc {
  std::shared_ptr<int> m_impl;

public:
  DbDoc() {}
  explicit DbDoc(const std::string &);
  bool isNull() const { return !m_impl; }
  operator bool() const { return !isNull(); }
  virtual bool hasField(const Field &) const;
  virtual const Value &operator[](const Field &) const;
  const Value &operator[](const char *name) const;
};
std::ostream &operator<<(std::ostream &out, const DbDoc &doc);

class Value {
public:
  Value();
  Value(std::nullptr_t);
  Value(const mysqlx::string &str);
  Value(const std::string &str);
  Value(const char *str);
  Value(int64_t);
  Value(uint64_t);
  Value(double);
  Value(bool);
  Value(const DbDoc &doc);
  Value(const std::initializer_list<Value> &list);
  Value(const Value &) = default;
  template <typename T, typename std::enable_if<std::is_signed<T>::value>::type * = nullptr>
  Value(T x) : Value(static_cast<int64_t>(x)) {}
  template <typename T, typename std::enable_if<std::is_unsigned<T>::value>::type * = nullptr>
  Value(T x) : Value(static_cast<uint64_t>(x)) {}
  operator int() const;
  operator unsigned() const;
  operator int64_t() const;
  operator uint64_t() const;
  operator float() const;
  operator double() const;
  explicit operator bool() const;
  operator mysqlx::string() const;
  explicit operator std::string() const;
  operator DbDoc() const;
  template <typename T> T get() const;
  bool isNull() const;
};
std::ostream &operator<<(std::ostream &out, const Value &value);

class Row {
public:
  Row() {}
  template <typename T, typename... Types> explicit Row(T val, Types... vals);
  col_count_t colCount() const;
  Value &get(col_count_t pos);
  Value &set(col_count_t pos, const Value &val);
  const Value &operator[](col_count_t pos) const;
  Value &operator[](col_count_t pos);
  bool isNull() const;
  operator bool() const { return !isNull(); }
};

template <class Res, class Op> class Executable {
protected:
  Executable() = default;

public:
  Executable(const Executable &other);
  Executable(Executable &&other);
  virtual ~Executable() {}
  Executable &operator=(const Executable &other);
  Executable &operator=(Executable &&other);
  virtual Res execute();
};

enum class LockContention { DEFAULT, NOWAIT, SKIP_LOCKED };

namespace internal {
template <class Base> class Offset : public Base {
  using Operation = Base;

public:
  Operation &offset(unsigned rows);
};
template <class Base> class Limit : public Base {
  using Operation = Base;

public:
  Operation &limit(unsigned items);
};
template <class Base> class Sort : public Base {
  using Operation = Base;

public:
  template <typename... Type> Operation &sort(Type... spec);
};
template <class Base> class Order_by : public Base {
  using Operation = Base;

public:
  template <typename... Type> Operation &orderBy(Type... spec);
};
template <class Base> class Having : public Base {
  using Operation = Base;

public:
  Operation &having(const string &having_spec);
};
template <class Base> class Group_by : public Base {
  using Operation = Base;

public:
  template <typename... Expr> Operation &groupBy(Expr... group_by_spec);
};
template <class Base> class Bind_placeholders : public Base {
  using BindOperation = Bind_placeholders;

public:
  template <typename... Types> BindOperation &bind(Types &&...vals);
};
template <class Base> class Bind_parameters : public Base {
  using BindOperation = Bind_parameters;
  using Operation = Base;

public:
  BindOperation &bind(const string &parameter, const Value &val);
  template <class Map> Operation &bind(const Map &args);
};
template <class Base> class Set_lock : public Base {
  using Operation = Base;

public:
  Operation &lockShared(LockContention contention = LockContention::DEFAULT);
  Operation &lockExclusive(LockContention contention = LockContention::DEFAULT);
};
} // namespace internal
} // namespace abi2
} // namespace mysqlx

#endif
