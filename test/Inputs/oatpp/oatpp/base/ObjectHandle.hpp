// Imitates: <oatpp/base/ObjectHandle.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_BASE_OBJECTHANDLE_HPP
#define STUB_OATPP_BASE_OBJECTHANDLE_HPP
#include <memory>

namespace oatpp {
namespace base {
template <class T> class ObjectHandle {
  T *m_object;
  std::shared_ptr<T> m_ptr;

public:
  ObjectHandle(T *object) : m_object(object) {}
  template <class Q> ObjectHandle(const std::shared_ptr<Q> &shared) : m_object(shared.get()), m_ptr(shared) {}
  T *get() const { return m_object; }
  T *operator->() const { return m_object; }
  explicit operator bool() const { return m_object != nullptr; }
};
} // namespace base
} // namespace oatpp
#endif
