// Imitates: <asio.hpp> of Asio 1.30, its coroutines. Stub written for the orm-tidy tests.
#ifndef STUB_ASIO_HPP
#define STUB_ASIO_HPP
#include <coroutine>
#include <utility>

namespace asio {
class any_io_executor {};

namespace detail {
class promise_base {
public:
  std::suspend_always initial_suspend() noexcept;
  std::suspend_always final_suspend() noexcept;
  void unhandled_exception();
};
} // namespace detail

template <typename T, typename Executor = any_io_executor> class awaitable {
public:
  using value_type = T;
  class promise_type : public detail::promise_base {
  public:
    awaitable get_return_object() noexcept;
    template <typename U> void return_value(U &&value);
  };

  awaitable() noexcept;
  awaitable(awaitable &&other) noexcept;
  bool await_ready() const noexcept;
  template <typename U> void await_suspend(std::coroutine_handle<U> handle);
  T await_resume();

private:
  void *frame_;
};

template <typename Executor> class awaitable<void, Executor> {
public:
  using value_type = void;
  class promise_type : public detail::promise_base {
  public:
    awaitable get_return_object() noexcept;
    void return_void();
  };

  awaitable() noexcept;
  awaitable(awaitable &&other) noexcept;
  bool await_ready() const noexcept;
  template <typename U> void await_suspend(std::coroutine_handle<U> handle);
  void await_resume();

private:
  void *frame_;
};
} // namespace asio
#endif
