// Imitates: <rfl/Result.hpp> of reflect-cpp (dd1fd3e). Stub written for the orm-tidy tests.
#ifndef STUB_RFL_RESULT_HPP
#define STUB_RFL_RESULT_HPP
#include <functional>
#include <string>
#include <type_traits>
#include <utility>

namespace rfl {
class Error {
public:
  Error() = default;
  Error(const std::string &what);
  const std::string &what() const;

private:
  std::string what_;
};

struct Nothing {};

template <class E> struct Unexpected {
  Unexpected(const E &error);
  const E &error() const;

private:
  E error_;
};

template <class T> class Result {
public:
  using value_type = T;
  using error_type = Error;

  Result(const T &value);
  Result(T &&value) noexcept;
  Result(const Unexpected<Error> &error);
  Result(const Result &other);
  Result(Result &&other) noexcept;
  template <class U>
  requires std::is_convertible_v<U, T> Result(const Result<U> &other);
  ~Result();
  Result &operator=(const Result &other);
  Result &operator=(Result &&other) noexcept;

  template <class F> typename std::invoke_result<F, T>::type and_then(const F &function) && {
    return function(std::move(*this).value());
  }
  template <class F> typename std::invoke_result<F, T>::type and_then(const F &function) const & {
    return function(value());
  }
  template <class F> Result or_else(const F &function) && { return function(Error()); }
  template <class F> Result or_else(const F &function) const & { return function(Error()); }
  template <class F> Result<typename std::invoke_result<F, T>::type> transform(const F &function) && {
    return function(std::move(*this).value());
  }
  template <class F> Result<typename std::invoke_result<F, T>::type> transform(const F &function) const & {
    return function(value());
  }

  operator bool() const noexcept;
  bool has_value() const noexcept;
  T &&operator*() &&noexcept;
  T &operator*() &noexcept;
  const T &operator*() const &noexcept;
  T *operator->() noexcept;
  const T *operator->() const noexcept;
  T &&value() &&;
  T &value() &;
  const T &value() const &;
  T &&value_or(T &&other) &&noexcept;
  T value_or(T &&other) const &noexcept;
  const Error &error() const &;

private:
  bool success_;
  alignas(T) unsigned char value_[sizeof(T)];
};

Unexpected<Error> error(const std::string &what);
} // namespace rfl
#endif
