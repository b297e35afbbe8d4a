// Imitates: <QMutex>, <QMutexLocker>, <QReadWriteLock>, <QReadLocker>, <QWriteLocker> and <QWaitCondition> of Qt 5.15
// (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QMUTEX_H
#define STUB_QT_QMUTEX_H
#include "qglobal.h"


class QMutex {
public:
  QMutex() noexcept;
  ~QMutex();
  void lock() noexcept;
  bool tryLock(int timeout = 0) noexcept;
  void unlock() noexcept;

private:
  Q_DISABLE_COPY(QMutex)
};
#ifdef STUB_QT6
template <typename Mutex> class QMutexLocker {
public:
  explicit QMutexLocker(Mutex *) noexcept;
#else
class QMutexLocker {
public:
  explicit QMutexLocker(QMutex *) noexcept;
#endif
  ~QMutexLocker();
  void unlock() noexcept;
  void relock() noexcept;

private:
  Q_DISABLE_COPY(QMutexLocker)
};
class QReadWriteLock {
public:
  QReadWriteLock();
  ~QReadWriteLock();
  void lockForRead();
  void lockForWrite();
  void unlock();

private:
  Q_DISABLE_COPY(QReadWriteLock)
};
class QReadLocker {
public:
  explicit QReadLocker(QReadWriteLock *);
  ~QReadLocker();

private:
  Q_DISABLE_COPY(QReadLocker)
};
class QWriteLocker {
public:
  explicit QWriteLocker(QReadWriteLock *);
  ~QWriteLocker();

private:
  Q_DISABLE_COPY(QWriteLocker)
};
class QWaitCondition {
public:
  QWaitCondition();
  ~QWaitCondition();
  bool wait(QMutex *, unsigned long time = ~0UL);
  void wakeOne();
  void wakeAll();

private:
  Q_DISABLE_COPY(QWaitCondition)
};
#endif
