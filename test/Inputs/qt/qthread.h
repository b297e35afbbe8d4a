// Imitates: <QThread> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QTHREAD_H
#define STUB_QT_QTHREAD_H
#include "qobject.h"


class QThread : public QObject {
  Q_OBJECT
public:
  enum Priority { IdlePriority, NormalPriority = 3, InheritPriority = 7 };
  explicit QThread(QObject *parent = nullptr);
  ~QThread();
  bool isRunning() const;
  bool isFinished() const;
  void requestInterruption();
  bool isInterruptionRequested() const;
  void start(Priority = InheritPriority);
  void quit();
  bool wait(unsigned long time = ~0UL);
  static QThread *currentThread();
  static int idealThreadCount() noexcept;
  static void yieldCurrentThread();
  static void sleep(unsigned long);
  static void msleep(unsigned long);
  static void usleep(unsigned long);
  void started();
  void finished();

protected:
  virtual void run();
  int exec();
};
#endif
