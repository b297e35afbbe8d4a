#include "qdjango_models.h"
#include <QTextStream>

void printCustomers(QTextStream &out) {
  for (const Customer &customer : QDjangoQuerySet<Customer>())
    out << customer.address()->city();
}
