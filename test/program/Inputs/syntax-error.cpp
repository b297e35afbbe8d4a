#include "qdjango_models.h"
#include <QTextStream>

void printAddresses(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.address()->city()
}
