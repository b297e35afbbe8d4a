#include "shared.h"

void second(QTextStream &out) {
  for (const Warehouse &warehouse : QDjangoQuerySet<Warehouse>())
    out << warehouse.address()->city();
  printCities(out);
}
