// Imitates: <odb/result.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_RESULT_HXX
#define STUB_ODB_RESULT_HXX
#include <odb/traits.hxx>
#include <iterator>

namespace odb {
template <typename T, class_kind kind = class_traits<T>::kind> class result_iterator;
template <typename T, class_kind kind> bool operator==(result_iterator<T, kind> a, result_iterator<T, kind> b) {
  return a.equal(b);
}
template <typename T, class_kind kind> bool operator!=(result_iterator<T, kind> a, result_iterator<T, kind> b) {
  return !a.equal(b);
}
template <typename T, typename ID> class object_result_iterator {
public:
  typedef typename object_traits<T>::pointer_type pointer_type;
  pointer_type load();
  void load(T &object);
  ID id();
  bool equal(object_result_iterator other) const;
};
template <typename T>
class result_iterator<T, class_object> : public object_result_iterator<T, typename object_traits<T>::id_type> {
public:
  typedef T value_type;
  typedef value_type &reference;
  typedef value_type *pointer;
  typedef std::ptrdiff_t difference_type;
  typedef std::input_iterator_tag iterator_category;
  T &operator*() const;
  T *operator->() const;
  result_iterator &operator++();
  result_iterator operator++(int);
};
template <typename T> class result_iterator<T, class_view> {
public:
  typedef typename view_traits<T>::pointer_type pointer_type;
  typedef T value_type;
  typedef value_type &reference;
  typedef value_type *pointer;
  typedef std::ptrdiff_t difference_type;
  typedef std::input_iterator_tag iterator_category;
  T &operator*() const;
  T *operator->() const;
  result_iterator &operator++();
  result_iterator operator++(int);
  pointer_type load();
  void load(T &view);
  bool equal(result_iterator other) const;
};
template <typename T> class result {
public:
  static const class_kind kind = class_traits<T>::kind;
  typedef T value_type;
  typedef result_iterator<T, kind> iterator;
  typedef std::size_t size_type;
  typedef typename iterator::pointer_type pointer_type;
  result();
  result(const result &other);
  ~result();
  result &operator=(const result &other);
  iterator begin();
  iterator end();
  void cache();
  bool empty() const;
  size_type size() const;
  pointer_type one();
  bool one(T &object);
  void value(T &object);
};
} // namespace odb
#endif
