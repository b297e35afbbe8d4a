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
  bool isLetter() const noexcept;
  bool isLetterOrNumber() const noexcept;
  bool isSpace() const noexcept;
  QChar toUpper() const noexcept;
  QChar toLower() const noexcept;
  constexpr ushort unicode() const noexcept { return ucs; }
  char toLatin1() const noexcept;
  friend constexpr bool operator==(QChar a, QChar b) noexcept { return a.ucs == b.ucs; }
  friend constexpr bool operator!=(QChar a, QChar b) noexcept { return a.ucs != b.ucs; }
  friend constexpr bool operator<(QChar a, QChar b) noexcept { return a.ucs < b.ucs; }
};
template <typename T> class QList;
class QByteArray;
typedef QList<QByteArray> QByteArrayList;
class QByteArray {
public:
  typedef char *iterator;
  typedef const char *const_iterator;
  QByteArray() noexcept;
  QByteArray(const char *, int size = -1);
  QByteArray(const QByteArray &) noexcept;
  ~QByteArray();
  QByteArray &operator=(const QByteArray &) noexcept;
  const char *constData() const;
  const char *data() const;
  char *data();
  operator const char *() const;
  bool isEmpty() const;
  bool isNull() const;
  qsizetype_or_int size() const;
  qsizetype_or_int length() const;
  char at(qsizetype_or_int) const;
  const_iterator begin() const;
  const_iterator end() const;
  void clear();
  QByteArray &append(const QByteArray &);
  QByteArray &append(const char *);
  QByteArray &append(char);
  QByteArray &operator+=(const QByteArray &);
  QByteArray &operator+=(const char *);
  QByteArray &operator+=(char);
  bool contains(const QByteArray &) const;
  bool startsWith(const QByteArray &) const;
  QByteArray trimmed() const;
  QByteArrayList split(char) const;
  QByteArray toHex() const;
  QByteArray toBase64() const;
  int toInt(bool *ok = nullptr, int base = 10) const;
  std::string toStdString() const;
  static QByteArray fromHex(const QByteArray &);
  static QByteArray fromStdString(const std::string &);
  static QByteArray number(int, int base = 10);
  static QByteArray number(qlonglong, int base = 10);
};
bool operator==(const QByteArray &, const QByteArray &) noexcept;
bool operator==(const QByteArray &, const char *) noexcept;
#if __cplusplus < 202002L
bool operator!=(const QByteArray &, const QByteArray &) noexcept;
#endif
bool operator<(const QByteArray &, const QByteArray &) noexcept;
const QByteArray operator+(const QByteArray &, const QByteArray &);
const QByteArray operator+(const QByteArray &, const char *);
const QByteArray operator+(const char *, const QByteArray &);
#define QByteArrayLiteral(str) QByteArray(str)
class QLatin1Char {
  char ch;

public:
  constexpr explicit QLatin1Char(char c) noexcept : ch(c) {}
  constexpr char toLatin1() const noexcept { return ch; }
  constexpr operator QChar() const noexcept { return QChar(ch); }
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
class QString;
#ifdef STUB_QT6
typedef QLatin1String QLatin1StringView;
typedef QList<QString> QStringList;
#else
class QStringList;
#endif
namespace Qt {
enum CaseSensitivity { CaseInsensitive, CaseSensitive };
enum SplitBehaviorFlags { KeepEmptyParts = 0, SkipEmptyParts = 1 };
Q_DECLARE_FLAGS(SplitBehavior, SplitBehaviorFlags)
} // namespace Qt
class QString {
  QStringData *d;

public:
  typedef QChar *iterator;
  typedef const QChar *const_iterator;
  QString() noexcept;
  QString(const QChar *, int size = -1);
  QString(QChar);
  QString(qsizetype_or_int size, QChar);
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
  qsizetype_or_int size() const;
  qsizetype_or_int length() const;
  qsizetype_or_int count() const;
  const QChar at(qsizetype_or_int) const;
  const QChar operator[](qsizetype_or_int) const;
  const QChar *constData() const;
  const QChar *data() const;
  const ushort *utf16() const;
  QString &append(const QString &);
  QString &prepend(const QString &);
  QString &operator+=(const QString &);
  QString &operator+=(const char *);
  QString &operator+=(QChar);
  QString &operator+=(QLatin1String);
  QString &append(QChar);
  QString &append(const char *);
  QString &insert(qsizetype_or_int, const QString &);
  QString &remove(qsizetype_or_int, qsizetype_or_int);
  QString &remove(const QString &);
  QString &replace(const QString &before, const QString &after, Qt::CaseSensitivity = Qt::CaseSensitive);
  QString &replace(QChar before, QChar after);
  void chop(qsizetype_or_int);
  void truncate(qsizetype_or_int);
  void reserve(qsizetype_or_int);
  qsizetype_or_int indexOf(const QString &, qsizetype_or_int from = 0) const;
  qsizetype_or_int lastIndexOf(const QString &) const;
  QString mid(qsizetype_or_int, qsizetype_or_int n = -1) const;
  QString right(qsizetype_or_int) const;
  QString chopped(qsizetype_or_int) const;
  QString simplified() const;
  QString repeated(qsizetype_or_int) const;
  QString section(QChar separator, qsizetype_or_int start, qsizetype_or_int end = -1) const;
  QString rightJustified(qsizetype_or_int width, QChar fill = QLatin1Char(' ')) const;
  QStringList split(const QString &separator, Qt::SplitBehavior = Qt::KeepEmptyParts,
                    Qt::CaseSensitivity = Qt::CaseSensitive) const;
  QStringList split(QChar separator, Qt::SplitBehavior = Qt::KeepEmptyParts,
                    Qt::CaseSensitivity = Qt::CaseSensitive) const;
  int compare(const QString &, Qt::CaseSensitivity = Qt::CaseSensitive) const;
  void clear();
  bool contains(const QString &) const;
  bool startsWith(const QString &) const;
  bool endsWith(const QString &) const;
  QString toUpper() const;
  QString toLower() const;
  QString trimmed() const;
  QString left(qsizetype_or_int) const;
  QString arg(const QString &, int fieldWidth = 0, QChar fill = QLatin1Char(' ')) const;
  QString arg(int, int fieldWidth = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(uint, int fieldWidth = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(long, int fieldWidth = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(ulong, int fieldWidth = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(qlonglong, int fieldWidth = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(qulonglong, int fieldWidth = 0, int base = 10, QChar fill = QLatin1Char(' ')) const;
  QString arg(double, int fieldWidth = 0, char format = 'g', int precision = -1, QChar fill = QLatin1Char(' ')) const;
  QString arg(char, int fieldWidth = 0, QChar fill = QLatin1Char(' ')) const;
  QString arg(QChar, int fieldWidth = 0, QChar fill = QLatin1Char(' ')) const;
  template <typename A, typename B, typename... C,
            typename = std::enable_if_t<std::is_convertible_v<const A &, QString> &&
                                        std::is_convertible_v<const B &, QString> &&
                                        (std::is_convertible_v<const C &, QString> && ...)>>
  QString arg(A &&a, B &&b, C &&...c) const {
    return multiArg({QString(a), QString(b), QString(c)...});
  }
  int toInt(bool *ok = nullptr, int base = 10) const;
  uint toUInt(bool *ok = nullptr, int base = 10) const;
  qlonglong toLongLong(bool *ok = nullptr, int base = 10) const;
  qulonglong toULongLong(bool *ok = nullptr, int base = 10) const;
  double toDouble(bool *ok = nullptr) const;
  QByteArray toUtf8() const;
  QByteArray toLatin1() const;
  QByteArray toLocal8Bit() const;
  std::string toStdString() const;
  static QString fromStdString(const std::string &);
  static QString fromUtf8(const char *, int size = -1);
  static QString fromUtf8(const QByteArray &);
  static QString fromLatin1(const char *, int size = -1);
  static QString fromLatin1(const QByteArray &);
  static QString fromLocal8Bit(const char *, int size = -1);
  static QString number(int, int base = 10);
  static QString number(uint, int base = 10);
  static QString number(long, int base = 10);
  static QString number(ulong, int base = 10);
  static QString number(qlonglong, int base = 10);
  static QString number(qulonglong, int base = 10);
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

private:
  QString multiArg(std::initializer_list<QString>) const;
};
bool operator==(const QString &, const QString &) noexcept;
bool operator<(const QString &, const QString &) noexcept;
QString operator+(const QString &, const QString &);
QString operator+(const QString &, const char *);
QString operator+(const char *, const QString &);
QString operator+(const QString &, QChar);
QString operator+(QChar, const QString &);
QString operator+(const QString &, char);
QString operator+(char, const QString &);
QString operator+(const QString &, const QByteArray &);
QString operator+(const QByteArray &, const QString &);
#if __cplusplus < 202002L
bool operator==(const char *, const QString &);
bool operator!=(const char *, const QString &);
#endif
bool operator>(const QString &, const QString &) noexcept;
bool operator<=(const QString &, const QString &) noexcept;
bool operator>=(const QString &, const QString &) noexcept;
#define qPrintable(string) QString(string).toLocal8Bit().constData()
#define qUtf8Printable(string) QString(string).toUtf8().constData()

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
