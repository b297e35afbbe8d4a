#include "models/warehouse.h"

Warehouse::Warehouse(QObject *parent) : QDjangoModel(parent) {}

QString Warehouse::name() const { return m_name; }

void Warehouse::setName(const QString &name) { m_name = name; }
