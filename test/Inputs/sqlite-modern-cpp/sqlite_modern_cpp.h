// Imitates: <sqlite_modern_cpp.h> of sqlite_modern_cpp 3.2 (commit 6e30099). A binder that nothing has executed runs
// its statement when it is destroyed. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITE_MODERN_CPP_H
#define STUB_SQLITE_MODERN_CPP_H
#include <sqlite_modern_cpp/errors.h>
#include <sqlite_modern_cpp/type_wrapper.h>

#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;
typedef long long sqlite3_int64;

namespace sqlite {
class database;
class database_binder;
class row_iterator;
typedef std::shared_ptr<sqlite3> connection_type;

template <class T, bool Name = false> struct index_binding_helper {
  index_binding_helper(const index_binding_helper &) = delete;
  typename std::conditional<Name, const char *, int>::type index;
  T value;
};
template <class T> auto named_parameter(const char *name, T &&arg) {
  return index_binding_helper<decltype(arg), true>{name, std::forward<decltype(arg)>(arg)};
}
template <class T> auto indexed_parameter(int index, T &&arg) {
  return index_binding_helper<decltype(arg)>{index, std::forward<decltype(arg)>(arg)};
}

class database_binder {
public:
  database_binder() = delete;
  database_binder(const database_binder &) = delete;
  database_binder &operator=(const database_binder &) = delete;
  database_binder(database_binder &&);
  database_binder(std::shared_ptr<sqlite3> db, u16str_ref sql);
  database_binder(std::shared_ptr<sqlite3> db, str_ref sql);
  ~database_binder() noexcept(false);
  void execute();
  std::string sql();
  std::string original_sql();
  void used(bool state);
  bool used() const;
  row_iterator begin();
  row_iterator end();

private:
  std::shared_ptr<sqlite3> _db;
  sqlite3_stmt *_stmt;
  friend class row_iterator;
};

class row_iterator {
public:
  class value_type {
  public:
    value_type(database_binder *);
    template <class T> typename std::enable_if<is_sqlite_value<T>::value, value_type &>::type operator>>(T &) {
      return *this;
    }
    template <class... Types> value_type &operator>>(std::tuple<Types...> &) { return *this; }
    template <class... Types> value_type &operator>>(std::tuple<Types...> &&) { return *this; }
    template <class... Types> operator std::tuple<Types...>() {
      std::tuple<Types...> value;
      *this >> value;
      return value;
    }
    explicit operator bool();
  };
  using difference_type = std::ptrdiff_t;
  using pointer = value_type *;
  using reference = value_type &;
  using iterator_category = std::input_iterator_tag;
  row_iterator() = default;
  explicit row_iterator(database_binder &);
  reference operator*() const;
  pointer operator->() const;
  row_iterator &operator++();
  friend bool operator==(const row_iterator &, const row_iterator &);
  friend bool operator!=(const row_iterator &, const row_iterator &);

private:
  database_binder *_binder = nullptr;
};

namespace detail {
template <class T> using void_t = void;
template <class T, class = void> struct sqlite_direct_result : std::false_type {};
template <class T>
struct sqlite_direct_result<T, void_t<decltype(std::declval<row_iterator::value_type &>() >> std::declval<T &&>())>>
    : std::true_type {};
} // namespace detail

template <typename Result>
typename std::enable_if<detail::sqlite_direct_result<Result>::value>::type operator>>(database_binder &binder,
                                                                                      Result &&value) {
  *binder.begin() >> std::forward<Result>(value);
}
template <typename Function>
typename std::enable_if<!detail::sqlite_direct_result<Function>::value>::type operator>>(database_binder &,
                                                                                         Function &&) {}
template <typename Result> decltype(auto) operator>>(database_binder &&binder, Result &&value) {
  return binder >> std::forward<Result>(value);
}

inline void operator++(database_binder &db, int) { db.execute(); }
template <typename T> database_binder &operator<<(database_binder &db, index_binding_helper<T>);
template <typename T> database_binder &operator<<(database_binder &db, index_binding_helper<T, true>);
template <typename T> database_binder &operator<<(database_binder &db, T &&);
template <typename T> database_binder operator<<(database_binder &&db, const T &val) {
  db << val;
  return std::move(db);
}
template <typename T, bool Name> database_binder operator<<(database_binder &&db, index_binding_helper<T, Name> val) {
  db << index_binding_helper<T, Name>{val.index, std::forward<T>(val.value)};
  return std::move(db);
}

enum class OpenFlags { READONLY = 1, READWRITE = 2, CREATE = 4 };
inline OpenFlags operator|(const OpenFlags &a, const OpenFlags &b) {
  return static_cast<OpenFlags>(static_cast<int>(a) | static_cast<int>(b));
}
enum class Encoding { ANY, UTF8, UTF16 };
struct sqlite_config {
  OpenFlags flags = OpenFlags::READWRITE | OpenFlags::CREATE;
  const char *zVfs = nullptr;
  Encoding encoding = Encoding::ANY;
};

class database {
protected:
  std::shared_ptr<sqlite3> _db;

public:
  database(const std::string &db_name, const sqlite_config &config = {});
  database(const std::u16string &db_name, const sqlite_config &config = {});
  database(std::shared_ptr<sqlite3> db);
  database_binder operator<<(str_ref sql);
  database_binder operator<<(u16str_ref sql);
  connection_type connection() const;
  sqlite3_int64 last_insert_rowid() const;
  int rows_modified() const;
  template <typename Function> void define(const std::string &, Function &&) {}
  template <typename StepFunction, typename FinalFunction>
  void define(const std::string &, StepFunction &&, FinalFunction &&) {}
};
} // namespace sqlite
#endif
