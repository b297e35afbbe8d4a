// Imitates: <cppdb/ref_ptr.h> of CppDB 0.3.1. Stub written for the orm-tidy tests.
#ifndef CPPDB_REF_PTR_H
#define CPPDB_REF_PTR_H
#include <cppdb/errors.h>

namespace cppdb {
template <typename T> class ref_ptr {
public:
  ref_ptr(T *v = 0) : p(v) {}
  ~ref_ptr() { reset(); }
  ref_ptr(const ref_ptr &other) : p(other.p) {}
  const ref_ptr &operator=(const ref_ptr &other) {
    reset(other.p);
    return *this;
  }
  T *get() const { return p; }
  operator bool() const { return p != 0; }
  T *operator->() const { return p; }
  T &operator*() const { return *p; }
  void reset(T *v = 0) { p = v; }

private:
  T *p;
};
} // namespace cppdb
#endif
