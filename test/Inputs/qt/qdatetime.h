// Imitates: <QDate>, <QTime> and <QDateTime> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QDATETIME_H
#define STUB_QT_QDATETIME_H
#include "qstring.h"


namespace Qt {
enum DateFormat { TextDate, ISODate };
enum TimeSpec { LocalTime, UTC };
} // namespace Qt
class QDate {
  qint64 jd;

public:
  QDate();
  QDate(int year, int month, int day);
  bool isNull() const;
  bool isValid() const;
  int year() const;
  int month() const;
  int day() const;
  QDate addDays(qint64) const;
  QDate addMonths(int) const;
  qint64 daysTo(const QDate &) const;
  QString toString(Qt::DateFormat = Qt::TextDate) const;
  QString toString(const QString &format) const;
  bool operator==(const QDate &) const;
  bool operator!=(const QDate &) const;
  bool operator<(const QDate &) const;
  bool operator<=(const QDate &) const;
  bool operator>(const QDate &) const;
  bool operator>=(const QDate &) const;
  static QDate currentDate();
  static QDate fromString(const QString &, Qt::DateFormat = Qt::TextDate);
};
class QTime {
  int mds;

public:
  QTime();
  QTime(int hour, int minute, int second = 0, int ms = 0);
  bool isValid() const;
  int hour() const;
  int minute() const;
  int second() const;
  QTime addSecs(int) const;
  QString toString(Qt::DateFormat = Qt::TextDate) const;
  QString toString(const QString &format) const;
  static QTime currentTime();
};
class QDateTime {
  void *d;

public:
  QDateTime();
  QDateTime(const QDate &, const QTime &);
  QDateTime(const QDateTime &);
  ~QDateTime();
  QDateTime &operator=(const QDateTime &);
  bool isNull() const;
  bool isValid() const;
  QDate date() const;
  QTime time() const;
  qint64 toMSecsSinceEpoch() const;
  qint64 toSecsSinceEpoch() const;
  QDateTime addSecs(qint64) const;
  QDateTime addMSecs(qint64) const;
  QDateTime addDays(qint64) const;
  QDateTime toUTC() const;
  qint64 secsTo(const QDateTime &) const;
  qint64 msecsTo(const QDateTime &) const;
  QString toString(Qt::DateFormat = Qt::TextDate) const;
  QString toString(const QString &format) const;
  bool operator==(const QDateTime &) const;
  bool operator!=(const QDateTime &) const;
  bool operator<(const QDateTime &) const;
  bool operator<=(const QDateTime &) const;
  bool operator>(const QDateTime &) const;
  bool operator>=(const QDateTime &) const;
  static QDateTime currentDateTime();
  static QDateTime currentDateTimeUtc();
  static qint64 currentMSecsSinceEpoch();
  static QDateTime fromString(const QString &, Qt::DateFormat = Qt::TextDate);
  static QDateTime fromMSecsSinceEpoch(qint64);
};
#endif
