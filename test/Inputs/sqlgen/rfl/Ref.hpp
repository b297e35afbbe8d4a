// Imitates: <rfl/Ref.hpp> of reflect-cpp (dd1fd3e). Stub written for the orm-tidy tests.
#ifndef STUB_RFL_REF_HPP
#define STUB_RFL_REF_HPP
#include "Result.hpp"

#include <memory>

namespace rfl {
template <class T> class Ref {
public:
  template <class... Args> static Ref make(Args &&...args);
  static Result<Ref> make(const std::shared_ptr<T> &pointer);
  Ref();
  Ref(const Ref &other) = default;
  Ref(Ref &&other) = default;
  template <class U> Ref(const Ref<U> &other);
  Ref &operator=(const Ref &other) = default;
  Ref &operator=(Ref &&other) noexcept = default;

  T *get() const;
  T &operator*() const;
  T *operator->() const;
  std::shared_ptr<T> &ptr();
  const std::shared_ptr<T> &ptr() const;

private:
  std::shared_ptr<T> ptr_;
};
template <class T, class... Args> Ref<T> make_ref(Args &&...args);
} // namespace rfl
#endif
