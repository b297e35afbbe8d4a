// Imitates: <soci/use.h> and <soci/use-type.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_USE_H
#define STUB_SOCI_USE_H
#include <soci/into.h>

namespace soci {
namespace details {
class use_type_base {
public:
  virtual ~use_type_base() {}
};
typedef type_ptr<use_type_base> use_type_ptr;
template <typename T> class use_type : public use_type_base {
public:
  use_type(T const &, std::size_t begin, std::size_t *end, std::string const &name);
};
template <typename T, typename Indicator> struct use_container {
  use_container(T &value, Indicator &i, std::string const &n) : t(value), ind(i), name(n) {}
  T &t;
  Indicator &ind;
  std::string const &name;
};
template <typename T> struct use_container<T, no_indicator> {
  use_container(T &value, std::string const &n) : t(value), name(n) {}
  T &t;
  std::string const &name;
};
} // namespace details
template <typename T>
details::use_container<T, details::no_indicator> use(T &t, std::string const &name = std::string()) {
  return details::use_container<T, details::no_indicator>(t, name);
}
template <typename T>
details::use_container<const T, details::no_indicator> use(T const &t, std::string const &name = std::string()) {
  return details::use_container<const T, details::no_indicator>(t, name);
}
template <typename T>
details::use_container<T, indicator> use(T &t, indicator &ind, std::string const &name = std::string()) {
  return details::use_container<T, indicator>(t, ind, name);
}
template <typename T>
details::use_container<const T, indicator> use(T const &t, indicator &ind, std::string const &name = std::string()) {
  return details::use_container<const T, indicator>(t, ind, name);
}
template <typename T>
details::use_container<T, std::vector<indicator>> use(T &t, std::vector<indicator> &ind,
                                                      std::string const &name = std::string()) {
  return details::use_container<T, std::vector<indicator>>(t, ind, name);
}
template <typename T>
details::use_container<std::vector<T>, details::no_indicator> use(std::vector<T> &t,
                                                                  std::string const &name = std::string()) {
  return details::use_container<std::vector<T>, details::no_indicator>(t, name);
}
template <typename T>
details::use_type_ptr use(std::vector<T> &t, std::size_t begin, std::size_t &end,
                          std::string const &name = std::string()) {
  return details::use_type_ptr(new details::use_type<std::vector<T>>(t, begin, &end, name));
}
} // namespace soci
#endif
