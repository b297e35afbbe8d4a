#ifndef SHARED_H
#define SHARED_H

#include "qdjango_models.h"
#include <QTextStream>

inline void printCities(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.address()->city();
}

#endif
