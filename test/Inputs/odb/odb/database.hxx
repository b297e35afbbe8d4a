// Imitates: <odb/database.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_DATABASE_HXX
#define STUB_ODB_DATABASE_HXX
#include <odb/prepared-query.hxx>
#include <odb/query.hxx>
#include <odb/result.hxx>
#include <odb/section.hxx>
#include <odb/session.hxx>
#include <odb/transaction.hxx>

namespace odb {
class database {
public:
  virtual ~database();
  template <typename T> typename object_traits<T>::id_type persist(T &object);
  template <typename T> typename object_traits<T>::id_type persist(const T &object);
  template <typename T> typename object_traits<T>::id_type persist(const std::shared_ptr<T> &object);
  template <typename I> void persist(I begin, I end, bool continue_failed = true);
  template <typename T> typename object_traits<T>::pointer_type load(const typename object_traits<T>::id_type &id);
  template <typename T> void load(const typename object_traits<T>::id_type &id, T &object);
  template <typename T> void load(T &object, section &s);
  template <typename T> typename object_traits<T>::pointer_type find(const typename object_traits<T>::id_type &id);
  template <typename T> bool find(const typename object_traits<T>::id_type &id, T &object);
  template <typename T> void reload(T &object);
  template <typename T> void update(T &object);
  template <typename T> void update(const T &object, const section &s);
  template <typename I> void update(I begin, I end, bool continue_failed = true);
  template <typename T> void erase(const typename object_traits<T>::id_type &id);
  template <typename T> void erase(T &object);
  template <typename T> unsigned long long erase_query();
  template <typename T> unsigned long long erase_query(const odb::query<T> &q);
  template <typename T> result<T> query(bool cache = true);
  template <typename T> result<T> query(const char *q, bool cache = true);
  template <typename T> result<T> query(const std::string &q, bool cache = true);
  template <typename T> result<T> query(const odb::query<T> &q, bool cache = true);
  template <typename T> typename result<T>::pointer_type query_one();
  template <typename T> typename result<T>::pointer_type query_one(const odb::query<T> &q);
  template <typename T> bool query_one(const odb::query<T> &q, T &object);
  template <typename T> T query_value();
  template <typename T> T query_value(const odb::query<T> &q);
  template <typename T> prepared_query<T> prepare_query(const char *name, const odb::query<T> &q);
  unsigned long long execute(const char *statement);
  unsigned long long execute(const std::string &statement);
  std::unique_ptr<transaction_impl> begin();

protected:
  database();
};
} // namespace odb
#endif
