// Imitates: <trantor/utils/NonCopyable.h> of trantor 1.5.28. Stub written for the orm-tidy tests.
#ifndef STUB_TRANTOR_NONCOPYABLE_H
#define STUB_TRANTOR_NONCOPYABLE_H

namespace trantor {
class NonCopyable {
protected:
  NonCopyable() {}
  ~NonCopyable() {}
  NonCopyable(const NonCopyable &) = delete;
  NonCopyable &operator=(const NonCopyable &) = delete;
  NonCopyable(NonCopyable &&) noexcept(true) = default;
  NonCopyable &operator=(NonCopyable &&) noexcept(true) = default;
};
} // namespace trantor
#endif
