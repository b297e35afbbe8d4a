#ifndef SHOP_MODELS_PRODUCT_H
#define SHOP_MODELS_PRODUCT_H

#include <QDjangoModel.h>
#include <QString>

/// Something for sale; the price is in cents.
class Product : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString name READ name WRITE setName)
  Q_PROPERTY(int price READ price WRITE setPrice)
  Q_CLASSINFO("name", "max_length=100")

public:
  explicit Product(QObject *parent = nullptr);

  QString name() const;
  void setName(const QString &name);

  int price() const;
  void setPrice(int price);

private:
  QString m_name;
  int m_price = 0;
};

#endif
