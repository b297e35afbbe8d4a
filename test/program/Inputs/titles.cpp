#include "qdjango_models.h"
#include <QTextStream>

void printTitles(QTextStream &out) {
  for (const Product &product : QDjangoQuerySet<Product>())
    out << product.title();
}
