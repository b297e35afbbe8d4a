// Imitates: Boost.Asio of December 2025, as far as coroutines, futures and callbacks go: the headers that include this
// one. Stub written for the orm-tidy tests.
#ifndef STUB_BOOST_ASIO_ASYNC_HPP
#define STUB_BOOST_ASIO_ASYNC_HPP
#include <coroutine>
#include <cstddef>
#include <exception>
#include <future>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace boost {
namespace system {
class error_code {
public:
  error_code() noexcept = default;
  explicit operator bool() const noexcept;
  const char *what() const;
  int value() const noexcept;
};
} // namespace system
namespace asio {
class any_io_executor {};
class io_context {
public:
  using executor_type = any_io_executor;
  io_context();
  explicit io_context(int);
  executor_type get_executor() noexcept;
  std::size_t run();
};
struct deferred_t {
  constexpr deferred_t() {}
};
template <typename Executor = any_io_executor> struct use_awaitable_t {
  constexpr explicit use_awaitable_t() {}
};
template <typename Allocator = void> class use_future_t {
public:
  constexpr use_future_t() {}
};
class detached_t {
public:
  constexpr detached_t() {}
};
template <typename Token> class as_tuple_t {
public:
  constexpr as_tuple_t() {}
  Token token_;
};
struct default_as_tuple_t {};
inline constexpr deferred_t deferred;
inline constexpr use_awaitable_t<> use_awaitable;
inline constexpr use_future_t<> use_future;
inline constexpr detached_t detached;
template <typename Token> constexpr as_tuple_t<std::decay_t<Token>> as_tuple(Token &&token) {
  return as_tuple_t<std::decay_t<Token>>{};
}

#if __cplusplus >= 202002L
namespace detail {
template <typename T> struct promise_result { template <typename U> void return_value(U &&); };
template <> struct promise_result<void> { void return_void(); };
} // namespace detail
template <typename T, typename Executor = any_io_executor> class [[nodiscard]] awaitable {
public:
  struct promise_type : detail::promise_result<T> {
    awaitable get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
    template <typename U> decltype(auto) await_transform(U &&u) { return std::forward<U>(u); }
  };
  constexpr awaitable() noexcept = default;
  awaitable(awaitable &&) noexcept;
  ~awaitable();
  bool await_ready() const noexcept;
  template <class U> void await_suspend(std::coroutine_handle<U>);
  T await_resume();
};
// What is started when it is awaited.
template <typename T> class [[nodiscard]] deferred_async_operation {
public:
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};
namespace this_coro {
struct executor_t {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  any_io_executor await_resume();
};
inline constexpr executor_t executor;
} // namespace this_coro
template <typename Context, typename Function, typename Token> void co_spawn(Context &, Function &&, Token &&);
#else
template <typename T> class deferred_async_operation {};
#endif

// What an operation that gives T returns, by its completion token. A callback gets the error and T.
template <typename Token, typename T> struct async_result { using return_type = void; };
template <typename T> struct async_result<deferred_t, T> { using return_type = deferred_async_operation<T>; };
template <typename A, typename T> struct async_result<use_future_t<A>, T> { using return_type = std::future<T>; };
template <typename Token>
struct async_result<as_tuple_t<Token>, void> : async_result<Token, std::tuple<system::error_code>> {};
template <typename Token, typename T>
struct async_result<as_tuple_t<Token>, T> : async_result<Token, std::tuple<system::error_code, T>> {};
#if __cplusplus >= 202002L
template <typename E, typename T> struct async_result<use_awaitable_t<E>, T> { using return_type = awaitable<T>; };
#endif
template <typename Token, typename T>
using async_result_t = typename async_result<std::remove_cv_t<std::remove_reference_t<Token>>, T>::return_type;

namespace ip {
class tcp {
public:
  class endpoint {};
  class socket {
  public:
    using executor_type = any_io_executor;
    explicit socket(io_context &);
  };
};
} // namespace ip
} // namespace asio
} // namespace boost
#endif
