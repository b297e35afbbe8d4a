#include "models/product.h"

Product::Product(QObject *parent) : QDjangoModel(parent) {}

QString Product::name() const { return m_name; }

void Product::setName(const QString &name) { m_name = name; }

int Product::price() const { return m_price; }

void Product::setPrice(int price) { m_price = price; }
