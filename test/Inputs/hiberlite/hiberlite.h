// Imitates: "hiberlite.h" and the headers that it includes (common.h, shared_res.h, hiberdefs.h, nvp.h, Registry.h,
// bean_ptr.h, Database.h) of hiberlite ffd558a (2018-06-20). Stub written for the orm-tidy tests.
#ifndef STUB_HIBERLITE_H
#define STUB_HIBERLITE_H
#include <algorithm>
#include <list>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#define HIBERLITE_NVP(Field) hiberlite::sql_nvp<decltype(Field)>(#Field, Field)
#define HIBERLITE_BASE_CLASS(ClName) hiberlite::sql_nvp<ClName>(#ClName, *((ClName *)this))
#define HIBERLITE_EXPORT_CLASS(ClName)                                                                                 \
  namespace hiberlite {                                                                                                \
  template <> std::string Database::getClassName<ClName>() { return #ClName; }                                         \
  }

struct sqlite3;

namespace hiberlite {
typedef long long sqlid_t;

class noncopyable {
protected:
  noncopyable() {}
  ~noncopyable() {}

private:
  noncopyable(const noncopyable &);
  const noncopyable operator=(const noncopyable &);
};

template <class C> class shared_res {
public:
  explicit shared_res(C *target);
  shared_res();
  shared_res(const shared_res<C> &other);
  virtual ~shared_res();
  shared_res<C> &operator=(const shared_res<C> &other);
  C *get_object();
  C *operator->();
  int get_ref_count();
  bool operator==(const shared_res<C> &other) const;
  bool operator<(const shared_res<C> &other) const;
  operator bool() const;
};

class autoclosed_con {
public:
  autoclosed_con(sqlite3 *con);
  ~autoclosed_con();
  sqlite3 *getSQLite3Ptr();
};
typedef shared_res<autoclosed_con> shared_connection;

class bean_key {
public:
  sqlid_t id;
  shared_connection con;
  bean_key(sqlid_t id, shared_connection con);
  bean_key(shared_connection con, sqlid_t id);
  ~bean_key();
  bean_key();
};

template <class C> class sql_nvp {
public:
  std::string name;
  C &value;
  std::string search_key;
  sql_nvp(std::string name, C &value, std::string search = "") : name(name), value(value), search_key(search) {}
};

class access {
public:
  template <class A, class C> static void hibernate(A &a, C &c) { c.hibernate(a); }
  template <class A, class C> static void construct(A &a, C **c);
  template <class A, class C> static void destroy(A &a, C *c);
};

template <class C> class Registry;

template <class C> class real_bean : noncopyable {
public:
  C *operator->();
  C *get();
  ~real_bean();
  bean_key get_key() const;
  void save();
  void destroy();
  bool destroyed() const;
};

template <class C> class bean_ptr : public shared_res<real_bean<C>> {
  friend class hiberlite::access;
  template <class Archive> void hibernate(Archive &ar);
  friend class Registry<C>;
  sqlid_t tmp_id;

public:
  bean_ptr(bean_key key);
  bean_ptr();
  operator bool() const;
  bean_ptr(const bean_ptr<C> &other);
  bean_ptr<C> &operator=(const bean_ptr<C> &other);
  void save();
  void destroy();
  bool destroyed() { return shared_res<real_bean<C>>::get_object()->destroyed(); }
  sqlid_t get_id();
  C &operator*();
  C *operator->();
};

template <class C> class Registry {
public:
  static bean_ptr<C> get(const bean_key key);
  static bool has(const bean_key key);
  static bean_ptr<C> createBeanPtr(bean_key key, C *object);
};

class Database : noncopyable {
public:
  static const sqlid_t NULL_ID = -1;
  template <class C> static std::string getClassName();
  Database();
  Database(std::string fname);
  virtual ~Database();
  void open(std::string fname);
  void close();
  template <class C> void registerBeanClass();
  shared_connection getConnection();
  std::vector<std::string> checkModel();
  void dropModel();
  void createModel();
  template <class C> bean_ptr<C> loadBean(sqlid_t id);
  template <class C> std::vector<sqlid_t> getBeanIds();
  template <class C> std::vector<bean_ptr<C>> getAllBeans();
  template <class C> bean_ptr<C> copyBean(const C &object);
  template <class C> bean_ptr<C> createBean();
  template <class C> bean_ptr<C> manageBean(C *object);
};

class SQLiteSelect {
public:
  SQLiteSelect(shared_connection con, std::string query);
  bool step();
  virtual ~SQLiteSelect();
  const void *get_blob(int column);
  int get_bytes(int column);
  double get_double(int column);
  int get_int(int column);
  sqlid_t get_int64(int column);
  const unsigned char *get_text(int column);
  int get_type(int column);
  int column_count();
  std::string get_name(int column);
};
} // namespace hiberlite
#endif
