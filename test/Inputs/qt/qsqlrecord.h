// Imitates: <QSqlRecord> and <QSqlIndex> of Qt 5.15 (QtSql). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QSQLRECORD_H
#define STUB_QT_QSQLRECORD_H
#include "qsqlfield.h"
#include "qdebug.h"


class QSqlRecord {
  void *d;

public:
  QSqlRecord();
  QSqlRecord(const QSqlRecord &);
  QSqlRecord &operator=(const QSqlRecord &);
  ~QSqlRecord();
  bool operator==(const QSqlRecord &) const;
  QVariant value(int i) const;
  QVariant value(const QString &name) const;
  void setValue(int i, const QVariant &);
  void setValue(const QString &name, const QVariant &);
  void setNull(int i);
  void setNull(const QString &name);
  bool isNull(int i) const;
  bool isNull(const QString &name) const;
  int indexOf(const QString &name) const;
  QString fieldName(int i) const;
  QSqlField field(int i) const;
  QSqlField field(const QString &name) const;
  bool isGenerated(int i) const;
  void setGenerated(int i, bool);
  void append(const QSqlField &);
  void remove(int pos);
  bool isEmpty() const;
  bool contains(const QString &name) const;
  void clear();
  void clearValues();
  int count() const;
};
class QSqlIndex : public QSqlRecord {
public:
  QSqlIndex(const QString &cursorName = QString(), const QString &name = QString());
  QSqlIndex(const QSqlIndex &);
  ~QSqlIndex();
  QString name() const;
};
QDebug operator<<(QDebug, const QSqlRecord &);
#endif
