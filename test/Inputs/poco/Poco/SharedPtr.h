// Imitates: <Poco/SharedPtr.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_SHAREDPTR_H
#define STUB_POCO_SHAREDPTR_H
#include <cstddef>

namespace Poco {
template <class C> class SharedPtr {
public:
  SharedPtr() : _ptr(0) {}
  SharedPtr(C *ptr) : _ptr(ptr) {}
  template <class Other> SharedPtr(const SharedPtr<Other> &ptr);
  SharedPtr(const SharedPtr &ptr);
  SharedPtr(SharedPtr &&ptr) noexcept;
  ~SharedPtr();
  SharedPtr &operator=(C *ptr);
  SharedPtr &operator=(const SharedPtr &ptr);
  SharedPtr &operator=(SharedPtr &&ptr) noexcept;
  template <class Other> SharedPtr<Other> cast() const;
  C *operator->() { return _ptr; }
  const C *operator->() const { return _ptr; }
  C &operator*() { return *_ptr; }
  const C &operator*() const { return *_ptr; }
  C *get() { return _ptr; }
  const C *get() const { return _ptr; }
  operator C *() { return _ptr; }
  operator const C *() const { return _ptr; }
  bool operator!() const { return _ptr == 0; }
  bool isNull() const { return _ptr == 0; }
  bool operator==(const SharedPtr &ptr) const { return _ptr == ptr._ptr; }
  bool operator!=(const SharedPtr &ptr) const { return _ptr != ptr._ptr; }

private:
  C *_ptr;
};
} // namespace Poco
#endif
