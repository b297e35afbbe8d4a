#ifndef SHOP_MODELS_WAREHOUSE_H
#define SHOP_MODELS_WAREHOUSE_H

#include <QDjangoModel.h>
#include <QString>

/// Where products are kept.
class Warehouse : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString name READ name WRITE setName)
  Q_CLASSINFO("name", "max_length=100")

public:
  explicit Warehouse(QObject *parent = nullptr);

  QString name() const;
  void setName(const QString &name);

private:
  QString m_name;
};

#endif
