// Imitates: <QUuid> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QUUID_H
#define STUB_QT_QUUID_H
#include "qstring.h"


class QUuid {
public:
  enum StringFormat { WithBraces, WithoutBraces, Id128 };
  QUuid() noexcept;
  explicit QUuid(const QString &);
  bool isNull() const noexcept;
  QString toString(StringFormat = WithBraces) const;
  static QUuid createUuid();
};
#endif
