// Imitates: <oatpp/provider/Provider.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_PROVIDER_PROVIDER_HPP
#define STUB_OATPP_PROVIDER_PROVIDER_HPP
#include <memory>

namespace oatpp {
namespace provider {
template <class T> struct ResourceHandle {
  ResourceHandle() {}
  ResourceHandle(std::nullptr_t) {}
  explicit operator bool() const { return object.operator bool(); }
  std::shared_ptr<T> object;
};
} // namespace provider
} // namespace oatpp
#endif
