// Imitates: <QString> and <QByteArray> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QSTRING_H
#define STUB_QT_QSTRING_H
#include "qglobal.h"


class QChar {
  char16_t ucs;

public:
  constexpr QChar() noexcept : ucs(0) {}
  constexpr QChar(char16_t c) noexcept : ucs(c) {}
  constexpr QChar(char c) noexcept : ucs(static_cast<unsigned char>(c)) {}
  bool isDigit() const noexcept;
};
class QByteArray {
public:
  QByteArray() noexcept;
  QByteArray(const char *, int size = -1);
  QByteArray(const QByteArray &) noexcept;
  ~QByteArray();
  QByteArray &operator=(const QByteArray &) noexcept;
  const char *constData() const;
  const char *data() const;
  bool isEmpty() const;
  int size() const;
};
class QLatin1String {
  const char *m_data;

public:
  constexpr explicit QLatin1String(const char *s) noexcept : m_data(s) {}
  constexpr const char *latin1() const noexcept { return m_data; }
};
struct QStringData {
  int ref, size;
  unsigned alloc;
  std::ptrdiff_t offset;
};
template <int N> struct QStaticStringData {
  QStringData str;
  char16_t data[N + 1];
  QStringData *data_ptr() const { return const_cast<QStringData *>(&str); }
};
struct QStringDataPtr {
  QStringData *ptr;
};
class QStringList;
class QString {
  QStringData *d;

public:
  typedef QChar *iterator;
  typedef const QChar *const_iterator;
  QString() noexcept;
  QString(const QChar *, int size = -1);
  QString(QChar);
  QString(QLatin1String);
  QString(const char *);
  QString(const QByteArray &);
  QString(QStringDataPtr p) : d(p.ptr) {}
  QString(const QString &) noexcept;
  QString(QString &&) noexcept;
  ~QString();
  QString &operator=(const QString &) noexcept;
  QString &operator=(QString &&) noexcept;
  QString &operator=(const char *);
  bool isEmpty() const;
  bool isNull() const;
  int size() const;
  int length() const;
  int count() const;
  const QChar at(int) const;
  QString &append(const QString &);
  QString &prepend(const QString &);
  QString &operator+=(const QString &);
  QString &operator+=(const char *);
  void clear();
  bool contains(const QString &) const;
  bool startsWith(const QString &) const;
  bool endsWith(const QString &) const;
  QString toUpper() const;
  QString toLower() const;
  QString trimmed() const;
  QString left(int) const;
  QString arg(const QString &, int fieldWidth = 0) const;
  QString arg(int, int fieldWidth = 0) const;
  QString arg(qlonglong, int fieldWidth = 0) const;
  QString arg(double, int fieldWidth = 0) const;
  int toInt(bool *ok = nullptr) const;
  QByteArray toUtf8() const;
  QByteArray toLatin1() const;
  std::string toStdString() const;
  static QString fromStdString(const std::string &);
  static QString fromUtf8(const char *, int size = -1);
  static QString fromLatin1(const char *, int size = -1);
  static QString number(int, int base = 10);
  static QString number(qlonglong, int base = 10);
  static QString number(double, char format = 'g', int precision = 6);
  const_iterator begin() const;
  const_iterator end() const;
  friend bool operator==(const QString &, const QString &) noexcept;
  friend bool operator<(const QString &, const QString &) noexcept;
  bool operator==(const char *) const;
  bool operator==(QLatin1String) const noexcept;
#if __cplusplus < 202002L
  friend bool operator!=(const QString &, const QString &) noexcept;
  bool operator!=(const char *) const;
  bool operator!=(QLatin1String) const noexcept;
#endif
};
bool operator==(const QString &, const QString &) noexcept;
bool operator<(const QString &, const QString &) noexcept;
QString operator+(const QString &, const QString &);
QString operator+(const QString &, const char *);
QString operator+(const char *, const QString &);
QString operator+(const QString &, QChar);

#define QT_UNICODE_LITERAL(str) u"" str
#define QStringLiteral(str)                                                                                            \
  ([]() noexcept -> QString {                                                                                          \
    enum { Count = sizeof(QT_UNICODE_LITERAL(str)) / 2 - 1 };                                                          \
    static const QStaticStringData<Count> literal = {{-1, Count, 0, 0}, QT_UNICODE_LITERAL(str)};                      \
    QStringDataPtr pointer = {literal.data_ptr()};                                                                     \
    return QString(pointer);                                                                                           \
  }())
namespace Qt {
inline namespace Literals {
inline namespace StringLiterals {
QString operator""_s(const char16_t *, std::size_t) noexcept;
}
} // namespace Literals
} // namespace Qt
namespace std {
template <> struct hash<QString> {
  size_t operator()(const QString &) const noexcept;
};
} // namespace std
#endif
