// Imitates: <drogon/utils/coroutine.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_UTILS_COROUTINE_H
#define STUB_DROGON_UTILS_COROUTINE_H
#include <coroutine>
#include <exception>
#include <future>
#include <optional>
#include <trantor/net/EventLoop.h>
#include <trantor/utils/NonCopyable.h>
#include <type_traits>
#include <utility>
#include <vector>

namespace drogon {
struct final_awaiter {
  bool await_ready() noexcept { return false; }
  template <typename T> auto await_suspend(std::coroutine_handle<T> handle) noexcept {
    return handle.promise().continuation_;
  }
  void await_resume() noexcept {}
};
template <typename Promise> struct task_awaiter {
  explicit task_awaiter(std::coroutine_handle<Promise> coro) : coro_(coro) {}
  bool await_ready() noexcept { return !coro_ || coro_.done(); }
  auto await_suspend(std::coroutine_handle<>) noexcept { return coro_; }
  auto await_resume() {
    if constexpr (std::is_void_v<decltype(coro_.promise().result())>)
      coro_.promise().result();
    else
      return std::move(coro_.promise().result());
  }

private:
  std::coroutine_handle<Promise> coro_;
};
template <typename T = void> struct [[nodiscard]] Task {
  struct promise_type;
  using handle_type = std::coroutine_handle<promise_type>;
  Task(handle_type h) : coro_(h) {}
  Task(const Task &) = delete;
  Task(Task &&other) noexcept;
  ~Task();
  struct promise_type {
    Task<T> get_return_object() { return Task<T>{handle_type::from_promise(*this)}; }
    std::suspend_always initial_suspend() { return {}; }
    void return_value(const T &v) { value = v; }
    void return_value(T &&v) { value = std::move(v); }
    auto final_suspend() noexcept { return final_awaiter{}; }
    void unhandled_exception() {}
    T &result() & { return value.value(); }
    std::optional<T> value;
    std::coroutine_handle<> continuation_;
  };
  auto operator co_await() const noexcept { return task_awaiter(coro_); }
  handle_type coro_;
};
template <> struct [[nodiscard]] Task<void> {
  struct promise_type;
  using handle_type = std::coroutine_handle<promise_type>;
  Task(handle_type h) : coro_(h) {}
  Task(const Task &) = delete;
  Task(Task &&other) noexcept;
  ~Task();
  struct promise_type {
    Task<> get_return_object() { return Task<>{handle_type::from_promise(*this)}; }
    std::suspend_always initial_suspend() { return {}; }
    void return_void() {}
    auto final_suspend() noexcept { return final_awaiter{}; }
    void unhandled_exception() {}
    void result() {}
    std::coroutine_handle<> continuation_;
  };
  auto operator co_await() const noexcept { return task_awaiter(coro_); }
  handle_type coro_;
};
struct AsyncTask {
  struct promise_type {
    AsyncTask get_return_object() noexcept { return {}; }
    std::suspend_never initial_suspend() const noexcept { return {}; }
    void unhandled_exception() {}
    void return_void() noexcept {}
    std::suspend_never final_suspend() const noexcept { return {}; }
  };
};
template <typename T = void> struct CallbackAwaiter : public trantor::NonCopyable {
  bool await_ready() noexcept { return false; }
  const T &await_resume() const noexcept(false) { return result_.value(); }

private:
  std::optional<T> result_;
};
template <> struct CallbackAwaiter<void> : public trantor::NonCopyable {
  bool await_ready() noexcept { return false; }
  void await_resume() noexcept(false) {}
};
namespace internal {
template <typename T> auto getAwaiterImpl(T &&value) -> decltype(static_cast<T &&>(value).operator co_await()) {
  return static_cast<T &&>(value).operator co_await();
}
template <typename T> auto getAwaiterImpl(T &&value) -> decltype((static_cast<T &&>(value).await_ready(), value)) {
  return static_cast<T &&>(value);
}
struct [[nodiscard]] TimerAwaiter : CallbackAwaiter<void> {
  TimerAwaiter(trantor::EventLoop *loop, double delay);
  TimerAwaiter(trantor::EventLoop *loop, const std::chrono::duration<double> &delay);
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal
template <typename T> struct await_result {
  using type = decltype(internal::getAwaiterImpl(std::declval<T>()).await_resume());
};
template <typename T> using await_result_t = typename await_result<T>::type;

template <typename Await> auto sync_wait(Await &&await) {
  std::optional<std::decay_t<await_result_t<Await>>> value;
  [&]() -> AsyncTask { value = co_await await; }();
  return std::move(value.value());
}
template <typename Await> inline auto co_future(Await &&await) noexcept -> std::future<await_result_t<Await>>;
inline internal::TimerAwaiter sleepCoro(trantor::EventLoop *loop, const std::chrono::duration<double> &delay) noexcept {
  return {loop, delay};
}
inline internal::TimerAwaiter sleepCoro(trantor::EventLoop *loop, double delay) noexcept { return {loop, delay}; }
template <typename Coro> void async_run(Coro &&coro) {
  auto functor = [](std::decay_t<Coro> coro) -> AsyncTask {
    auto frame = coro();
    co_await frame;
  };
  functor(std::forward<Coro>(coro));
}
template <typename Coro> std::function<void()> async_func(Coro &&coro) {
  return [coro = std::forward<Coro>(coro)]() mutable { async_run(std::move(coro)); };
}
namespace internal {
template <typename... Tasks> struct WhenAllAwaiter;
template <typename T> struct WhenAllAwaiter<std::vector<Task<T>>> : public CallbackAwaiter<std::vector<T>> {
  WhenAllAwaiter(std::vector<Task<T>> tasks);
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal
template <typename T> internal::WhenAllAwaiter<std::vector<Task<T>>> when_all(std::vector<Task<T>> tasks) {
  return internal::WhenAllAwaiter<std::vector<Task<T>>>(std::move(tasks));
}
} // namespace drogon
#endif
