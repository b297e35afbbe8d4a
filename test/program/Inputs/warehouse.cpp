#include "qdjango_models.h"

Warehouse *Item::warehouse() const {
  return qobject_cast<Warehouse *>(foreignKey("warehouse"));
}
