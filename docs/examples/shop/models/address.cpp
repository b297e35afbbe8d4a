#include "models/address.h"

Address::Address(QObject *parent) : QDjangoModel(parent) {}

QString Address::street() const { return m_street; }

void Address::setStreet(const QString &street) { m_street = street; }

QString Address::city() const { return m_city; }

void Address::setCity(const QString &city) { m_city = city; }
