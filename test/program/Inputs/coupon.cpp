#include "qdjango_models.h"

Coupon *Order::coupon() const {
  return qobject_cast<Coupon *>(foreignKey("coupon"));
}
