// Imitates: <QDebug> and <QTextStream> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QDEBUG_H
#define STUB_QT_QDEBUG_H
#include "qobject.h"


class QIODevice;
class QTextStream;
typedef QTextStream &(*QTextStreamFunction)(QTextStream &);
class QTextStream {
public:
  explicit QTextStream(QString *);
  explicit QTextStream(void *file);
  explicit QTextStream(QIODevice *);
  virtual ~QTextStream();
  QTextStream &operator<<(char);
  QTextStream &operator<<(int);
  QTextStream &operator<<(uint);
  QTextStream &operator<<(qlonglong);
  QTextStream &operator<<(qulonglong);
  QTextStream &operator<<(double);
  QTextStream &operator<<(const QString &);
  QTextStream &operator<<(QLatin1String);
  QTextStream &operator<<(const char *);
  QTextStream &operator<<(QTextStreamFunction);
  QTextStream &operator<<(long);
  QTextStream &operator<<(ulong);
  QTextStream &operator<<(QChar);
  QTextStream &operator<<(const QByteArray &);
  QTextStream &operator>>(QString &);
  QTextStream &operator>>(int &);
  QString readLine();
  QString readAll();
  void flush();
  bool atEnd() const;
};
QTextStream &endl(QTextStream &);
namespace Qt {
QTextStream &endl(QTextStream &);
}
class QDebug {
public:
  QDebug(const QDebug &);
  ~QDebug();
  QDebug &noquote();
  QDebug &nospace();
  QDebug &space();
  QDebug &operator<<(bool);
  QDebug &operator<<(char);
  QDebug &operator<<(int);
  QDebug &operator<<(uint);
  QDebug &operator<<(long);
  QDebug &operator<<(ulong);
  QDebug &operator<<(qlonglong);
  QDebug &operator<<(qulonglong);
  QDebug &operator<<(double);
  QDebug &operator<<(const char *);
  QDebug &operator<<(const QString &);
  QDebug &operator<<(QLatin1String);
  QDebug &operator<<(const void *);
  QDebug &operator<<(QChar);
  QDebug &operator<<(const QByteArray &);
  QDebug &quote();
};
QDebug operator<<(QDebug, const QVariant &);
template <class T> QDebug operator<<(QDebug, const QList<T> &);
template <class K, class T> QDebug operator<<(QDebug, const QMap<K, T> &);
template <class K, class T> QDebug operator<<(QDebug, const QHash<K, T> &);
template <class T> QDebug operator<<(QDebug, const QSet<T> &);
class QMessageLogger {
public:
  constexpr QMessageLogger(const char *, int, const char *) {}
  QDebug debug() const;
  QDebug info() const;
  QDebug warning() const;
  QDebug critical() const;
  void debug(const char *, ...) const;
  void info(const char *, ...) const;
  void warning(const char *, ...) const;
  void critical(const char *, ...) const;
  [[noreturn]] void fatal(const char *, ...) const;
};
#define qDebug QMessageLogger(nullptr, 0, nullptr).debug
#define qInfo QMessageLogger(nullptr, 0, nullptr).info
#define qWarning QMessageLogger(nullptr, 0, nullptr).warning
#define qCritical QMessageLogger(nullptr, 0, nullptr).critical
#define qFatal QMessageLogger(nullptr, 0, nullptr).fatal
#endif
