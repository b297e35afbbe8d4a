// Imitates: <QElapsedTimer> and <QDeadlineTimer> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QELAPSEDTIMER_H
#define STUB_QT_QELAPSEDTIMER_H
#include "qglobal.h"


class QElapsedTimer {
  qint64 t1;

public:
  QElapsedTimer();
  void start() noexcept;
  qint64 restart() noexcept;
  void invalidate() noexcept;
  bool isValid() const noexcept;
  qint64 elapsed() const noexcept;
  qint64 nsecsElapsed() const noexcept;
  bool hasExpired(qint64 timeout) const noexcept;
};
class QDeadlineTimer {
public:
  explicit QDeadlineTimer(qint64 msecs);
  bool hasExpired() const noexcept;
  qint64 remainingTime() const noexcept;
};
#endif
