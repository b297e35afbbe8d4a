#include "qdjango_models.h"
#include <QTextStream>

void printItems(QTextStream &out) {
  for (const Item &item : QDjangoQuerySet<Item>())
    out << item.warehouse()->code();
}
