#include "eager.h"

void customersOfRecent(void (*out)(const QString &)) {
  for (const Order &order : recentOrders())
    out(order.customer()->name());
}
