// Imitates: <odb/traits.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_TRAITS_HXX
#define STUB_ODB_TRAITS_HXX
#include <odb/forward.hxx>

namespace odb {
template <typename T> class access::object_traits {
public:
  struct id_type {};
  typedef T object_type;
  typedef T *pointer_type;
  static const bool polymorphic = false;
};
enum class_kind { class_object, class_view, class_other };
template <typename T> struct class_traits {
  static const class_kind kind = class_other;
};
template <typename T> struct class_traits<const T> {
  static const class_kind kind = class_traits<T>::kind;
};
template <typename T> struct object_traits : access::object_traits<T> {
  typedef typename access::object_traits<T>::object_type object_type;
  typedef typename access::object_traits<T>::pointer_type pointer_type;
};
template <typename T> struct view_traits : access::view_traits<T> {
  typedef typename access::view_traits<T>::view_type view_type;
  typedef typename access::view_traits<T>::pointer_type pointer_type;
};
} // namespace odb
#endif
