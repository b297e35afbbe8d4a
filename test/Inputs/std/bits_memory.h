// Imitates: libstdc++ 13 <memory>. The operators of shared_ptr sit in base classes, as there.
// Stub written for the orm-tidy tests.
#ifndef STUB_STD_BITS_MEMORY_H
#define STUB_STD_BITS_MEMORY_H
#include "bits_base.h"

namespace std {
template <class T> struct default_delete {
  constexpr default_delete() noexcept {}
  template <class U> constexpr default_delete(const default_delete<U> &) noexcept {}
  void operator()(T *p) const { delete p; }
};

template <class T, class D = default_delete<T>> class unique_ptr {
  T *_M_ptr;

public:
  typedef T *pointer;
  typedef T element_type;
  typedef D deleter_type;
  constexpr unique_ptr() noexcept : _M_ptr(nullptr) {}
  constexpr unique_ptr(nullptr_t) noexcept : _M_ptr(nullptr) {}
  explicit unique_ptr(pointer p) noexcept : _M_ptr(p) {}
  unique_ptr(pointer p, const D &) noexcept : _M_ptr(p) {}
  unique_ptr(unique_ptr &&o) noexcept : _M_ptr(o.release()) {}
  template <class U, class E, class = enable_if_t<is_convertible_v<U *, T *>>>
  unique_ptr(unique_ptr<U, E> &&o) noexcept : _M_ptr(o.release()) {}
  unique_ptr(const unique_ptr &) = delete;
  ~unique_ptr() { reset(); }
  unique_ptr &operator=(unique_ptr &&o) noexcept {
    reset(o.release());
    return *this;
  }
  template <class U, class E> unique_ptr &operator=(unique_ptr<U, E> &&o) noexcept {
    reset(o.release());
    return *this;
  }
  unique_ptr &operator=(nullptr_t) noexcept {
    reset();
    return *this;
  }
  unique_ptr &operator=(const unique_ptr &) = delete;
  add_lvalue_reference_t<T> operator*() const { return *_M_ptr; }
  pointer operator->() const noexcept { return _M_ptr; }
  pointer get() const noexcept { return _M_ptr; }
  explicit operator bool() const noexcept { return _M_ptr != nullptr; }
  pointer release() noexcept {
    pointer p = _M_ptr;
    _M_ptr = nullptr;
    return p;
  }
  void reset(pointer p = pointer()) noexcept {
    pointer old = _M_ptr;
    _M_ptr = p;
    if (old)
      D()(old);
  }
  void swap(unique_ptr &o) noexcept;
};
template <class T, class D> class unique_ptr<T[], D> {
public:
  unique_ptr(T *p = nullptr);
  unique_ptr(unique_ptr &&) noexcept;
  ~unique_ptr();
  T &operator[](size_t) const;
  T *get() const noexcept;
  explicit operator bool() const noexcept;
};
template <class T, class D> bool operator==(const unique_ptr<T, D> &a, nullptr_t) noexcept { return !a; }
template <class T, class D> bool operator!=(const unique_ptr<T, D> &a, nullptr_t) noexcept { return static_cast<bool>(a); }
template <class T, class... A> unique_ptr<T> make_unique(A &&...a) {
  return unique_ptr<T>(new T(std::forward<A>(a)...));
}

template <class T> class shared_ptr;
template <class T> class weak_ptr;

template <class T> class __shared_ptr_access {
public:
  typedef T element_type;
  add_lvalue_reference_t<T> operator*() const noexcept { return *_M_get(); }
  T *operator->() const noexcept { return _M_get(); }

private:
  T *_M_get() const noexcept;
};
template <class T> class __shared_ptr : public __shared_ptr_access<T> {
protected:
  T *_M_ptr = nullptr;
  void *_M_refcount = nullptr;

public:
  constexpr __shared_ptr() noexcept {}
  __shared_ptr(const __shared_ptr &) noexcept;
  __shared_ptr &operator=(const __shared_ptr &) noexcept;
  ~__shared_ptr();
  explicit operator bool() const noexcept { return _M_ptr != nullptr; }
  T *get() const noexcept { return _M_ptr; }
  long use_count() const noexcept;
  bool unique() const noexcept;
  void reset() noexcept;
  template <class U> void reset(U *);
  void swap(__shared_ptr &) noexcept;
  template <class U> bool owner_before(const __shared_ptr<U> &) const noexcept;
};
template <class T> T *__shared_ptr_access<T>::_M_get() const noexcept {
  return static_cast<const __shared_ptr<T> *>(this)->get();
}
template <class T> class shared_ptr : public __shared_ptr<T> {
public:
  typedef weak_ptr<T> weak_type;
  constexpr shared_ptr() noexcept {}
  constexpr shared_ptr(nullptr_t) noexcept {}
  template <class U, class = enable_if_t<is_convertible_v<U *, T *>>> explicit shared_ptr(U *);
  template <class U, class D> shared_ptr(U *, D);
  shared_ptr(const shared_ptr &) noexcept = default;
  shared_ptr(shared_ptr &&) noexcept;
  template <class U, class = enable_if_t<is_convertible_v<U *, T *>>> shared_ptr(const shared_ptr<U> &) noexcept;
  template <class U, class = enable_if_t<is_convertible_v<U *, T *>>> shared_ptr(shared_ptr<U> &&) noexcept;
  template <class U> shared_ptr(const shared_ptr<U> &, T *) noexcept;
  template <class U, class D> shared_ptr(unique_ptr<U, D> &&);
  template <class U> explicit shared_ptr(const weak_ptr<U> &);
  shared_ptr &operator=(const shared_ptr &) noexcept = default;
  shared_ptr &operator=(shared_ptr &&) noexcept;
  template <class U> shared_ptr &operator=(const shared_ptr<U> &) noexcept;
};
template <class T, class U> bool operator==(const shared_ptr<T> &a, const shared_ptr<U> &b) noexcept {
  return a.get() == b.get();
}
template <class T> bool operator==(const shared_ptr<T> &a, nullptr_t) noexcept { return !a; }
template <class T, class U> bool operator!=(const shared_ptr<T> &a, const shared_ptr<U> &b) noexcept {
  return a.get() != b.get();
}
template <class T> bool operator!=(const shared_ptr<T> &a, nullptr_t) noexcept { return static_cast<bool>(a); }
template <class T, class U> bool operator<(const shared_ptr<T> &a, const shared_ptr<U> &b) noexcept {
  return a.get() < b.get();
}
template <class T> class weak_ptr {
public:
  constexpr weak_ptr() noexcept;
  weak_ptr(const weak_ptr &) noexcept;
  template <class U> weak_ptr(const shared_ptr<U> &) noexcept;
  template <class U> weak_ptr(const weak_ptr<U> &) noexcept;
  ~weak_ptr();
  weak_ptr &operator=(const weak_ptr &) noexcept;
  template <class U> weak_ptr &operator=(const shared_ptr<U> &) noexcept;
  shared_ptr<T> lock() const noexcept;
  bool expired() const noexcept;
  void reset() noexcept;
  long use_count() const noexcept;
};
template <class T> class enable_shared_from_this {
public:
  shared_ptr<T> shared_from_this();
  weak_ptr<T> weak_from_this() noexcept;
};
template <class T, class... A> shared_ptr<T> make_shared(A &&...a) {
  return shared_ptr<T>(new T(std::forward<A>(a)...));
}
template <class T, class U> shared_ptr<T> static_pointer_cast(const shared_ptr<U> &) noexcept;
template <class T, class U> shared_ptr<T> dynamic_pointer_cast(const shared_ptr<U> &) noexcept;
template <class T, class U> shared_ptr<T> const_pointer_cast(const shared_ptr<U> &) noexcept;
} // namespace std
#endif
