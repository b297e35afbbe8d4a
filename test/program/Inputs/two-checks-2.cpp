#include "qdjango_models.h"

int count(const QStringList &names) {
  int found = 0;
  for (const QString &name : names)
    found += QDjangoQuerySet<Customer>().filter(QDjangoWhere("name", QDjangoWhere::Equals, name)).count();
  return found;
}
