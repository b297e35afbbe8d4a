#include "reached.h"

void printAll(const int *orders, int count, void (*out)(const QString &)) {
  for (int i = 0; i < count; ++i)
    printCustomer(orders[i], out);
}
