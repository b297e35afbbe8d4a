// Imitates: <userver/utils/async.hpp>, <userver/engine/async.hpp> and <userver/engine/get_all.hpp> of userver, October
// 2024. Stub written for the orm-tidy tests.
#ifndef STUB_USERVER_UTILS_ASYNC_HPP
#define STUB_USERVER_UTILS_ASYNC_HPP
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace userver {
namespace engine {
template <typename T> class [[nodiscard]] TaskWithResult {
public:
  TaskWithResult() = default;
  TaskWithResult(TaskWithResult &&) noexcept;
  ~TaskWithResult();
  T Get() noexcept(false);
  void Wait() const;
};
template <typename Function> auto AsyncNoSpan(Function &&) {
  return TaskWithResult<std::invoke_result_t<Function>>();
}
} // namespace engine
namespace utils {
template <typename Function> auto Async(std::string, Function &&) {
  return engine::TaskWithResult<std::invoke_result_t<Function>>();
}
} // namespace utils
} // namespace userver
#endif
