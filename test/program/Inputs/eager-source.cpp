#include "eager.h"

QDjangoQuerySet<Order> recentOrders() { return QDjangoQuerySet<Order>().selectRelated(QStringList{"customer"}); }
