#ifndef SHOP_MODELS_ADDRESS_H
#define SHOP_MODELS_ADDRESS_H

#include <QDjangoModel.h>
#include <QString>

/// Where a customer lives, or where a parcel goes.
class Address : public QDjangoModel {
  Q_OBJECT
  Q_PROPERTY(QString street READ street WRITE setStreet)
  Q_PROPERTY(QString city READ city WRITE setCity)
  Q_CLASSINFO("street", "max_length=100")
  Q_CLASSINFO("city", "max_length=100")

public:
  explicit Address(QObject *parent = nullptr);

  QString street() const;
  void setStreet(const QString &street);

  QString city() const;
  void setCity(const QString &city);

private:
  QString m_street;
  QString m_city;
};

#endif
