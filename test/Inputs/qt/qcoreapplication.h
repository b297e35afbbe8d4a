// Imitates: <QCoreApplication> and <QEventLoop> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QCOREAPPLICATION_H
#define STUB_QT_QCOREAPPLICATION_H
#include "qobject.h"


class QCoreApplication : public QObject {
  Q_OBJECT
public:
  QCoreApplication(int &argc, char **argv);
  ~QCoreApplication();
  static QStringList arguments();
  static QCoreApplication *instance();
  static int exec();
  static void processEvents();
  static void quit();
  static QString applicationDirPath();
};
class QEventLoop : public QObject {
  Q_OBJECT
public:
  explicit QEventLoop(QObject *parent = nullptr);
  ~QEventLoop();
  int exec();
  void exit(int code = 0);
  void quit();
};
#endif
