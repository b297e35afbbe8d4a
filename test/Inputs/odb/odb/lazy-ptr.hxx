// Imitates: <odb/lazy-ptr.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_LAZY_PTR_HXX
#define STUB_ODB_LAZY_PTR_HXX
#include <odb/forward.hxx>
#include <odb/traits.hxx>
#include <memory>

namespace odb {
template <class T> class lazy_ptr {
public:
  typedef T element_type;
  lazy_ptr();
  template <class Y> lazy_ptr(Y *p);
  lazy_ptr(const lazy_ptr &other);
  lazy_ptr &operator=(const lazy_ptr &other);
  template <class Y> lazy_ptr &operator=(Y *p);
  T &operator*() const;
  T *operator->() const;
  T *get() const;
  explicit operator bool() const noexcept;
  typedef odb::database database_type;
  bool loaded() const;
  T * load() const;
  void unload() const;
  T * get_eager() const;
  template <class DB, class ID> lazy_ptr(DB &db, const ID &id);
  template <class DB, class ID> void reset(DB &db, const ID &id);
  template <class O = T> typename object_traits<O>::id_type object_id() const;
  database_type &database() const;
};

template <class T, class D = std::default_delete<T>> class lazy_unique_ptr {
public:
  typedef T *pointer;
  typedef T element_type;
  lazy_unique_ptr() noexcept;
  lazy_unique_ptr(std::nullptr_t) noexcept;
  explicit lazy_unique_ptr(pointer p) noexcept;
  lazy_unique_ptr(lazy_unique_ptr &&other) noexcept;
  template <class T1, class D1> lazy_unique_ptr(std::unique_ptr<T1, D1> &&other) noexcept;
  lazy_unique_ptr &operator=(lazy_unique_ptr &&other) noexcept;
  T &operator*() const;
  T *operator->() const;
  T *get() const;
  explicit operator bool() const noexcept;
  typedef odb::database database_type;
  bool loaded() const;
  std::unique_ptr<T, D> & load() const;
  void unload() const;
  std::unique_ptr<T, D> & get_eager() const;
  template <class DB, class ID> lazy_unique_ptr(DB &db, const ID &id);
  template <class DB, class ID> void reset(DB &db, const ID &id);
  template <class O = T> typename object_traits<O>::id_type object_id() const;
  database_type &database() const;
};

template <class T> class lazy_shared_ptr {
public:
  typedef T element_type;
  lazy_shared_ptr() noexcept;
  lazy_shared_ptr(std::nullptr_t) noexcept;
  template <class Y> explicit lazy_shared_ptr(Y *p);
  lazy_shared_ptr(const lazy_shared_ptr &other) noexcept;
  template <class Y> lazy_shared_ptr(const std::shared_ptr<Y> &other);
  lazy_shared_ptr &operator=(const lazy_shared_ptr &other) noexcept;
  template <class Y> lazy_shared_ptr &operator=(const std::shared_ptr<Y> &other);
  void reset() noexcept;
  T &operator*() const;
  T *operator->() const;
  T *get() const;
  explicit operator bool() const noexcept;
  typedef odb::database database_type;
  bool loaded() const;
  std::shared_ptr<T> load() const;
  void unload() const;
  std::shared_ptr<T> get_eager() const;
  template <class DB, class ID> lazy_shared_ptr(DB &db, const ID &id);
  template <class DB, class ID> void reset(DB &db, const ID &id);
  template <class O = T> typename object_traits<O>::id_type object_id() const;
  database_type &database() const;
};

template <class T> class lazy_weak_ptr {
public:
  typedef T element_type;
  lazy_weak_ptr() noexcept;
  lazy_weak_ptr(const lazy_weak_ptr &other) noexcept;
  template <class Y> lazy_weak_ptr(const lazy_shared_ptr<Y> &other) noexcept;
  template <class Y> lazy_weak_ptr(const std::shared_ptr<Y> &other) noexcept;
  lazy_weak_ptr &operator=(const lazy_weak_ptr &other) noexcept;
  lazy_shared_ptr<T> lock() const noexcept;
  bool expired() const noexcept;
  typedef odb::database database_type;
  bool loaded() const;
  std::shared_ptr<T> load() const;
  void unload() const;
  std::shared_ptr<T> get_eager() const;
  template <class DB, class ID> lazy_weak_ptr(DB &db, const ID &id);
  template <class DB, class ID> void reset(DB &db, const ID &id);
  template <class O = T> typename object_traits<O>::id_type object_id() const;
  database_type &database() const;
};
} // namespace odb
#endif
