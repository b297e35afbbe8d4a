// Imitates: <QSqlField> of Qt 5.15 (QtSql). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QSQLFIELD_H
#define STUB_QT_QSQLFIELD_H
#include "qtsqlglobal.h"
#include "qvariant.h"


class QSqlField {
  QVariant val;

public:
  enum RequiredStatus { Unknown = -1, Optional, Required };
#ifdef STUB_QT6
  explicit QSqlField(const QString &name = QString(), QMetaType = QMetaType(), const QString &table = QString());
  QMetaType metaType() const;
#else
  explicit QSqlField(const QString &name = QString(), QVariant::Type = {});
#endif
  QSqlField(const QSqlField &);
  QSqlField &operator=(const QSqlField &);
  ~QSqlField();
  QVariant::Type type() const;
  void setValue(const QVariant &);
  QVariant value() const;
  void setName(const QString &);
  QString name() const;
  QString tableName() const;
  bool isNull() const;
  bool isValid() const;
  int length() const;
  void clear();
};
#endif
