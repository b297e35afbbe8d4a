// Imitates: <sqlgen/PrimaryKey.hpp> of sqlgen 0.6.0 (5768fb9). Stub written for the orm-tidy tests.
#ifndef STUB_SQLGEN_PRIMARYKEY_HPP
#define STUB_SQLGEN_PRIMARYKEY_HPP

namespace sqlgen {
inline constexpr bool auto_incr = true;

template <class T, bool AutoIncr = false> struct PrimaryKey {
  using ReflectionType = T;

  PrimaryKey();
  PrimaryKey(const T &value);
  T &get();
  const T &get() const;
  T &operator()();
  const T &operator()() const;
  const T &reflection() const;
  void set(const T &value);
  T &value();
  const T &value() const;

  T value_;
};
} // namespace sqlgen
#endif
