#include "report.h"
#include "format.h"
#include "models/address.h"
#include "models/customer.h"
#include "models/order.h"
#include "models/orderitem.h"
#include "models/product.h"
#include "models/warehouse.h"

#include <QDjangoQuerySet.h>
#include <QMap>

Report::Report(QTextStream &out) : m_out(out) {}

void Report::printOrders() {
  QMap<QString, int> ordersByCity;

  m_out << "Orders\n";
  const QDjangoQuerySet<Order> orders;
  for (const Order &order : orders.orderBy(QStringList("number"))) {
    m_out << formatOrder(order) << "\n";
    ++ordersByCity[order.customer()->address()->city()];
  }

  m_out << "\nOrders by billing city\n";
  for (auto it = ordersByCity.cbegin(); it != ordersByCity.cend(); ++it)
    m_out << it.key() << ": " << it.value() << "\n";
}

void Report::printPickingLists() {
  QMap<QString, QMap<QString, int>> lists;
  QMap<QString, int> worth;

  QDjangoQuerySet<OrderItem> items;
  foreach (const OrderItem &item, items) {
    const Product *product = item.product();
    const QString warehouse = item.warehouse()->name();
    lists[warehouse][product->name()] += item.quantity();
    worth[warehouse] += item.quantity() * product->price();
  }

  for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
    m_out << "\nPicking list of " << list.key() << ", worth "
          << formatAmount(worth.value(list.key())) << "\n";
    for (auto it = list->cbegin(); it != list->cend(); ++it)
      m_out << it.value() << " x " << it.key() << "\n";
  }
}
