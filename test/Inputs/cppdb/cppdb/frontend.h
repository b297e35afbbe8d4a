// Imitates: <cppdb/frontend.h> of CppDB 0.3.1. Stub written for the orm-tidy tests.
#ifndef CPPDB_FRONTEND_H
#define CPPDB_FRONTEND_H
#include <cppdb/errors.h>
#include <cppdb/ref_ptr.h>

#include <ctime>
#include <iosfwd>
#include <memory>
#include <string>
#include <typeinfo>

namespace cppdb {
class result;
class statement;
class session;
class connection_info;
class connection_specific_data;
namespace backend {
class result;
class statement;
class connection;
} // namespace backend

typedef enum { null_value, not_null_value } null_tag_type;

namespace tags {
template <typename T> struct into_tag {
  T &value;
  null_tag_type &tag;
  into_tag(T &v, null_tag_type &t) : value(v), tag(t) {}
};
template <typename T> struct use_tag {
  T value;
  null_tag_type tag;
  use_tag(T v, null_tag_type t) : value(v), tag(t) {}
};
} // namespace tags

template <typename T> tags::into_tag<T> into(T &value, null_tag_type &tag) { return tags::into_tag<T>(value, tag); }
inline tags::use_tag<const std::string &> use(const std::string &v, null_tag_type tag) {
  return tags::use_tag<const std::string &>(v, tag);
}
inline tags::use_tag<const char *> use(const char *v, null_tag_type tag) { return tags::use_tag<const char *>(v, tag); }
template <typename T> tags::use_tag<T> use(T value, null_tag_type tag) { return tags::use_tag<T>(value, tag); }

namespace details {
// Anything that can be called with an Object&.
template <typename Object> class functor {
public:
  functor(const functor &other);
  const functor &operator=(const functor &other);
  functor(void (*func)(Object &));
  template <typename RealFunctor> functor(const RealFunctor &f);
  void operator()(Object &p) const;
};
} // namespace details

typedef details::functor<session> once_functor;

class result {
public:
  result();
  ~result();
  result(const result &);
  const result &operator=(const result &);

  int cols();
  bool next();
  int index(const std::string &n);
  int find_column(const std::string &name);
  std::string name(int col);
  bool is_null(int col);
  bool is_null(const std::string &n);
  void clear();
  void rewind_column();
  bool empty();

  bool fetch(int col, int &v);
  bool fetch(int col, long long &v);
  bool fetch(int col, double &v);
  bool fetch(int col, std::string &v);
  bool fetch(int col, std::tm &v);
  bool fetch(int col, std::ostream &v);
  bool fetch(const std::string &n, int &v);
  bool fetch(const std::string &n, long long &v);
  bool fetch(const std::string &n, double &v);
  bool fetch(const std::string &n, std::string &v);
  bool fetch(const std::string &n, std::tm &v);
  bool fetch(const std::string &n, std::ostream &v);
  bool fetch(int &v);
  bool fetch(long long &v);
  bool fetch(double &v);
  bool fetch(std::string &v);
  bool fetch(std::tm &v);
  bool fetch(std::ostream &v);

  template <typename T> T get(const std::string &name) {
    T v = T();
    fetch(name, v);
    return v;
  }
  template <typename T> T get(const std::string &name, const T &def) {
    T v = T();
    return fetch(name, v) ? v : def;
  }
  template <typename T> T get(int col) {
    T v = T();
    fetch(col, v);
    return v;
  }
  template <typename T> T get(int col, const T &def) {
    T v = T();
    return fetch(col, v) ? v : def;
  }
  template <typename T> result &operator>>(tags::into_tag<T> ref) {
    ref.tag = fetch(ref.value) ? not_null_value : null_value;
    return *this;
  }
  template <typename T> result &operator>>(T &value) {
    fetch(value);
    return *this;
  }

private:
  friend class statement;
  ref_ptr<backend::result> res_;
};

class statement {
public:
  statement();
  ~statement();
  statement(const statement &);
  const statement &operator=(const statement &);

  void reset();
  void clear();
  bool empty() const;

  statement &bind(int v);
  statement &bind(unsigned v);
  statement &bind(long v);
  statement &bind(unsigned long v);
  statement &bind(long long v);
  statement &bind(unsigned long long v);
  statement &bind(double v);
  statement &bind(const std::string &v);
  statement &bind(const char *s);
  statement &bind(const char *b, const char *e);
  statement &bind(const std::tm &v);
  statement &bind(std::istream &v);
  statement &bind_null();
  void bind(int col, int v);
  void bind(int col, long long v);
  void bind(int col, double v);
  void bind(int col, const std::string &v);
  void bind(int col, const char *s);
  void bind(int col, const char *b, const char *e);
  void bind(int col, const std::tm &v);
  void bind(int col, std::istream &v);
  void bind_null(int col);

  long long last_insert_id();
  long long sequence_last(const std::string &seq);
  unsigned long long affected();

  result row();
  result query();
  operator result();
  void exec();

  statement &operator<<(const std::string &v);
  statement &operator<<(const char *s);
  statement &operator<<(const std::tm &v);
  statement &operator<<(std::istream &v);
  statement &operator<<(void (*manipulator)(statement &st));
  result operator<<(result (*manipulator)(statement &st));
  template <typename T> statement &operator<<(const tags::use_tag<T> &val) {
    return val.tag == null_value ? bind_null() : bind(val.value);
  }
  template <typename T> statement &operator<<(T v) { return bind(v); }

private:
  friend class session;
  ref_ptr<backend::statement> stat_;
};

inline void exec(statement &st) { st.exec(); }
inline void null(statement &st) { st.bind_null(); }
inline result row(statement &st) { return st.row(); }

class session {
public:
  session();
  session(const session &);
  const session &operator=(const session &);
  ~session();
  session(const connection_info &ci);
  session(const std::string &cs);
  session(const connection_info &ci, const once_functor &f);
  session(const std::string &cs, const once_functor &f);
  session(ref_ptr<backend::connection> conn, const once_functor &f);
  session(ref_ptr<backend::connection> conn);

  void open(const connection_info &ci);
  void open(const std::string &cs);
  void close();
  bool is_open();

  statement prepare(const std::string &query);
  statement operator<<(const std::string &q);
  statement operator<<(const char *s);
  statement create_statement(const std::string &q);
  statement create_prepared_statement(const std::string &q);
  statement create_prepared_uncached_statement(const std::string &q);
  void clear_cache();
  void clear_pool();

  void begin();
  void commit();
  void rollback();

  std::string escape(const char *b, const char *e);
  std::string escape(const char *s);
  std::string escape(const std::string &s);
  std::string driver();
  std::string engine();
  bool recyclable();
  void recyclable(bool value);
  bool once_called();
  void once_called(bool state);
  void once(const once_functor &f);

private:
  ref_ptr<backend::connection> conn_;
};

class transaction {
  transaction(const transaction &);
  void operator=(const transaction &);

public:
  transaction(session &s);
  ~transaction();
  void commit();
  void rollback();

private:
  session *s_;
  bool commited_;
};
} // namespace cppdb
#endif
