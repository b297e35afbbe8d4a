// Imitates: <trantor/net/EventLoop.h> of trantor 1.5.28. Stub written for the orm-tidy tests.
#ifndef STUB_TRANTOR_EVENTLOOP_H
#define STUB_TRANTOR_EVENTLOOP_H
#include <chrono>
#include <cstdint>
#include <functional>
#include <trantor/utils/Date.h>
#include <trantor/utils/NonCopyable.h>
#include <utility>

namespace trantor {
using TimerId = uint64_t;
using Func = std::function<void()>;
class EventLoop : NonCopyable {
public:
  EventLoop();
  ~EventLoop();
  bool isInLoopThread() const;
  template <typename Functor> inline void runInLoop(Functor &&f) {
    if (isInLoopThread())
      f();
    else
      queueInLoop(std::forward<Functor>(f));
  }
  void queueInLoop(const Func &f);
  void queueInLoop(Func &&f);
  TimerId runAfter(double delay, const Func &cb);
  TimerId runAfter(double delay, Func &&cb);
  TimerId runAfter(const std::chrono::duration<double> &delay, const Func &cb) { return runAfter(delay.count(), cb); }
  TimerId runAfter(const std::chrono::duration<double> &delay, Func &&cb) {
    return runAfter(delay.count(), std::move(cb));
  }
  TimerId runEvery(double interval, const Func &cb);
  TimerId runEvery(double interval, Func &&cb);
  TimerId runEvery(const std::chrono::duration<double> &interval, const Func &cb) {
    return runEvery(interval.count(), cb);
  }
  TimerId runEvery(const std::chrono::duration<double> &interval, Func &&cb) {
    return runEvery(interval.count(), std::move(cb));
  }
};
} // namespace trantor
#endif
