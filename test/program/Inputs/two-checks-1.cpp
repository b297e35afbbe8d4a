#include "qdjango_models.h"

void rename(const QStringList &names) {
  for (const QString &name : names) {
    Customer customer;
    customer.setName(name);
    customer.save();
  }
}
