// Imitates: <QStringBuilder> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QSTRINGBUILDER_H
#define STUB_QT_QSTRINGBUILDER_H
#include "qstring.h"


template <typename A, typename B> class QStringBuilder {
public:
  QStringBuilder(const A &left, const B &right) : a(left), b(right) {}
  QString toString() const;
  operator QString() const { return toString(); }
  const A &a;
  const B &b;
};
template <typename A, typename B,
          typename = std::enable_if_t<std::is_class_v<A> || std::is_class_v<B>>>
QStringBuilder<A, B> operator%(const A &a, const B &b) {
  return QStringBuilder<A, B>(a, b);
}
#endif
