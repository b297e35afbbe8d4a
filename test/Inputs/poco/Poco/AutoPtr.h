// Imitates: <Poco/AutoPtr.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_AUTOPTR_H
#define STUB_POCO_AUTOPTR_H
#include <cstddef>

namespace Poco {
template <class C> class AutoPtr {
public:
  AutoPtr() : _ptr(0) {}
  AutoPtr(C *ptr) : _ptr(ptr) {}
  AutoPtr(C *ptr, bool shared);
  AutoPtr(const AutoPtr &ptr);
  AutoPtr(AutoPtr &&ptr) noexcept;
  template <class Other> AutoPtr(const AutoPtr<Other> &ptr);
  ~AutoPtr();
  AutoPtr &operator=(C *ptr);
  AutoPtr &operator=(const AutoPtr &ptr);
  AutoPtr &operator=(AutoPtr &&ptr) noexcept;
  void reset();
  template <class Other> AutoPtr<Other> cast() const;
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
  C *duplicate();
  bool operator==(const AutoPtr &ptr) const { return _ptr == ptr._ptr; }
  bool operator==(std::nullptr_t) const { return _ptr == nullptr; }
  bool operator!=(const AutoPtr &ptr) const { return _ptr != ptr._ptr; }
  bool operator!=(std::nullptr_t) const { return _ptr != nullptr; }
  bool operator<(const AutoPtr &ptr) const { return _ptr < ptr._ptr; }

private:
  C *_ptr;
};
} // namespace Poco
#endif
