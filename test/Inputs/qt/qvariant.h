// Imitates: <QVariant> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QVARIANT_H
#define STUB_QT_QVARIANT_H
#include "qhash.h"


class QDate;
class QDateTime;
class QTime;
class QUuid;
class QMetaType {
public:
  enum Type { UnknownType, Bool, Int, UInt, LongLong, ULongLong, Double, QChar = 7, QString = 10, QByteArray = 12 };
  explicit QMetaType(int type);
  QMetaType();
  int id() const;
  const char *name() const;
};
class QVariant;
typedef QList<QVariant> QVariantList;
typedef QMap<QString, QVariant> QVariantMap;
typedef QHash<QString, QVariant> QVariantHash;
class QVariant {
  void *d;

public:
  enum Type {
    Invalid,
    Bool,
    Int,
    UInt,
    LongLong,
    ULongLong,
    Double,
    Char,
    Map,
    List,
    String,
    StringList,
    ByteArray,
    Date = 14,
    Time,
    DateTime
  };
  QVariant() noexcept;
  QVariant(Type);
#ifdef STUB_QT6
  explicit QVariant(QMetaType, const void *copy = nullptr);
#endif
  ~QVariant();
  QVariant(const QVariant &);
  QVariant(QVariant &&) noexcept;
  QVariant(int);
  QVariant(uint);
  QVariant(qlonglong);
  QVariant(qulonglong);
  QVariant(bool);
  QVariant(double);
  QVariant(float);
  QVariant(QChar);
  QVariant(const QDate &);
  QVariant(const QTime &);
  QVariant(const QDateTime &);
  QVariant(const char *);
  QVariant(const QByteArray &);
  QVariant(const QString &);
  QVariant(QLatin1String);
  QVariant(const QStringList &);
  QVariant(const QVariantList &);
  QVariant(const QVariantMap &);
  QVariant &operator=(const QVariant &);
  QVariant &operator=(QVariant &&) noexcept;
  bool isValid() const;
  bool isNull() const;
  void clear();
  Type type() const;
  int userType() const;
  const char *typeName() const;
  bool canConvert(int) const;
  bool convert(int);
  int toInt(bool *ok = nullptr) const;
  uint toUInt(bool *ok = nullptr) const;
  qlonglong toLongLong(bool *ok = nullptr) const;
  qulonglong toULongLong(bool *ok = nullptr) const;
  bool toBool() const;
  double toDouble(bool *ok = nullptr) const;
  float toFloat(bool *ok = nullptr) const;
  QByteArray toByteArray() const;
  QChar toChar() const;
  QDate toDate() const;
  QTime toTime() const;
  QDateTime toDateTime() const;
  QUuid toUuid() const;
  QVariantHash toHash() const;
  QString toString() const;
  QStringList toStringList() const;
  QVariantList toList() const;
  QVariantMap toMap() const;
  template <typename T> T value() const;
  template <typename T> void setValue(const T &);
  template <typename T> bool canConvert() const;
  template <typename T> static QVariant fromValue(const T &);
  bool operator==(const QVariant &) const;
#if __cplusplus < 202002L
  bool operator!=(const QVariant &) const;
#endif
};
#endif
