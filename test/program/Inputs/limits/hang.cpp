#include "QDjangoQuerySet.h"

// The compiler is busy with this for longer than anybody waits.
constexpr unsigned spin(unsigned n) {
  unsigned sum = 0;
  for (unsigned i = 0; i < n; ++i)
    for (unsigned j = 0; j < n; ++j)
      sum += i ^ j;
  return sum;
}
constexpr unsigned endless = spin(4000000000u);
