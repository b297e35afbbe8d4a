// Imitates: <userver/engine/sleep.hpp> of userver, October 2024. Stub written for the orm-tidy tests.
#ifndef STUB_USERVER_ENGINE_SLEEP_HPP
#define STUB_USERVER_ENGINE_SLEEP_HPP
#include <chrono>

namespace userver::engine {
template <typename R, typename P> void SleepFor(const std::chrono::duration<R, P> &);
template <typename R, typename P> void InterruptibleSleepFor(const std::chrono::duration<R, P> &);
} // namespace userver::engine
#endif
