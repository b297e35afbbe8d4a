// Imitates: QxCommon/QxBool.h of QxOrm 1.5.1. Stub written for the orm-tidy tests.
#ifndef STUB_QXORM_QXBOOL_H
#define STUB_QXORM_QXBOOL_H
#include <QString>

namespace qx {
class QxBool {
  bool m_value;
  long m_code;

public:
  QxBool() : m_value(false), m_code(0) {}
  QxBool(bool value) : m_value(value), m_code(0) {}
  QxBool(long code, const QString &description);
  bool getValue() const { return m_value; }
  long getCode() const { return m_code; }
  QString getDesc() const;
  operator bool() const { return m_value; }
  bool operator!() const { return !m_value; }
};
} // namespace qx
typedef qx::QxBool qx_bool;
#endif
