#include "qdjango_models.h"
#include <QTextStream>

void printProducts(QTextStream &out) {
  for (const Product &product : QDjangoQuerySet<Product>())
    out << product.title() << product.supplier()->name();
}
