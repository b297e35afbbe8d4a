// Imitates: QDjangoModel.h of QDjango git HEAD 2ced9b8 (2025-06-09). Stub written for the orm-tidy tests.
#ifndef QDJANGOMODEL_H
#define QDJANGOMODEL_H
#include <QObject>
#include <QVariant>

#include "QDjango_p.h"

class QDJANGO_DB_EXPORT QDjangoModel : public QObject {
  Q_OBJECT
  Q_PROPERTY(QVariant pk READ pk WRITE setPk)
  Q_CLASSINFO("pk", "ignore_field=true")

public:
  QDjangoModel(QObject *parent = 0);

  QVariant pk() const;
  void setPk(const QVariant &pk);

public slots:
  bool remove();
  bool save();
  QString toString() const;

protected:
  QObject *foreignKey(const char *name) const;
  void setForeignKey(const char *name, QObject *value);
};
#endif
