// Imitates: <odb/query.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_QUERY_HXX
#define STUB_ODB_QUERY_HXX
#include <odb/traits.hxx>

namespace odb {
template <typename T> struct val_bind {
  explicit val_bind(const T &v) : val(v) {}
  const T &val;
};
template <typename T> struct ref_bind {
  explicit ref_bind(const T &r) : ref(r) {}
  const T &ref;
};
class query_base {
public:
  template <typename T> static val_bind<T> _val(const T &x) { return val_bind<T>(x); }
  template <typename T> static ref_bind<T> _ref(const T &x) { return ref_bind<T>(x); }
  query_base();
  query_base(bool value);
  query_base(const char *native);
  query_base(const std::string &native);
  query_base(const query_base &other);
  query_base &operator=(const query_base &other);
  query_base &operator+=(const query_base &other);
};
query_base operator&&(const query_base &a, const query_base &b);
query_base operator||(const query_base &a, const query_base &b);
query_base operator!(const query_base &a);
query_base operator+(const query_base &a, const query_base &b);
template <typename T> struct query_column {
  query_base is_null() const;
  query_base is_not_null() const;
  query_base in(const T &a, const T &b) const;
  template <typename I> query_base in_range(I begin, I end) const;
  query_base like(const T &pattern) const;
  query_base operator==(const T &value) const;
  query_base operator==(val_bind<T> value) const;
  query_base operator==(ref_bind<T> value) const;
  query_base operator!=(const T &value) const;
  query_base operator<(const T &value) const;
  query_base operator>(const T &value) const;
};
// Specialised by the generated headers.
template <typename T, database_id DB> struct query_columns {};
template <typename T, database_id DB = id_common> class query : public query_base, public query_columns<T, DB> {
public:
  query();
  query(bool value);
  query(const char *native);
  query(const std::string &native);
  query(const query_base &other);
};
} // namespace odb
#endif
