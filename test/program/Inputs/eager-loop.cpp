#include "eager.h"

double totalOfRecent() {
  double sum = 0;
  for (const Order &order : recentOrders())
    sum += order.total();
  return sum;
}
