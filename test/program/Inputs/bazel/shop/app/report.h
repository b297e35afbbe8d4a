#ifndef SHOP_REPORT_H
#define SHOP_REPORT_H

#include "shop/store.h"

#include <vector>

std::string report(Store &Names, const std::vector<int> &Ids);

#endif
