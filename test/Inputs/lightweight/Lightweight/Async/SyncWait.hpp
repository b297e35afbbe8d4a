// Imitates: <Lightweight/Async/SyncWait.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_ASYNC_SYNCWAIT_HPP
#define STUB_LIGHTWEIGHT_ASYNC_SYNCWAIT_HPP
#include "Task.hpp"

namespace Lightweight::Async {
template <typename T> T SyncWait(Task<T> task);
} // namespace Lightweight::Async
#endif
