// Imitates: <QtGlobal> of Qt 5.15 (QtCore); with QT_STUB_6, all headers here imitate Qt 6.4.
// Stub written for the orm-tidy tests.
#ifndef STUB_QT_QGLOBAL_H
#define STUB_QT_QGLOBAL_H
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string>
#include <utility>


#if defined(QT_STUB_6) && !defined(STUB_QT6)
#define STUB_QT6
#endif
#ifdef STUB_QT6
#define QT_VERSION 0x060402
typedef long long qsizetype_or_int;
#else
#define QT_VERSION 0x050f08
typedef int qsizetype_or_int;
#endif
#define QT_VERSION_CHECK(a, b, c) ((a << 16) | (b << 8) | (c))

typedef signed char qint8;
typedef unsigned char quint8, uchar;
typedef short qint16;
typedef unsigned short quint16, ushort;
typedef int qint32;
typedef unsigned int quint32, uint;
typedef long long qint64, qlonglong;
typedef unsigned long long quint64, qulonglong;
typedef unsigned long ulong;
typedef double qreal;
typedef std::ptrdiff_t qptrdiff, qsizetype;

#define QT_BEGIN_NAMESPACE
#define QT_END_NAMESPACE
#define Q_OBJECT                                                                                                       \
public:                                                                                                                \
  static const QMetaObject staticMetaObject;                                                                           \
                                                                                                                       \
private:
#define Q_GADGET Q_OBJECT
#define Q_PROPERTY(...)
#define Q_CLASSINFO(name, value)
#define Q_INVOKABLE
#define Q_ENUM(x)
#define Q_DISABLE_COPY(Class)                                                                                          \
  Class(const Class &) = delete;                                                                                       \
  Class &operator=(const Class &) = delete;
#define Q_DECLARE_METATYPE(x)
#define Q_DECLARE_TYPEINFO(type, flags)
#define Q_UNUSED(x) (void)x;
#define Q_ASSERT(x) static_cast<void>(false && (x))
#define Q_ASSERT_X(x, where, what) static_cast<void>(false && (x))
#define Q_DECL_OVERRIDE override
#define Q_DECL_EXPORT
#define Q_DECL_IMPORT
#define Q_NULLPTR nullptr
#define Q_FOREVER for (;;)
#define forever Q_FOREVER
#define slots
#define signals public
#define Q_SLOTS
#define Q_SIGNALS public
#define emit
#define SIGNAL(a) #a
#define SLOT(a) #a

template <typename T> constexpr typename std::add_const<T>::type &qAsConst(T &t) noexcept { return t; }
template <typename T> void qAsConst(const T &&) = delete;
template <typename T> constexpr const T &qMin(const T &a, const T &b) { return a < b ? a : b; }
template <typename T> constexpr const T &qMax(const T &a, const T &b) { return a < b ? b : a; }
template <typename T> constexpr const T &qBound(const T &least, const T &t, const T &most) {
  return qMax(least, qMin(most, t));
}
template <typename It> void qDeleteAll(It first, It last) {
  for (; first != last; ++first)
    delete *first;
}
template <typename C> void qDeleteAll(const C &c) { qDeleteAll(c.begin(), c.end()); }

namespace QtPrivate {
template <typename T> class QForeachContainer {
  Q_DISABLE_COPY(QForeachContainer)
public:
  QForeachContainer(const T &t) : c(t), i(qAsConst(c).begin()), e(qAsConst(c).end()) {}
  QForeachContainer(T &&t) : c(std::move(t)), i(qAsConst(c).begin()), e(qAsConst(c).end()) {}
  QForeachContainer(QForeachContainer &&o) : c(std::move(o.c)), i(qAsConst(c).begin()), e(qAsConst(c).end()) {}
  T c;
  typename T::const_iterator i, e;
  int control = 1;
};
template <typename T> QForeachContainer<typename std::decay<T>::type> qMakeForeachContainer(T &&t) {
  return QForeachContainer<typename std::decay<T>::type>(std::forward<T>(t));
}
} // namespace QtPrivate

#define Q_FOREACH_JOIN(A, B) Q_FOREACH_JOIN_IMPL(A, B)
#define Q_FOREACH_JOIN_IMPL(A, B) A##B
#define Q_FOREACH_IMPL(variable, name, container)                                                                      \
  for (auto name = QtPrivate::qMakeForeachContainer(container); name.i != name.e; ++name.i)                            \
    if (variable = *name.i; false) {                                                                                   \
    } else
#define Q_FOREACH(variable, container) Q_FOREACH_IMPL(variable, Q_FOREACH_JOIN(_container_, __LINE__), container)
#ifndef QT_NO_FOREACH
#define foreach Q_FOREACH
#endif

template <typename A, typename B>
#ifdef STUB_QT6
using QPair = std::pair<A, B>;
#else
struct QPair {
  A first;
  B second;
  QPair() : first(), second() {}
  QPair(const A &a, const B &b) : first(a), second(b) {}
};
#endif
template <typename A, typename B> QPair<A, B> qMakePair(const A &a, const B &b) { return QPair<A, B>(a, b); }

template <typename Enum> class QFlags {
  int i;

public:
  typedef Enum enum_type;
  typedef int Int;
  constexpr QFlags() noexcept : i(0) {}
  constexpr QFlags(Enum flag) noexcept : i(static_cast<int>(flag)) {}
  constexpr operator Int() const noexcept { return i; }
  constexpr bool operator!() const noexcept { return !i; }
  constexpr QFlags operator|(QFlags f) const noexcept { return QFlags(static_cast<Enum>(i | f.i)); }
  constexpr QFlags operator|(Enum f) const noexcept { return QFlags(static_cast<Enum>(i | static_cast<int>(f))); }
  constexpr QFlags operator&(Enum f) const noexcept { return QFlags(static_cast<Enum>(i & static_cast<int>(f))); }
  constexpr bool testFlag(Enum f) const noexcept { return (i & static_cast<int>(f)) != 0; }
};
#define Q_DECLARE_FLAGS(Flags, Enum) typedef QFlags<Enum> Flags;
#define Q_DECLARE_OPERATORS_FOR_FLAGS(Flags)                                                                           \
  constexpr inline QFlags<Flags::enum_type> operator|(Flags::enum_type a, Flags::enum_type b) noexcept {               \
    return QFlags<Flags::enum_type>(a) | b;                                                                            \
  }

struct QMetaObject {
  class Connection {
  public:
    Connection();
    explicit operator bool() const;
  };
  const char *className() const;
};
template <typename T> unsigned qHash(const T &, unsigned seed = 0) noexcept;
#endif
