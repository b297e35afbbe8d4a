#include "shop/store.h"

int main() { return SHOP_PREFETCH; }
