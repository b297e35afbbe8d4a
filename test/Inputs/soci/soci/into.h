// Imitates: <soci/into.h>, <soci/into-type.h> and <soci/type-ptr.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_INTO_H
#define STUB_SOCI_INTO_H
#include <soci/type-conversion-traits.h>

namespace soci {
namespace details {
template <typename T> class type_ptr {
  mutable T *p_;

public:
  type_ptr(T *p) : p_(p) {}
  ~type_ptr() { delete p_; }
  T *get() const { return p_; }
  void release() const { p_ = nullptr; }
};
class into_type_base {
public:
  virtual ~into_type_base() {}
};
typedef type_ptr<into_type_base> into_type_ptr;
template <typename T> class into_type : public into_type_base {
public:
  into_type(T &, std::size_t = 0);
  into_type(T &, std::vector<indicator> &);
  into_type(T &, std::size_t begin, std::size_t *end);
};
typedef void no_indicator;
template <typename T, typename Indicator> struct into_container {
  into_container(T &value, Indicator &i) : t(value), ind(i) {}
  T &t;
  Indicator &ind;
};
template <typename T> struct into_container<T, no_indicator> {
  into_container(T &value) : t(value) {}
  T &t;
};
} // namespace details
template <typename T> details::into_container<T, details::no_indicator> into(T &t) {
  return details::into_container<T, details::no_indicator>(t);
}
template <typename T, typename Indicator> details::into_container<T, Indicator> into(T &t, Indicator &ind) {
  return details::into_container<T, Indicator>(t, ind);
}
template <typename T> details::into_type_ptr into(T &t, std::size_t size) {
  return details::into_type_ptr(new details::into_type<T>(t, size));
}
template <typename T> details::into_type_ptr into(std::vector<T> &t, std::size_t begin, std::size_t &end) {
  return details::into_type_ptr(new details::into_type<std::vector<T>>(t, begin, &end));
}
template <typename T> details::into_type_ptr into(std::vector<T> &t, std::vector<indicator> &ind) {
  return details::into_type_ptr(new details::into_type<std::vector<T>>(t, ind));
}
} // namespace soci
#endif
