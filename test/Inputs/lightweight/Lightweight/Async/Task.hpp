// Imitates: <Lightweight/Async/Task.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_ASYNC_TASK_HPP
#define STUB_LIGHTWEIGHT_ASYNC_TASK_HPP
#include "../Api.hpp"
#include <coroutine>
#include <utility>

namespace Lightweight::Async {
template <typename T> class [[nodiscard]] Task;
namespace detail {
struct TaskPromiseBase {
  std::suspend_always initial_suspend() noexcept;
  std::suspend_always final_suspend() noexcept;
  void unhandled_exception() noexcept;
};
template <typename T> struct TaskPromise final : TaskPromiseBase {
  Task<T> get_return_object() noexcept;
  void return_value(T value);
};
template <> struct TaskPromise<void> final : TaskPromiseBase {
  Task<void> get_return_object() noexcept;
  void return_void() noexcept;
};
} // namespace detail

template <typename T> class [[nodiscard]] Task {
public:
  using promise_type = detail::TaskPromise<T>;
  Task(Task &&other) noexcept;
  Task &operator=(Task &&other) noexcept;
  Task(const Task &) = delete;
  Task &operator=(const Task &) = delete;
  ~Task();
  auto operator co_await() && noexcept {
    struct Awaiter {
      [[nodiscard]] bool await_ready() const noexcept { return false; }
      [[nodiscard]] std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiting) noexcept {
        return awaiting;
      }
      T await_resume() { return Result(); }
      T (*Result)();
    };
    return Awaiter{nullptr};
  }
};
} // namespace Lightweight::Async
#endif
