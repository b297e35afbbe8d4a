// Imitates: QDjangoMetaModel.h of QDjango git HEAD 2ced9b8 (2025-06-09). Stub written for the orm-tidy tests.
#ifndef QDJANGOMETAMODEL_H
#define QDJANGOMETAMODEL_H
#include <QSharedDataPointer>
#include <QVariant>

#include "QDjango_p.h"

class QDjangoMetaModelPrivate;
class QDJANGO_DB_EXPORT QDjangoMetaModel {
public:
  QDjangoMetaModel(const QMetaObject *model = 0);
  QDjangoMetaModel(const QDjangoMetaModel &other);
  ~QDjangoMetaModel();
  QDjangoMetaModel &operator=(const QDjangoMetaModel &other);

  bool isValid() const;
  bool createTable() const;
  bool dropTable() const;
  bool remove(QObject *model) const;
  bool save(QObject *model) const;
  QObject *foreignKey(const QObject *model, const char *name) const;
  void setForeignKey(QObject *model, const char *name, QObject *value) const;
  QString className() const;
  QString table() const;

private:
  QSharedDataPointer<QDjangoMetaModelPrivate> d;
};
#endif
