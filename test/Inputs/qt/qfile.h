// Imitates: <QFile> and <QIODevice> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QFILE_H
#define STUB_QT_QFILE_H
#include "qobject.h"


class QIODevice : public QObject {
  Q_OBJECT
public:
  enum OpenModeFlag { NotOpen = 0, ReadOnly = 1, WriteOnly = 2, ReadWrite = 3, Append = 4, Truncate = 8, Text = 16 };
  Q_DECLARE_FLAGS(OpenMode, OpenModeFlag)
  virtual bool open(OpenMode);
  virtual void close();
  virtual bool atEnd() const;
  bool isOpen() const;
  QByteArray readAll();
  QByteArray readLine(qint64 most = 0);
  qint64 write(const QByteArray &);
  qint64 write(const char *);
  QString errorString() const;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QIODevice::OpenMode)
class QFile : public QIODevice {
  Q_OBJECT
public:
  explicit QFile(const QString &name);
  ~QFile();
  QString fileName() const;
  bool exists() const;
  bool open(OpenMode) override;
  void close() override;
  static bool exists(const QString &);
  static bool remove(const QString &);
};
#endif
