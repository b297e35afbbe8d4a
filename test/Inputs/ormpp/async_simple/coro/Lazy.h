// Imitates: <async_simple/coro/Lazy.h> of async_simple (d8abc4f). Stub written for the orm-tidy tests.
#ifndef STUB_ASYNC_SIMPLE_CORO_LAZY_H
#define STUB_ASYNC_SIMPLE_CORO_LAZY_H
#include <coroutine>

namespace async_simple::coro {
template <typename T = void> class Lazy {
public:
  using ValueType = T;
  class promise_type {
  public:
    Lazy get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    template <typename U> void return_value(U &&value);
    void unhandled_exception();
  };

  bool await_ready() const noexcept;
  template <typename U> void await_suspend(std::coroutine_handle<U> handle);
  T await_resume();

private:
  void *coroutine_;
};
} // namespace async_simple::coro
#endif
