// Imitates: <QObject> and <QMetaObject> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QOBJECT_H
#define STUB_QT_QOBJECT_H
#include "qvariant.h"


class QObject;
typedef QList<QObject *> QObjectList;
class QObject {
  Q_OBJECT
public:
  explicit QObject(QObject *parent = nullptr);
  virtual ~QObject();
  QString objectName() const;
  void setObjectName(const QString &);
  QObject *parent() const;
  void setParent(QObject *);
  const QObjectList &children() const;
  QVariant property(const char *name) const;
  bool setProperty(const char *name, const QVariant &value);
  virtual const QMetaObject *metaObject() const;
  bool inherits(const char *) const;
  template <typename T> T findChild(const QString & = QString()) const;
  template <typename T> QList<T> findChildren(const QString & = QString()) const;
  void deleteLater();
  static QString tr(const char *);

private:
  Q_DISABLE_COPY(QObject)
};
template <class T> inline T qobject_cast(QObject *object) { return static_cast<T>(object); }
template <class T> inline T qobject_cast(const QObject *object) { return static_cast<T>(object); }
#endif
