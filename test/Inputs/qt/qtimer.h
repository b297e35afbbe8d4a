// Imitates: <QTimer> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QTIMER_H
#define STUB_QT_QTIMER_H
#include "qobject.h"


class QTimer : public QObject {
  Q_OBJECT
public:
  explicit QTimer(QObject *parent = nullptr);
  ~QTimer();
  bool isActive() const;
  int interval() const;
  void setInterval(int msec);
  void setSingleShot(bool);
  void start();
  void start(int msec);
  void stop();
  static void singleShot(int msec, const QObject *receiver, const char *member);
  template <typename F, typename = std::enable_if_t<std::is_class_v<F>>> static void singleShot(int msec, F functor) {
    singleShotSlot(msec, nullptr, new QtPrivate::QFunctorSlotObject<F>(std::move(functor)));
  }
  template <typename C, typename F> static void singleShot(int msec, const C *context, F functor) {
    singleShotSlot(msec, context, new QtPrivate::QFunctorSlotObject<F>(std::move(functor)));
  }
  void timeout();

private:
  static void singleShotSlot(int msec, const QObject *, QtPrivate::QSlotObjectBase *);
};
#endif
