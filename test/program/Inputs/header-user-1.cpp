#include "shared.h"

void first(QTextStream &out) {
  printCities(out);
  for (const Product &product : QDjangoQuerySet<Product>())
    out << product.supplier()->name();
}
