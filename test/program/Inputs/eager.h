#pragma once
#include "qdjango_models.h"
QDjangoQuerySet<Order> recentOrders();
